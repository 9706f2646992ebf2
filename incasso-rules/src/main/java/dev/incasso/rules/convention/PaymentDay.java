package dev.incasso.rules.convention;

/** On which balance the day of a payment bears interest. */
public enum PaymentDay {
    /** On the balance before the payment (art. 6:119a lid 1 BW: up to and including that day). The default. */
    OLD_BALANCE,
    /** On the balance after the payment, as several programs do. */
    NEW_BALANCE
}

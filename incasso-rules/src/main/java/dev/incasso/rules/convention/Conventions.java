package dev.incasso.rules.convention;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The choices that the law leaves open. Each has a default, each can be changed, and every result reports those it used.
 * What the creditor leaves the debtor goes with them into every reckoning, but is no convention: it is policy, so it has no
 * name among {@link #NAMES}. Immutable and thread-safe.
 *
 * @param dayCount how days become a part of a year
 * @param rounding when interest is rounded
 * @param paymentDay on which balance the day of a payment bears interest
 * @param anniversary where the capitalisation year stands after a part payment
 * @param allocation to what a payment goes first
 * @param flatFee how often a business owes the minimum compensation
 * @param deliveryDays the delivery day after posting on which a letter is presumed received: 2 or 3
 * @param extendToWorkingDay whether a term that ends on a weekend or holiday runs on to the next working day
 * @param beyondHorizon what to do with days for which no rate is known yet
 * @param forbearance what the creditor leaves the debtor, from his policy
 */
public record Conventions(
        DayCount dayCount,
        Rounding rounding,
        PaymentDay paymentDay,
        Anniversary anniversary,
        Allocation allocation,
        FlatFee flatFee,
        int deliveryDays,
        boolean extendToWorkingDay,
        BeyondHorizon beyondHorizon,
        Forbearance forbearance) {

    /** The names of the conventions; forbearance is none of them. */
    public static final Set<String> NAMES = Arrays.stream(Conventions.class.getRecordComponents())
            .filter(component -> component.getType() != Forbearance.class)
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Conventions DEFAULTS = new Conventions(
            DayCount.ACT_365F,
            Rounding.END,
            PaymentDay.OLD_BALANCE,
            Anniversary.FIXED,
            Allocation.LAW,
            FlatFee.PER_CLAIM,
            3,
            true,
            BeyondHorizon.REFUSE,
            Forbearance.usual());

    /**
     * Checks the number of delivery days.
     *
     * @param dayCount how days become a part of a year
     * @param rounding when interest is rounded
     * @param paymentDay on which balance the day of a payment bears interest
     * @param anniversary where the capitalisation year stands after a part payment
     * @param allocation to what a payment goes first
     * @param flatFee how often a business owes the minimum compensation
     * @param deliveryDays the delivery day after posting on which a letter is presumed received: 2 or 3
     * @param extendToWorkingDay whether a term that ends on a weekend or holiday runs on to the next working day
     * @param beyondHorizon what to do with days for which no rate is known yet
     * @param forbearance what the creditor leaves the debtor
     * @throws InvalidInputException if it is neither 2 nor 3
     */
    public Conventions {
        if (deliveryDays != 2 && deliveryDays != 3) {
            throw new InvalidInputException(new Violation(
                    ErrorCode.OUT_OF_RANGE,
                    "deliveryDays",
                    "N11",
                    "must be 2 (the experience rule of the courts) or 3 (cautious)"));
        }
    }

    /**
     * The defaults: the usual choice, and where courts differ the one that is safe.
     *
     * @return the conventions that hold when nothing is chosen
     */
    public static Conventions defaults() {
        return DEFAULTS;
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice how days become a part of a year
     * @return new conventions
     */
    public Conventions withDayCount(DayCount choice) {
        return new Conventions(
                choice,
                rounding,
                paymentDay,
                anniversary,
                allocation,
                flatFee,
                deliveryDays,
                extendToWorkingDay,
                beyondHorizon,
                forbearance);
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice when interest is rounded
     * @return new conventions
     */
    public Conventions withRounding(Rounding choice) {
        return new Conventions(
                dayCount,
                choice,
                paymentDay,
                anniversary,
                allocation,
                flatFee,
                deliveryDays,
                extendToWorkingDay,
                beyondHorizon,
                forbearance);
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice on which balance the day of a payment bears interest
     * @return new conventions
     */
    public Conventions withPaymentDay(PaymentDay choice) {
        return new Conventions(
                dayCount,
                rounding,
                choice,
                anniversary,
                allocation,
                flatFee,
                deliveryDays,
                extendToWorkingDay,
                beyondHorizon,
                forbearance);
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice where the capitalisation year stands after a part payment
     * @return new conventions
     */
    public Conventions withAnniversary(Anniversary choice) {
        return new Conventions(
                dayCount,
                rounding,
                paymentDay,
                choice,
                allocation,
                flatFee,
                deliveryDays,
                extendToWorkingDay,
                beyondHorizon,
                forbearance);
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice to what a payment goes first
     * @return new conventions
     */
    public Conventions withAllocation(Allocation choice) {
        return new Conventions(
                dayCount,
                rounding,
                paymentDay,
                anniversary,
                choice,
                flatFee,
                deliveryDays,
                extendToWorkingDay,
                beyondHorizon,
                forbearance);
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice how often a business owes the minimum
     * @return new conventions
     */
    public Conventions withFlatFee(FlatFee choice) {
        return new Conventions(
                dayCount,
                rounding,
                paymentDay,
                anniversary,
                allocation,
                choice,
                deliveryDays,
                extendToWorkingDay,
                beyondHorizon,
                forbearance);
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice 2 or 3
     * @return new conventions
     */
    public Conventions withDeliveryDays(int choice) {
        return new Conventions(
                dayCount,
                rounding,
                paymentDay,
                anniversary,
                allocation,
                flatFee,
                choice,
                extendToWorkingDay,
                beyondHorizon,
                forbearance);
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice whether a term runs on to the next working day
     * @return new conventions
     */
    public Conventions withExtendToWorkingDay(boolean choice) {
        return new Conventions(
                dayCount,
                rounding,
                paymentDay,
                anniversary,
                allocation,
                flatFee,
                deliveryDays,
                choice,
                beyondHorizon,
                forbearance);
    }

    /**
     * The same conventions with another choice.
     *
     * @param choice what to do with days for which no rate is known yet
     * @return new conventions
     */
    public Conventions withBeyondHorizon(BeyondHorizon choice) {
        return new Conventions(
                dayCount,
                rounding,
                paymentDay,
                anniversary,
                allocation,
                flatFee,
                deliveryDays,
                extendToWorkingDay,
                choice,
                forbearance);
    }

    /**
     * The same conventions with what a creditor leaves the debtor.
     *
     * @param choice share of the tariff, highest costs, and interest while a plan is kept
     * @return new conventions
     */
    public Conventions withForbearance(Forbearance choice) {
        return new Conventions(
                dayCount,
                rounding,
                paymentDay,
                anniversary,
                allocation,
                flatFee,
                deliveryDays,
                extendToWorkingDay,
                beyondHorizon,
                choice);
    }
}

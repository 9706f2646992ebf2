package dev.incasso.rules.signed;

import dev.incasso.rules.json.IncassoJson;
import java.time.LocalDate;
import java.util.Objects;

/** Which receipt can be given of the answer to a request? Immutable and thread-safe. */
public final class ReceiptQuestion {

    private final IncassoJson protocol;
    private final String request;

    private ReceiptQuestion(IncassoJson protocol, String request) {
        this.protocol = Objects.requireNonNull(protocol);
        this.request = Objects.requireNonNull(request);
    }

    /**
     * A receipt of the answer of a protocol, those of its operations included that another module added.
     *
     * @param protocol gives the answer, under its rule book and conventions
     * @param request one request. Its numbers must be whole: amounts are written as text. A request that asks for no
     *     explanation gets the Dutch one, since a receipt is to be read by people who did not ask
     * @return the question, still without a day
     */
    public static ReceiptQuestion of(IncassoJson protocol, String request) {
        return new ReceiptQuestion(protocol, request);
    }

    /**
     * The day of issue. The library has no clock: the host tells the day, and the signature vouches for what it told.
     *
     * @param day the day
     * @return the receipt, still to be signed
     */
    public ReceiptDraft issuedOn(LocalDate day) {
        return new ReceiptDraft(protocol, request, Objects.requireNonNull(day), false);
    }
}

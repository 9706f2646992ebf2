package dev.incasso.core.party;

import dev.incasso.core.constraint.Complete;
import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * To whom the debt is owed. Immutable and thread-safe.
 *
 * @param name the name
 * @param capacity in which capacity he acts
 * @param deductsVat whether he can set VAT off; nothing if unknown
 * @param iban the account on which he is paid
 * @param address his address
 * @param size how large his business is; nothing if unknown
 */
@Complete
public record Creditor(
        @Filled String name,
        Capacity capacity,
        Optional<Boolean> deductsVat,
        Optional<@Filled String> iban,
        Optional<@Valid Address> address,
        Optional<Size> size) {

    /**
     * A business of which no more is known.
     *
     * @param name the name
     * @return the creditor
     */
    public static Creditor business(String name) {
        return new Creditor(
                name, Capacity.BUSINESS, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same creditor, with what is known of VAT.
     *
     * @param deducts whether he can set VAT off
     * @return a new creditor
     */
    public Creditor deductsVat(boolean deducts) {
        return new Creditor(name, capacity, Optional.of(deducts), iban, address, size);
    }

    /**
     * The same creditor, of a size.
     *
     * @param known how large his business is
     * @return a new creditor
     */
    public Creditor size(Size known) {
        return new Creditor(name, capacity, deductsVat, iban, address, Optional.of(known));
    }

    /** The capacity only. */
    @Override
    public String toString() {
        return "creditor, " + capacity;
    }
}

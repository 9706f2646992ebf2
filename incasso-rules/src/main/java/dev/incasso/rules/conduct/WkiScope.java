package dev.incasso.rules.conduct;

import dev.incasso.core.party.Address;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.Law;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the rules on collectors bind who collects (art. 2 Wki): professionally, for another or after the claim was
 * assigned, from a natural person who lives in the Netherlands. Where a fact is not known or a reading is not settled, the
 * one that is safest for the debtor is taken. Immutable and thread-safe.
 */
public final class WkiScope {

    /** Why a sender is bound, or not. New reasons may come with any release. */
    public enum Reason {
        /** He collects for the creditor. */
        COLLECTS_FOR_ANOTHER(true),
        /** He bought the claim. */
        BOUGHT_THE_CLAIM(true),
        /**
         * He is a lawyer or bailiff. These need no registration; that they inform as others do is the reading that is
         * safest for the debtor.
         */
        OFFICE_HOLDER(true),
        /** The creditor collects his own claims. */
        OWN_CLAIM(false),
        /** The debtor is no natural person. */
        NO_NATURAL_PERSON(false),
        /** The debtor lives in another country. */
        LIVES_ABROAD(false);

        private final boolean bound;

        Reason(boolean bound) {
            this.bound = bound;
        }
    }

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final String NETHERLANDS = "NL";

    private final Reason reason;
    private final boolean certain;

    private WkiScope(Reason reason, boolean certain) {
        this.reason = reason;
        this.certain = certain;
    }

    /**
     * The scope for who collects on the day of an account.
     *
     * @param account the account
     * @return the scope
     */
    public static WkiScope of(Account account) {
        Debtor debtor = account.file().debtor();
        return account.collector().map(collector -> of(debtor, collector)).orElseGet(() -> of(debtor));
    }

    /**
     * The scope for a creditor who collects his own claims.
     *
     * @param debtor the debtor
     * @return not bound
     */
    public static WkiScope of(Debtor debtor) {
        return debtor(debtor, Reason.OWN_CLAIM, true);
    }

    /**
     * The scope for a collector.
     *
     * @param debtor the debtor; sole traders and partners are natural persons
     * @param collector who collects
     * @return the scope
     */
    public static WkiScope of(Debtor debtor, Collector collector) {
        return switch (collector.kind()) {
            case AGENCY -> debtor(debtor, Reason.COLLECTS_FOR_ANOTHER, true);
            case PURCHASER -> debtor(debtor, Reason.BOUGHT_THE_CLAIM, true);
            case LAWYER, BAILIFF -> debtor(debtor, Reason.OFFICE_HOLDER, false);
        };
    }

    private static WkiScope debtor(Debtor debtor, Reason sender, boolean settled) {
        if (!debtor.protectedAsNaturalPerson()) {
            return new WkiScope(Reason.NO_NATURAL_PERSON, true);
        }
        if (debtor.address().filter(WkiScope::isAbroad).isPresent()) {
            return new WkiScope(Reason.LIVES_ABROAD, true);
        }
        boolean known = debtor.naturalPerson().isPresent()
                && debtor.address()
                        .filter(address -> code(address).equals(NETHERLANDS))
                        .isPresent();
        return new WkiScope(sender, sender == Reason.OWN_CLAIM || (settled && known));
    }

    /** Only a code says surely that it is another country; a name may be the Netherlands in another language. */
    private static boolean isAbroad(Address address) {
        return !code(address).equals(NETHERLANDS) && COUNTRIES.contains(code(address));
    }

    private static String code(Address address) {
        String country = address.country().strip().toUpperCase(Locale.ROOT);
        return country.equals("NEDERLAND") || country.equals("THE NETHERLANDS") || country.equals("NETHERLANDS")
                ? NETHERLANDS
                : country;
    }

    /**
     * Whether the sender is bound.
     *
     * @return true if so
     */
    public boolean bound() {
        return reason.bound;
    }

    /**
     * Why he is bound, or not.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Whether all facts are known and the reading is settled.
     *
     * @return false where he counts as bound because that is safest for the debtor
     */
    public boolean certain() {
        return certain;
    }

    /**
     * Where the rule comes from.
     *
     * @return art. 2 Wki
     */
    public LegalSource source() {
        return Law.WKI_2;
    }

    /** The reason. */
    @Override
    public String toString() {
        return (bound() ? "bound, " : "not bound, ") + reason;
    }
}

package dev.incasso.examples.readers;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The debtor accounts of the ledger: which they are, and what they add up to. Not thread-safe. */
final class XafLedger {

    /** RGS: receivables from trade debtors. */
    private static final String DEBTORS = "BVorDeb";
    /** RGS: provision for bad debts. It values the debts and is none itself. */
    private static final String PROVISION = "BVorDebVdd";

    private final Set<String> chosen;
    private final Set<String> accounts = new HashSet<>();
    private Money balance = Money.zero(CurrencyUnit.EUR);
    private boolean readable = true;
    private long lines;

    XafLedger(Set<String> chosen) {
        this.chosen = chosen;
    }

    void account(Map<String, String> fields) {
        String id = fields.getOrDefault("accID", "");
        String code = fields.getOrDefault("leadReference", "");
        boolean debtors =
                chosen.isEmpty() ? code.startsWith(DEBTORS) && !code.startsWith(PROVISION) : chosen.contains(id);
        if (debtors) {
            accounts.add(id);
        }
    }

    boolean holds(XafLine line) {
        return accounts.contains(line.account());
    }

    void add(XafLine line) {
        if (holds(line)) {
            lines++;
            try {
                balance = balance.plus(line.amount());
            } catch (RowRefusal refusal) {
                readable = false;
            }
        }
    }

    /** Whether the debtor accounts can be compared with anything. */
    boolean known() {
        return readable && lines > 0;
    }

    /** Opening balance and every line of the period on the debtor accounts. */
    Money balance() {
        return balance;
    }
}

package dev.incasso.rules.court;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.Law;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes along when a file is handed over or brought to court, as data, with what is missing. A summons names the
 * defence of the debtor and the evidence (art. 111 lid 3 Rv), and what is missing costs time or the case. Immutable and
 * thread-safe.
 */
public final class Dossier implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("dossier", Dossier.class::getResourceAsStream);

    /** For whom it is. */
    public enum Purpose {
        /** For a collector. */
        HAND_OVER,
        /** For a court. */
        COURT
    }

    private final Purpose purpose;
    private final Account account;
    private final List<DossierItem> items;

    Dossier(Purpose purpose, Account account, List<DossierItem> items) {
        this.purpose = purpose;
        this.account = account;
        this.items = List.copyOf(items);
    }

    /**
     * For whom it is.
     *
     * @return the purpose
     */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * What is owed on the day.
     *
     * @return the account
     */
    public Account account() {
        return account;
    }

    /**
     * All parts.
     *
     * @return the parts in order, those that are not needed too
     */
    public List<DossierItem> items() {
        return items;
    }

    /**
     * The parts that are missing.
     *
     * @return the parts in order
     */
    public List<DossierItem> missing() {
        return in(DossierItem.State.MISSING);
    }

    /**
     * The parts of which a person has to see whether they are among the documents.
     *
     * @return the parts in order
     */
    public List<DossierItem> toCheck() {
        return in(DossierItem.State.TO_CHECK);
    }

    private List<DossierItem> in(DossierItem.State state) {
        return items.stream().filter(item -> item.state() == state).toList();
    }

    /**
     * Whether nothing is missing.
     *
     * @return true if so; parts to check may be left
     */
    public boolean complete() {
        return missing().isEmpty();
    }

    @Override
    public List<LegalSource> sources() {
        return purpose == Purpose.COURT ? List.of(Law.RV_111) : List.of(Law.BKI_5_1);
    }

    @Override
    public List<Warning> warnings() {
        return account.warnings();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> lines = new ArrayList<>();
        for (DossierItem item : items) {
            if (item.state() != DossierItem.State.NOT_NEEDED) {
                lines.add(Explanation.of(
                        TEXTS.phrase("ITEM").with("part", item.part()).with("state", item.state())));
            }
        }
        return Explanation.of(TEXTS.phrase(purpose.name()).with("day", account.on()), sources())
                .restingOn(lines);
    }

    /** Purpose and what is missing. */
    @Override
    public String toString() {
        return purpose + ", missing " + missing();
    }
}

package dev.incasso.rules.conduct;

import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Specification;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBookVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a collector must tell the debtor in his first letter and again when asked, and what of it the case file does not
 * have (art. 3.1 lid 1 to 3 Besluit kwaliteit incassodienstverlening). Checked for a creditor who collects himself as well,
 * who is not bound. Immutable and thread-safe; will grow, so it is no record.
 */
public final class RequiredInformation implements Explained {

    private static final LanguagePack TEXTS = InformationItem.TEXTS;

    private final Specification specification;
    private final WkiScope scope;
    private final List<InformationItem> items;

    RequiredInformation(Specification specification) {
        this.specification = specification;
        this.scope = WkiScope.of(specification.account());
        this.items = InformationItems.of(specification.account());
    }

    /**
     * The day of the answer.
     *
     * @return the day
     */
    public LocalDate on() {
        return specification.account().on();
    }

    /**
     * Whether the duty binds who collects on the day.
     *
     * @return the scope
     */
    public WkiScope scope() {
        return scope;
    }

    /**
     * Every part of the information.
     *
     * @return the parts in the order of the decree, those of claims for each claim
     */
    public List<InformationItem> items() {
        return items;
    }

    /**
     * What has to be asked for.
     *
     * @return the parts that are missing; empty if it is complete
     */
    public List<InformationItem> missing() {
        return items.stream().filter(InformationItem::missing).toList();
    }

    /**
     * Whether nothing is missing.
     *
     * @return true if the letter can be written
     */
    public boolean complete() {
        return items.stream().noneMatch(InformationItem::missing);
    }

    /**
     * The amounts, line by line.
     *
     * @return the specification of the same day
     */
    public Specification specification() {
        return specification;
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return specification.account().ruleBook();
    }

    @Override
    public List<LegalSource> sources() {
        return List.of(Law.BKI_3_1, scope.source());
    }

    @Override
    public List<Warning> warnings() {
        return scope.certain() ? List.of() : List.of(Warning.of(TEXTS.phrase("SCOPE_NOT_SETTLED"), Law.WKI_2));
    }

    @Override
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        steps.add(Explanation.of(
                TEXTS.phrase(scope.bound() ? "BOUND" : "NOT_BOUND").with("reason", scope.reason()), scope.source()));
        missing().forEach(item -> steps.add(Explanation.of(item.question(), Law.BKI_3_1)));
        return Explanation.of(head(), Law.BKI_3_1).restingOn(steps).withRemarks(warnings());
    }

    private Phrase head() {
        return complete()
                ? TEXTS.phrase("COMPLETE").with("on", on())
                : TEXTS.phrase("INCOMPLETE")
                        .with("on", on())
                        .with("missing", missing().size());
    }

    /** How much is missing. */
    @Override
    public String toString() {
        return "information on " + on() + ", " + scope + ", missing " + missing();
    }
}

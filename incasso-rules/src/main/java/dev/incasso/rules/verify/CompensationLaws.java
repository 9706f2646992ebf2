package dev.incasso.rules.verify;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.claim.EarlierNotice;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.InstalmentRule;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.StepTable;
import dev.incasso.rules.book.Timeline;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CostQuestion;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/** The laws on what stands beside the tariff: minimum, instalments, notice, VAT, the older guideline, registration. */
final class CompensationLaws {

    private static final String INSTALMENTS = "collectionCosts.instalmentRule";
    private static final String REGISTRATION = "collectionCosts.collectorRegistration";
    private static final LocalDate INSTALMENTS_FROM = LocalDate.of(2024, 10, 1);
    private static final LocalDate MINIMUM_FROM = LocalDate.of(2013, 3, 16);
    private static final LocalDate REGISTRATION_FROM = LocalDate.of(2026, 10, 1);
    private static final int FOURTEEN = 14;
    private static final int WINDOW_MONTHS = 6;
    private static final Money FIRST = Euro.euro(40);
    private static final Money FURTHER = Euro.euro(20);
    private static final int FURTHER_NOTICES = 5;
    private static final int MOST_NOTICES = 8;
    private static final Percentage LOWEST_VAT = Percentage.of("15.00");
    private static final Percentage HIGHEST_VAT = Percentage.of("25.00");

    private CompensationLaws() {}

    static List<RuleBookLaw> laws() {
        DoubleEntry<Money> minimum = DoubleEntry.plain(
                "collectionCosts.businessMinimum",
                book -> book.collectionCosts().businessMinimum());
        DoubleEntry<Percentage> vat = DoubleEntry.plain(
                "collectionCosts.vat", book -> book.collectionCosts().vat());
        DoubleEntry<StepTable> guideline = DoubleEntry.byClaim(
                "collectionCosts.guidelineVoorwerk",
                book -> book.collectionCosts().guidelineVoorwerk(),
                (steps, name, claim) -> Optional.of(steps.stepFor(claim).amount()),
                steps -> steps.steps().stream()
                        .flatMap(step -> step.upTo().stream())
                        .toList());
        return List.of(
                minimum.law("C-01", Binding.MANDATORY, Law.BW_6_96_4, DoubleEntry.Wrong.BELOW),
                minimum.law("C-02", Binding.DEFAULT, Law.BW_6_96_4, DoubleEntry.Wrong.ABOVE),
                Begin.law(
                        "C-03",
                        Binding.MANDATORY,
                        Law.BW_6_96_4,
                        "collectionCosts.businessMinimum",
                        MINIMUM_FROM,
                        book -> book.collectionCosts().businessMinimum()),
                RuleBookLaw.of(
                        "C-04",
                        Binding.SEMI_MANDATORY,
                        Law.BW_6_96_8,
                        book -> instalments(book, 1, "INSTALMENT_ABOVE"),
                        INSTALMENTS),
                RuleBookLaw.of(
                        "C-05", Binding.SEMI_MANDATORY, Law.BW_6_96_8, CompensationLaws::windowTooShort, INSTALMENTS),
                RuleBookLaw.of(
                        "C-06",
                        Binding.DEFAULT,
                        Law.BW_6_96_8,
                        book -> instalments(book, -1, "INSTALMENT_BELOW"),
                        INSTALMENTS),
                RuleBookLaw.of("C-07", Binding.DEFAULT, Law.BW_6_96_8, CompensationLaws::windowTooLong, INSTALMENTS),
                vat.law("C-08", Binding.SEMI_MANDATORY, Law.BIK_2_3, DoubleEntry.Wrong.ABOVE),
                vat.law("C-09", Binding.DEFAULT, Law.BIK_2_3, DoubleEntry.Wrong.BELOW),
                RuleBookLaw.of(
                        "C-10",
                        Binding.DEFAULT,
                        LegalSource.of("art. 97 Richtlijn 2006/112/EG", SourceKind.STATUTE),
                        CompensationLaws::vatOutOfBounds,
                        "collectionCosts.vat"),
                guideline.law("C-11", Binding.DEFAULT, Law.VOORWERK_II, DoubleEntry.Wrong.DIFFERENT),
                Begin.law(
                        "C-12",
                        Binding.MANDATORY,
                        Law.WKI_18,
                        REGISTRATION,
                        REGISTRATION_FROM,
                        book -> book.collectionCosts().collectorRegistration()),
                RuleBookLaw.of(
                        "C-13",
                        Binding.SEMI_MANDATORY,
                        Law.BW_6_96_6,
                        CompensationLaws::noticeTooShort,
                        "collectionCosts.noticeTerm"),
                DoubleEntry.plain(
                                "collectionCosts.noticeTerm",
                                book -> book.collectionCosts().noticeTerm())
                        .law("C-14", Binding.DEFAULT, Law.BW_6_96_6, DoubleEntry.Wrong.ABOVE));
    }

    private static Optional<Counterexample> noticeTooShort(RuleBook book) {
        Timeline<Integer> table = book.collectionCosts().noticeTerm();
        return table.rows().stream()
                .filter(row -> row.value() < FOURTEEN)
                .findFirst()
                .map(row -> Counterexample.in(table, row, "NOTICE_TOO_SHORT")
                        .with("found", row.value())
                        .with("expected", FOURTEEN));
    }

    private static Optional<Counterexample> vatOutOfBounds(RuleBook book) {
        Timeline<Percentage> table = book.collectionCosts().vat();
        return table.rows().stream()
                .filter(row ->
                        row.value().compareTo(LOWEST_VAT) < 0 || row.value().compareTo(HIGHEST_VAT) > 0)
                .findFirst()
                .map(row -> Counterexample.in(table, row, "RATE_OUT_OF_BOUNDS")
                        .with("found", row.value())
                        .with("lowest", LOWEST_VAT)
                        .with("highest", HIGHEST_VAT));
    }

    /** On which days of notice the rule is asked: the last without it, the first with it, and each change. */
    private static Set<LocalDate> noticeDays(Timeline<InstalmentRule> table) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(INSTALMENTS_FROM.minusDays(1), INSTALMENTS_FROM));
        for (Row<InstalmentRule> row : table.rows()) {
            days.add(row.from().minusDays(1));
            days.add(row.from());
        }
        days.removeIf(day -> day.isBefore(DecreeTariff.FIRST_DAY)
                || day.isAfter(DecreeTariff.READ_THROUGH)
                || day.isAfter(table.knownThrough()));
        return days;
    }

    private static Money decree(LocalDate day, int earlier) {
        if (day.isBefore(INSTALMENTS_FROM) || earlier == 0) {
            return FIRST;
        }
        return earlier <= FURTHER_NOTICES ? FURTHER : Euro.ZERO;
    }

    private static Optional<Counterexample> instalments(RuleBook book, int wrongSide, String key) {
        Timeline<InstalmentRule> table = book.collectionCosts().instalmentRule();
        for (LocalDate day : noticeDays(table)) {
            for (int earlier = 0; earlier <= MOST_NOTICES; earlier++) {
                Money found = costs(book, day, earlier, day);
                Money expected = decree(day, earlier);
                if (Integer.signum(found.compareTo(expected)) == wrongSide) {
                    return Optional.of(Counterexample.at(table, day, key)
                            .with("earlier", earlier)
                            .with("found", found)
                            .with("expected", expected));
                }
            }
        }
        return Optional.empty();
    }

    /** A notice of exactly six months ago still counts. */
    private static Optional<Counterexample> windowTooShort(RuleBook book) {
        return window(book, INSTALMENTS_FROM, 0, true);
    }

    /** A notice of a day more than six months ago counts no more. */
    private static Optional<Counterexample> windowTooLong(RuleBook book) {
        return window(book, INSTALMENTS_FROM, 1, false);
    }

    private static Optional<Counterexample> window(RuleBook book, LocalDate from, int daysOlder, boolean counts) {
        Timeline<InstalmentRule> table = book.collectionCosts().instalmentRule();
        for (LocalDate day : noticeDays(table)) {
            LocalDate earlier = day.minusMonths(WINDOW_MONTHS).minusDays(daysOlder);
            boolean counted = costs(book, day, 1, earlier).isLessThan(costs(book, day, 0, day));
            if (!day.isBefore(from) && counted != counts) {
                return Optional.of(Counterexample.at(table, day, counts ? "WINDOW_TOO_SHORT" : "WINDOW_TOO_LONG")
                        .with("earlier", earlier));
            }
        }
        return Optional.empty();
    }

    private static Money costs(RuleBook book, LocalDate day, int earlier, LocalDate noticedOn) {
        return CostQuestion.under(book, Conventions.defaults())
                .forNotice(List.of(DefaultedClaim.of("A", Euro.euro(50), day).instalmentOf("R")), Debtor.consumer())
                .earlierNotices(Collections.nCopies(earlier, new EarlierNotice("R", noticedOn, true)))
                .on(day)
                .costs();
    }
}

package dev.incasso.rules.verify;

import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.PaymentTerms;
import dev.incasso.rules.book.PaymentTerms.PublicBodyTerm;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The laws of the payment terms between businesses and of public bodies (art. 6:119a and 6:119b BW). */
final class PaymentTermLaws {

    private static final String STATUTORY = "paymentTerms.statutoryTerm";
    private static final String LONGEST = "paymentTerms.longestAgreedTerm";
    private static final String LARGE_TO_SMALL = "paymentTerms.longestTermLargeToSmall";
    private static final String OLDER = "paymentTerms.longestTermLargeToSmallOlderContracts";
    private static final String PUBLIC_BODY = "paymentTerms.longestTermPublicBody";

    private PaymentTermLaws() {}

    static List<RuleBookLaw> laws() {
        DoubleEntry<PublicBodyTerm> publicBody = DoubleEntry.of(
                PUBLIC_BODY,
                book -> book.paymentTerms().publicBody(),
                (term, name) -> Optional.of(name.equals("days") ? term.days() : term.longest()));
        return List.of(
                DoubleEntry.plain(STATUTORY, book -> book.paymentTerms().statutory())
                        .law("P-01", Binding.MANDATORY, Law.BW_6_119A_2, DoubleEntry.Wrong.DIFFERENT),
                DoubleEntry.plain(LONGEST, book -> book.paymentTerms().longestAgreed())
                        .law("P-02", Binding.MANDATORY, Law.BW_6_119A_5, DoubleEntry.Wrong.DIFFERENT),
                DoubleEntry.plain(LARGE_TO_SMALL, book -> book.paymentTerms().largeToSmall())
                        .law("P-03", Binding.MANDATORY, Law.BW_6_119A_6, DoubleEntry.Wrong.DIFFERENT),
                DoubleEntry.plain(OLDER, book -> book.paymentTerms().largeToSmallOlderContracts())
                        .law("P-04", Binding.MANDATORY, Law.BW_6_119A_6, DoubleEntry.Wrong.DIFFERENT),
                publicBody.law("P-05", Binding.MANDATORY, Law.BW_6_119B, DoubleEntry.Wrong.DIFFERENT),
                RuleBookLaw.of(
                        "P-06",
                        Binding.DEFAULT,
                        Law.BW_6_119A_5,
                        book -> longer(book.paymentTerms().statutory(), book.paymentTerms()),
                        STATUTORY,
                        LONGEST),
                RuleBookLaw.of(
                        "P-07",
                        Binding.DEFAULT,
                        Law.BW_6_119A_6,
                        book -> longer(book.paymentTerms().largeToSmall(), book.paymentTerms()),
                        LARGE_TO_SMALL,
                        LONGEST),
                RuleBookLaw.of("P-08", Binding.DEFAULT, Law.BW_6_119B, PaymentTermLaws::publicBodyTurned, PUBLIC_BODY));
    }

    /** A term that should not be longer than the longest that businesses can agree on, as far as that is known. */
    private static Optional<Counterexample> longer(Timeline<Integer> table, PaymentTerms terms) {
        TreeSet<LocalDate> days = new TreeSet<>();
        table.rows().forEach(row -> days.add(row.from()));
        terms.longestAgreed().rows().forEach(row -> days.add(row.from()));
        for (LocalDate day : days) {
            Optional<Row<Integer>> row = table.find(day);
            Optional<Row<Integer>> longest = terms.longestAgreed().onOrLastKnown(day);
            if (row.isPresent()
                    && longest.isPresent()
                    && row.get().value() > longest.get().value()) {
                return Optional.of(Counterexample.at(table, day, "LONGER_THAN_LONGEST")
                        .with("found", row.get().value())
                        .with("expected", longest.get().value()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> publicBodyTurned(RuleBook book) {
        Timeline<PublicBodyTerm> table = book.paymentTerms().publicBody();
        return table.rows().stream()
                .filter(row -> row.value().days() > row.value().longest())
                .findFirst()
                .map(row -> Counterexample.in(table, row, "LONGER_THAN_LONGEST")
                        .with("found", row.value().days())
                        .with("expected", row.value().longest()));
    }
}

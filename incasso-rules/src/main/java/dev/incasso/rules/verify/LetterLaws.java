package dev.incasso.rules.verify;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.LetterRules;
import dev.incasso.rules.book.LetterRules.TermStart;
import dev.incasso.rules.book.NoticeWording;
import dev.incasso.rules.book.PhraseRule;
import dev.incasso.rules.book.Row;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.Timeline;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The laws of the words of a letter: what is never a safe term, what always is one, what may never be written. */
final class LetterLaws {

    private static final String WORDING = "letters.fourteenDayWording";
    private static final String STARTS = "letters.termStarts";
    private static final int FOURTEEN = 14;

    private static final LegalSource UNFAIR = LegalSource.statute("art. 6:193b tot en met 6:193i BW", "BWBR0005289");
    private static final LegalSource PRIVACY = LegalSource.of("art. 5 en 6 AVG", SourceKind.STATUTE);

    private static final Set<TermStart> AT_RECEIPT = EnumSet.of(
            TermStart.DAY_AFTER_RECEIPT, TermStart.AFTER_DELIVERY, TermStart.AFTER_RECEIPT, TermStart.DAY_OF_RECEIPT);

    private static final Set<TermStart> SAFE = EnumSet.of(TermStart.DAY_AFTER_RECEIPT, TermStart.AFTER_DELIVERY);

    private static final List<String> COUNTED_FROM_THE_LETTER = List.of(
            "binnen 14 dagen na dagtekening van deze brief",
            "binnen veertien dagen na heden",
            "binnen 14 dagen na verzending van deze brief",
            "binnen veertien dagen te rekenen vanaf de dag na dagtekening",
            "binnen vijftien dagen na de datum van deze brief");

    private static final List<String> COUNTED_FROM_RECEIPT = List.of(
            "binnen 14 dagen na ontvangst van deze brief", "binnen veertien dagen nadat u deze brief heeft ontvangen");

    private static final List<String> COUNTED_AS_THE_COURT = List.of(
            "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
            "binnen vijftien dagen nadat deze brief bij u is bezorgd",
            "binnen veertien dagen vanaf de dag nadat deze e-mail bij u is bezorgd");

    private static final List<String> WITHOUT_TERM = List.of(
            "betaal per omgaande", "betaal direct", "betaal vandaag nog", "betaal zo spoedig mogelijk", "betaal snel");

    private static final List<String> FEES = List.of(
            "plus administratiekosten",
            "plus aanmaningskosten",
            "plus herinneringskosten",
            "plus registratiekosten",
            "plus dossierkosten",
            "plus portokosten");

    private static final Map<String, String> FORBIDDEN = forbidden();

    private static final List<String> TELLING = List.of(
            "uw schuld",
            "incassobureau",
            "graag betalen",
            "uw factuur",
            "de deurwaarder",
            "een aanmaning",
            "het bedrag",
            "uw huurachterstand");

    private LetterLaws() {}

    private static Map<String, String> forbidden() {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("F1", "wij laten beslag leggen op uw loon");
        sentences.put("F2", "u wordt hierbij gedagvaard");
        sentences.put("F3", "wij melden u aan bij het bkr");
        sentences.put("F4", "het vonnis tegen u");
        sentences.put("F5", "u betaalt dan de proceskosten");
        sentences.put("F6", "wij doen aangifte bij de politie");
        sentences.put("F7", "in naam van de koning");
        sentences.put("F10", "wij bellen uw werkgever");
        sentences.put("F17", "de deurwaarder komt bij u langs");
        return sentences;
    }

    static List<RuleBookLaw> laws() {
        return List.of(
                starts("L-01", Binding.SEMI_MANDATORY, COUNTED_FROM_THE_LETTER, start -> !AT_RECEIPT.contains(start)),
                starts("L-02", Binding.SEMI_MANDATORY, COUNTED_FROM_RECEIPT, start -> !SAFE.contains(start)),
                starts("L-03", Binding.DEFAULT, COUNTED_AS_THE_COURT, SAFE::contains),
                RuleBookLaw.of(
                        "L-04", Binding.SEMI_MANDATORY, Law.HR_2016_2704, LetterLaws::unsafeWording, WORDING, STARTS),
                RuleBookLaw.of("L-05", Binding.DEFAULT, Law.HR_2016_2704, LetterLaws::otherWording, WORDING),
                RuleBookLaw.of("L-06", Binding.SEMI_MANDATORY, Law.BW_6_96_6, LetterLaws::otherTerm, WORDING),
                RuleBookLaw.of(
                        "L-07",
                        Binding.SEMI_MANDATORY,
                        Law.BW_6_96_6,
                        book -> unread(WITHOUT_TERM, LetterRules::vagueTerms, "letters.vagueTerms", book),
                        "letters.vagueTerms"),
                RuleBookLaw.of(
                        "L-08",
                        Binding.SEMI_MANDATORY,
                        Law.BW_6_96_5,
                        book -> unread(FEES, LetterRules::fees, "letters.fees", book),
                        "letters.fees"),
                RuleBookLaw.of("L-09", Binding.SEMI_MANDATORY, UNFAIR, LetterLaws::allowed, "letters.forbidden"),
                RuleBookLaw.of("L-10", Binding.DEFAULT, UNFAIR, LetterLaws::possibilityForbidden, "letters.forbidden"),
                RuleBookLaw.of(
                        "L-11",
                        Binding.SEMI_MANDATORY,
                        PRIVACY,
                        book -> unread(TELLING, LetterRules::notNeutral, "letters.notNeutral", book),
                        "letters.notNeutral"));
    }

    private static RuleBookLaw starts(String id, Binding binding, List<String> sentences, Predicate<TermStart> right) {
        return RuleBookLaw.of(id, binding, Law.HR_2016_2704, book -> misread(book, sentences, right), STARTS);
    }

    private static Optional<Counterexample> misread(RuleBook book, List<String> sentences, Predicate<TermStart> right) {
        for (String sentence : sentences) {
            Optional<TermStart> start = LetterSense.termStart(book.letters(), sentence);
            if (start.isEmpty()) {
                return Optional.of(Counterexample.in(STARTS, "START_UNREAD").with("sentence", sentence));
            }
            if (!right.test(start.get())) {
                return Optional.of(Counterexample.in(STARTS + "[" + start.get() + "]", "START_MISREAD")
                        .with("sentence", sentence)
                        .with("found", start.get()));
            }
        }
        return Optional.empty();
    }

    /** What the library itself writes must be what it reads as a safe term. */
    private static Optional<Counterexample> unsafeWording(RuleBook book) {
        Timeline<NoticeWording> table = book.letters().wording();
        for (Row<NoticeWording> row : table.rows()) {
            for (Channel channel : List.of(Channel.POST, Channel.EMAIL)) {
                String sentence = row.value().of(channel, FOURTEEN).toLowerCase(Locale.ROOT);
                Optional<TermStart> start = LetterSense.termStart(book.letters(), sentence);
                if (start.isEmpty() || start.get() != TermStart.DAY_AFTER_RECEIPT) {
                    return Optional.of(
                            Counterexample.in(table, row, "WORDING_UNSAFE").with("sentence", sentence));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> otherWording(RuleBook book) {
        Timeline<NoticeWording> table = book.letters().wording();
        for (Row<NoticeWording> row : table.rows()) {
            NoticeWording wording = row.value();
            boolean same = wording.letter().equals("binnen {term} vanaf de dag nadat deze brief bij u is bezorgd")
                    && wording.email().equals("binnen {term} vanaf de dag nadat deze e-mail bij u is bezorgd")
                    && wording.longer().equals("{days} dagen");
            if (!same && !row.from().isAfter(DecreeTariff.READ_THROUGH)) {
                return Optional.of(Counterexample.in(table, row, "WORDING_OTHER")
                        .with("sentence", wording.of(Channel.POST, FOURTEEN)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Counterexample> otherTerm(RuleBook book) {
        Timeline<NoticeWording> table = book.letters().wording();
        return table.rows().stream()
                .filter(row -> !row.value().fourteenDays().equals("veertien dagen")
                        && !row.value().fourteenDays().equals("14 dagen"))
                .findFirst()
                .map(row -> Counterexample.in(table, row, "TERM_OTHER")
                        .with("found", row.value().fourteenDays()));
    }

    private static Optional<Counterexample> unread(
            List<String> sentences, Function<LetterRules, List<PhraseRule>> rules, String table, RuleBook book) {
        return sentences.stream()
                .filter(sentence -> !LetterSense.anySpeaksOf(rules.apply(book.letters()), sentence))
                .findFirst()
                .map(sentence -> Counterexample.in(table, "WORDS_UNREAD").with("sentence", sentence));
    }

    private static Optional<Counterexample> allowed(RuleBook book) {
        return FORBIDDEN.entrySet().stream()
                .filter(example -> book.letters().forbidden().stream()
                        .noneMatch(rule ->
                                rule.id().equals(example.getKey()) && LetterSense.speaksOf(rule, example.getValue())))
                .findFirst()
                .map(example -> Counterexample.in("letters.forbidden[" + example.getKey() + "]", "WORDS_UNREAD")
                        .with("sentence", example.getValue()));
    }

    /** That costs of proceedings are possible may be said. */
    private static Optional<Counterexample> possibilityForbidden(RuleBook book) {
        String sentence = "de rechter kan u veroordelen tot betaling van de proceskosten";
        return LetterSense.anySpeaksOf(book.letters().forbidden(), sentence)
                ? Optional.of(Counterexample.in("letters.forbidden", "POSSIBILITY_FORBIDDEN")
                        .with("sentence", sentence))
                : Optional.empty();
    }
}

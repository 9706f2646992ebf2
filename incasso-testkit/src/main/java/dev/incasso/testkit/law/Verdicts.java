package dev.incasso.testkit.law;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.verify.Breach;
import dev.incasso.rules.verify.RuleBookLaw;
import dev.incasso.rules.verify.RuleBookVerifier;
import dev.incasso.rules.verify.Verification;
import dev.incasso.testkit.golden.GoldenAnswer;
import dev.incasso.testkit.golden.GoldenFigure;
import dev.incasso.testkit.golden.GoldenFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the laws of the verifier and the published figures say of a rule book, one verdict each. */
public final class Verdicts {

    private final List<Verdict> laws;
    private final List<Verdict> figures;

    private Verdicts(List<Verdict> laws, List<Verdict> figures) {
        this.laws = laws;
        this.figures = figures;
    }

    /**
     * The verdict of one law or figure.
     *
     * @param id the id of the law or the figure
     * @param title id, binding and the law in a sentence, or the figure with its source
     * @param skipped why there is no verdict: the reason of a waiver, or days that the rule book does not know
     * @param breach what is wrong, with the smallest counter-example
     */
    public record Verdict(String id, String title, Optional<String> skipped, Optional<String> breach) {}

    /**
     * The verdicts on a rule book.
     *
     * @param book the rule book
     * @param reasonsForWaiving the reason by the id of a law or a figure
     * @return the verdicts
     * @throws InvalidInputException if an id is not known, something mandatory is waived or a reason is blank
     */
    public static Verdicts of(RuleBook book, Map<String, String> reasonsForWaiving) {
        return new Verdicts(laws(book, reasonsForWaiving), figures(book, reasonsForWaiving));
    }

    /**
     * The verdict of each law.
     *
     * @return the verdicts, in the order of the laws
     */
    public List<Verdict> laws() {
        return laws;
    }

    /**
     * The verdict of each figure.
     *
     * @return the verdicts, by subject
     */
    public List<Verdict> figures() {
        return figures;
    }

    /**
     * Fails with every breach.
     *
     * @param verdicts some verdicts
     */
    public static void require(List<Verdict> verdicts) {
        String breaches = verdicts.stream()
                .flatMap(verdict -> verdict.breach().map(breach -> verdict.title() + "\n    " + breach).stream())
                .collect(Collectors.joining("\n"));
        if (!breaches.isEmpty()) {
            throw new AssertionError(breaches);
        }
    }

    private static List<Verdict> laws(RuleBook book, Map<String, String> reasons) {
        RuleBookVerifier verifier = RuleBookVerifier.standard();
        for (Map.Entry<String, String> waived : reasons.entrySet()) {
            if (figure(waived.getKey()).isEmpty()) {
                verifier = verifier.waiving(waived.getKey(), waived.getValue());
            }
        }
        Verification verification = verifier.verify(book);
        List<Verdict> verdicts = new ArrayList<>();
        for (RuleBookLaw law : verifier.laws()) {
            Optional<String> breach = verification.breaches().stream()
                    .filter(found -> found.law().id().equals(law.id()))
                    .findFirst()
                    .map(Verdicts::said);
            verdicts.add(new Verdict(
                    law.id(),
                    law.id() + " (" + words(law.binding()) + ") " + law.title(Locale.ENGLISH),
                    Optional.ofNullable(reasons.get(law.id())).map(reason -> "waived: " + reason),
                    breach));
        }
        return List.copyOf(verdicts);
    }

    private static List<Verdict> figures(RuleBook book, Map<String, String> reasons) {
        reasons.forEach((id, reason) -> figure(id).ifPresent(figure -> check(figure, reason)));
        return GoldenFigures.all().stream()
                .map(figure -> verdict(figure.check(book), Optional.ofNullable(reasons.get(figure.id()))))
                .toList();
    }

    private static Verdict verdict(GoldenAnswer answer, Optional<String> waived) {
        Optional<String> skipped = waived.map(reason -> "waived: " + reason)
                .or(() -> answer.known() ? Optional.empty() : Optional.of("the rule book does not know these days"));
        Optional<String> breach =
                answer.passed() || waived.isPresent() ? Optional.empty() : Optional.of(answer.toString());
        return new Verdict(answer.figure().id(), answer.figure().toString(), skipped, breach);
    }

    private static void check(GoldenFigure figure, String reason) {
        if (figure.subject().binding() == Binding.MANDATORY) {
            throw new InvalidInputException(new Violation(
                    ErrorCode.CONTRADICTION,
                    "reasonsForWaiving",
                    figure.source(),
                    figure.id() + " is mandatory and cannot be waived"));
        }
        if (reason.isBlank()) {
            throw new InvalidInputException(new Violation(
                    ErrorCode.MISSING_FIELD, "reasonsForWaiving", "", "a figure is waived for a reason only"));
        }
    }

    private static Optional<GoldenFigure> figure(String id) {
        return GoldenFigures.all().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst();
    }

    private static String said(Breach breach) {
        return Stream.of(
                        breach.entry(),
                        breach.message(Locale.ENGLISH),
                        breach.law().source().toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String words(Binding binding) {
        return switch (binding) {
            case MANDATORY -> "mandatory";
            case SEMI_MANDATORY -> "mandatory in the debtor's favour";
            case DEFAULT -> "default law";
        };
    }
}

package dev.incasso.rules.verify;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.RuleBookException;
import dev.incasso.core.error.RuleBookException.Problem;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Verifies rule books: at the start of an application, or in the tests of whoever changes rules. Each law is checked on
 * its own, on a grid of the days and amounts at which something changes, one day and one cent to both sides of them.
 *
 * <p>Immutable and thread-safe: each method returns a new verifier.
 */
public final class RuleBookVerifier {

    private static final class Standard {
        static final List<RuleBookLaw> LAWS = Stream.of(
                        TariffLaws.laws(),
                        CompensationLaws.laws(),
                        RateLaws.laws(),
                        HorizonLaws.laws(),
                        CalendarLaws.laws(),
                        PaymentTermLaws.laws(),
                        LetterLaws.laws(),
                        FloorLaws.laws(),
                        CourtLaws.laws())
                .flatMap(List::stream)
                .toList();
        static final RuleBookVerifier VERIFIER = new RuleBookVerifier(LAWS, Map.of());
    }

    private final List<RuleBookLaw> laws;
    private final Map<String, String> waived;

    private RuleBookVerifier(List<RuleBookLaw> laws, Map<String, String> waived) {
        this.laws = laws;
        this.waived = waived;
    }

    /**
     * The verifier with all laws.
     *
     * @return the verifier, always the same instance
     */
    public static RuleBookVerifier standard() {
        return Standard.VERIFIER;
    }

    /**
     * All laws, waived or not.
     *
     * @return the laws, by subject
     */
    public List<RuleBookLaw> laws() {
        return laws;
    }

    /**
     * A verifier for which a law does not count. The waiver and its reason stand in every verification.
     *
     * @param lawId the id of a law that is {@link Binding#DEFAULT}
     * @param reason why, for whoever reads the verification
     * @return a new verifier
     * @throws InvalidInputException if there is no such law, if it is mandatory, for everybody or in the debtor's favour, or
     *     if the reason is blank
     */
    public RuleBookVerifier waiving(String lawId, String reason) {
        Optional<RuleBookLaw> law =
                laws.stream().filter(one -> one.id().equals(lawId)).findFirst();
        if (law.isEmpty()) {
            throw refused(ErrorCode.UNKNOWN_REFERENCE, "lawId", "", "there is no such law");
        }
        if (law.get().binding() != Binding.DEFAULT) {
            throw refused(
                    ErrorCode.CONTRADICTION,
                    "lawId",
                    law.get().source().ref(),
                    lawId + " is " + law.get().binding() + " and cannot be waived");
        }
        if (reason.isBlank()) {
            throw refused(ErrorCode.MISSING_FIELD, "reason", "", "a law is waived for a reason only");
        }
        Map<String, String> more = new TreeMap<>(waived);
        more.put(lawId, reason);
        return new RuleBookVerifier(laws, Map.copyOf(more));
    }

    /**
     * Checks every law.
     *
     * @param book the rule book
     * @return what was found, with the smallest counter-example for each law that is not kept
     */
    public Verification verify(RuleBook book) {
        List<Breach> breaches = new ArrayList<>();
        List<Waiver> waivers = new ArrayList<>();
        for (RuleBookLaw law : laws) {
            Optional<Breach> breach = law.check(book);
            String reason = waived.get(law.id());
            if (reason != null) {
                waivers.add(new Waiver(law, reason, breach.orElse(null)));
            } else {
                breach.ifPresent(breaches::add);
            }
        }
        return new Verification(book.version(), laws.size(), breaches, waivers);
    }

    /**
     * Refuses a rule book that does not keep every law, for the start of an application.
     *
     * @param book the rule book
     * @throws RuleBookException with a problem for each breach: the law, the entry, and the counter-example in English
     */
    public void require(RuleBook book) {
        List<Problem> problems =
                verify(book).breaches().stream().map(RuleBookVerifier::problem).toList();
        if (!problems.isEmpty()) {
            throw new RuleBookException(problems);
        }
    }

    private static Problem problem(Breach breach) {
        return new Problem(
                breach.law().id() + " " + breach.law().tables().get(0),
                breach.entry(),
                breach.message(Locale.ENGLISH) + " (" + breach.law().source() + ")");
    }

    private static InvalidInputException refused(ErrorCode code, String path, String rule, String message) {
        return new InvalidInputException(new Violation(code, path, rule, message));
    }

    /** How many laws there are and how many of them were waived. */
    @Override
    public String toString() {
        return laws.size() + " laws, " + waived.size() + " waived";
    }
}

package dev.incasso.examples.quickstart;

import static dev.incasso.core.money.Euro.euro;

import dev.incasso.core.claim.InterestKind;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.Overlay;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.interest.Interest;
import dev.incasso.rules.verify.RuleBookVerifier;
import java.time.LocalDate;
import java.util.Locale;

/** A rate changes tonight: what changes in the rules, do they keep the law, and what comes of it? */
public final class NewRate {

    private static final String OVERLAY = """
            {"format": 1, "overlay": "example-2027-1", "level": "APPLICATION", "published": "2026-12-20",
             "statutoryInterest": {"consumer": {"knownThrough": "2027-06-30", "rows": [
               {"from": "2027-01-01", "percent": "3.00", "knownSince": "2026-12-15",
                "status": "SECONDARY", "source": "an example: the rate of 2027 is not known yet"}]}}}
            """;

    private NewRate() {}

    public static void main(String[] arguments) {
        Incasso incasso = Incasso.netherlands().with(Overlay.parse(OVERLAY));

        RuleBook.netherlands().diff(incasso.ruleBook()).lines(Locale.ENGLISH).stream()
                .skip(1)
                .forEach(System.out::println);
        boolean keepsTheLaw =
                RuleBookVerifier.standard().verify(incasso.ruleBook()).passed();
        System.out.println("keeps the law: " + keepsTheLaw);

        Interest interest = incasso.interest(InterestKind.CONSUMER)
                .over(euro("812.50"))
                .from(LocalDate.of(2026, 12, 1))
                .throughInclusive(LocalDate.of(2027, 1, 31));
        interest.explanation().lines(Locale.ENGLISH).forEach(System.out::println);
    }
}

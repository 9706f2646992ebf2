package dev.incasso.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Errors tell everything that is wrong, where, and by which rule. */
class IncassoExceptionTest {

    private static final Violation TOO_EARLY =
            new Violation(ErrorCode.DATE_ORDER, "claims[1].due", "I12", "the day lies too early");
    private static final Violation NO_AMOUNT =
            Violation.of(ErrorCode.MISSING_FIELD, "principal", "an amount is needed");

    @Test
    void aRefusalHoldsEveryViolationAndNamesTheFirst() {
        InvalidInputException refused = new InvalidInputException(List.of(TOO_EARLY, NO_AMOUNT));

        assertThat(refused).hasMessage("claims[1].due: the day lies too early (I12); principal: an amount is needed");
        assertThat(refused.violations()).containsExactly(TOO_EARLY, NO_AMOUNT);
        assertThat(refused.code()).isEqualTo(ErrorCode.DATE_ORDER);
        assertThat(refused.path()).isEqualTo("claims[1].due");
        assertThat(refused.rule()).isEqualTo("I12");
        assertThat(new InvalidInputException(NO_AMOUNT).rule()).isEmpty();
    }

    @Test
    void anErrorWithoutAnythingWrongCannotBeMade() {
        assertThatThrownBy(() -> new InvalidInputException(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RuleBookException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aViolationIsSeenFromTheObjectThatHoldsTheField() {
        assertThat(NO_AMOUNT.under("claims[2]").path()).isEqualTo("claims[2].principal");
        assertThat(NO_AMOUNT.under("").path()).isEqualTo("principal");
        assertThat(Violation.of(ErrorCode.NOT_JSON, "", "x").under("claims[2]").path())
                .isEqualTo("claims[2]");
        assertThat(Violation.of(ErrorCode.NOT_JSON, "", "x").under("").path()).isEmpty();
        assertThat(TOO_EARLY.under("a"))
                .isEqualTo(new Violation(ErrorCode.DATE_ORDER, "a.claims[1].due", "I12", "the day lies too early"));
        assertThat(Violation.of(ErrorCode.NOT_JSON, "", "no object")).hasToString("no object");
    }

    @Test
    void aDayOutsideATableIsToldWithTheTableAndItsDates() {
        LocalDate from = LocalDate.of(2002, 8, 8);
        LocalDate through = LocalDate.of(2026, 12, 31);
        HorizonException beyond = new HorizonException("rates", through.plusDays(1), from, through);
        HorizonException before = new HorizonException("rates", from.minusDays(1), from, through);

        assertThat(beyond)
                .hasMessage(
                        "rates is known through 2026-12-31; 2027-01-01 lies beyond it. Maybe a newer rule book knows"
                                + " it, or the last known value may be assumed (beyondHorizon ASSUME_LAST_KNOWN).");
        assertThat(before).hasMessage("rates begins on 2002-08-08; 2002-08-07 lies before it");
        assertThat(beyond.table()).isEqualTo("rates");
        assertThat(beyond.asked()).isEqualTo("2027-01-01");
        assertThat(beyond.knownFrom()).isEqualTo(from);
        assertThat(beyond.knownThrough()).isEqualTo(through);
        assertThat(beyond.code()).isEqualTo(ErrorCode.BEYOND_HORIZON);
        assertThat(beyond.path()).isEmpty();
        assertThat(beyond.rule()).isEqualTo("I8");
        assertThat(beyond.at("lastDay").path()).isEqualTo("lastDay");
        assertThat(beyond.at("lastDay")).hasMessage(beyond.getMessage());
        assertThat(beyond.at("lastDay").asked()).isEqualTo("2027-01-01");
        assertThat(beyond.neverAssumed().at("on"))
                .hasMessage(
                        "rates is known through 2026-12-31; 2027-01-01 lies beyond it. Maybe a newer rule book knows"
                                + " it; the last known value is never assumed here.");
        assertThat(beyond.at("on").neverAssumed().path()).isEqualTo("on");
    }

    @Test
    void aBadRuleBookIsToldWithEveryFileAndEntry() {
        RuleBookException bad = new RuleBookException(List.of(
                new RuleBookException.Problem("rates.json", "rows[3].percent", "is above 30"),
                new RuleBookException.Problem("calendar.json", "", "the file is missing")));

        assertThat(bad).hasMessage("rates.json, rows[3].percent: is above 30\ncalendar.json: the file is missing");
        assertThat(bad.problems()).hasSize(2);
        assertThat(bad.code()).isEqualTo(ErrorCode.RULE_BOOK_INVALID);
        assertThat(bad.path()).isEqualTo("rows[3].percent");
        assertThat(bad.rule()).isEmpty();
    }

    @Test
    void badTextsAreToldWithEveryFileAndLine() {
        TemplateException bad = new TemplateException(List.of(
                new TemplateException.Problem("nl/CLOSING.txt", 3, "the section is not closed"),
                new TemplateException.Problem("en/CLOSING.txt", 0, "the file is missing")));

        assertThat(bad)
                .hasMessage("nl/CLOSING.txt, line 3: the section is not closed\nen/CLOSING.txt: the file is missing");
        assertThat(bad.problems()).hasSize(2);
        assertThat(bad.code()).isEqualTo(ErrorCode.TEMPLATE_INVALID);
        assertThat(bad.path()).isEqualTo("nl/CLOSING.txt");
        assertThat(bad.rule()).isEmpty();
    }

    @Test
    void whatAnErrorHoldsCannotBeChanged() {
        assertThatThrownBy(
                        () -> new InvalidInputException(NO_AMOUNT).violations().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aSerializedRefusalStillTellsWhatIsWrong() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidInputException(TOO_EARLY));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidInputException read = (InvalidInputException) in.readObject();

            assertThat(read).hasMessage("claims[1].due: the day lies too early (I12)");
            assertThat(read.violations()).containsExactly(TOO_EARLY);
            assertThat(read.code()).isEqualTo(ErrorCode.DATE_ORDER);
        }
    }
}

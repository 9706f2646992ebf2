package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.protocol.Extension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The protocol for hosts that need an answer or nothing, and the protocol under other rules. */
class IncassoJsonRefusalTest {

    private static final IncassoJson JSON = Incasso.netherlands().json();
    private static final String DATES =
            "{\"id\":1,\"op\":\"noticeDates\",\"sentOn\":\"2026-04-01\",\"channel\":\"POST\"}";

    private static List<Violation> refused(IncassoJson json, String request) {
        return catchThrowableOfType(InvalidInputException.class, () -> json.answerOrRefuse(request))
                .violations();
    }

    @Test
    void a_question_with_an_answer_gets_the_same_answer() {
        assertThat(JSON.answerOrRefuse(DATES)).isEqualTo(JSON.answer(DATES)).contains("\"ok\":true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | NOT_JSON | ''",
                "{\"op\":\"dance\"} | UNKNOWN_OPERATION | op",
                "{\"op\":\"info\",\"x\":1} | UNKNOWN_FIELD | x",
                "{\"op\":\"interest\",\"kind\":\"CONSUMER\",\"principal\":\"1\",\"firstDay\":\"2090-01-01\",\"lastDay\":\"2090-01-02\"} | BEYOND_HORIZON | lastDay"
            })
    void a_question_without_one_is_refused_with_what_the_error_answer_tells(
            String request, ErrorCode code, String path) {
        Violation first = refused(JSON, request).get(0);

        assertThat(first.code()).isEqualTo(code);
        assertThat(JSON.answer(request)).contains("\"code\":\"" + code + "\"");
        if (code != ErrorCode.BEYOND_HORIZON) {
            assertThat(first.path()).isEqualTo(path);
        }
    }

    @Test
    void a_failure_of_the_library_is_told_without_the_words_of_the_failure() {
        IncassoJson failing = JSON.with(Extension.of(Map.of("fail", request -> {
            throw new IllegalStateException("M. Okafor");
        })));

        List<Violation> violations = refused(failing, "{\"op\":\"fail\"}");

        assertThat(violations).extracting(Violation::code).containsExactly(ErrorCode.INTERNAL_ERROR);
        assertThat(violations.toString()).doesNotContain("Okafor");
    }

    @Test
    void the_same_operations_are_answered_under_other_rules_and_conventions() {
        IncassoJson two =
                JSON.under(RuleBook.netherlands(), Conventions.defaults().withDeliveryDays(2));

        assertThat(two.conventions().deliveryDays()).isEqualTo(2);
        assertThat(two.ruleBook()).isSameAs(RuleBook.netherlands());
        assertThat(two.operations()).isEqualTo(JSON.operations());
        assertThat(two.answer(DATES)).contains("\"deliveryDays\":2").isNotEqualTo(JSON.answer(DATES));
        assertThat(JSON.conventions().deliveryDays()).isEqualTo(3);
    }
}

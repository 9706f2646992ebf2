package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtCostsJsonTest {

    private static final IncassoJson JSON = Incasso.netherlands().json();
    private static final String COURT = "\"claimant\":\"LEGAL_PERSON\",\"hearingOn\":\"2026-03-02\",\"defended\":false";

    private static String ask(String fields) {
        return JSON.answer("{\"op\":\"courtCosts\"," + fields + "}");
    }

    @Test
    void the_fields_of_the_result_have_their_fixed_names() {
        assertThat(ask("\"claim\":\"1200.00\",\"vatOnSummons\":false," + COURT))
                .contains("\"result\":{\"claim\":\"1200.00\",\"courtFee\":\"350.00\",\"summons\":\"125.57\","
                        + "\"vatOnSummons\":\"0.00\",\"points\":1,\"representative\":\"144.00\","
                        + "\"disbursements\":\"0.00\",\"ownFee\":\"0.00\",\"upfront\":\"475.57\",\"award\":\"619.57\","
                        + "\"opponentAward\":\"0.00\",\"breakEvenRecovery\":\"0.2614\",\"evidence\":\"INDICATIVE\","
                        + "\"weakestEvidence\":\"DERIVED\",\"parts\":[{\"part\":\"COURT_FEE\",\"amount\":\"350.00\","
                        + "\"evidence\":\"SEEN\",\"from\":\"2026-01-01\",\"through\":\"2026-12-31\","
                        + "\"above\":\"500.00\",\"upTo\":\"1500.00\"},{\"part\":\"SUMMONS\",\"amount\":\"125.57\","
                        + "\"evidence\":\"SEEN\",\"from\":\"2026-01-01\",\"through\":\"2026-12-31\"},"
                        + "{\"part\":\"REPRESENTATIVE\",\"amount\":\"144.00\",\"evidence\":\"DERIVED\"")
                .contains("\"code\":\"INDICATIVE\"", "\"code\":\"WINNING_TAKEN_AS_CERTAIN\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"claim\":1200 | \"upfront\":\"475.57\"",
                "\"claim\":200 | \"upfront\":\"264.57\"",
                "\"claim\":200 | \"code\":\"UPFRONT_ABOVE_CLAIM\"",
                "\"principal\":\"480\",\"interest\":\"5\",\"costs\":\"72\" | \"claim\":\"557.00\",\"courtFee\":\"350.00\"",
                "\"principal\":\"480\" | \"claim\":\"480.00\",\"courtFee\":\"139.00\"",
                "\"claim\":557,\"principal\":\"480\",\"interest\":\"5\",\"costs\":\"72\" | \"claim\":\"557.00\"",
                "\"claim\":1200,\"vatOnSummons\":true | \"vatOnSummons\":\"26.37\"",
                "\"claim\":1200,\"vatOnSummons\":null | \"vatOnSummons\":\"0.00\"",
                "\"claim\":1200,\"ownFee\":\"250\",\"disbursements\":12.34 | \"upfront\":\"737.91\",\"award\":\"631.91\"",
                "\"claim\":1200,\"pWin\":\"0.8\",\"pRecover\":0.9 | \"breakEvenRecovery\":\"0.3268\",\"expectedValue\":\"834.52\"",
                "\"claim\":1200,\"pWin\":1,\"pRecover\":\"0\" | \"expectedValue\":\"-475.57\"",
                "\"claim\":1200,\"pWin\":0 | \"opponentAward\":\"0.00\",\"evidence\"",
                "\"claim\":1200,\"pWin\":0 | \"code\":\"NEVER_WORTH_IT\"",
                "\"claim\":1200,\"pRecover\":\"0.5\" | \"breakEvenRecovery\":\"0.2614\",\"evidence\"",
                "\"claim\":1200,\"summonedOn\":\"2025-12-30\" | \"summons\":\"119.40\"",
                "\"claim\":1200,\"judgmentOn\":\"2026-04-01\" | \"representative\":\"144.00\"",
                "\"claim\":1200,\"explain\":\"nl\" | geen juridisch advies"
            })
    void each_question_has_its_answer(String fields, String answer) {
        assertThat(ask(fields.strip() + "," + COURT)).contains("\"ok\":true").contains(answer.strip());
    }

    @Test
    void what_was_seen_is_not_called_indicative() {
        assertThat(ask("\"claim\":1200,\"claimant\":\"NATURAL_PERSON\",\"hearingOn\":\"2026-01-15\",\"defended\":true"))
                .contains("\"evidence\":\"SEEN\",\"weakestEvidence\":\"SEEN\"")
                .doesNotContain("\"INDICATIVE\"");
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"x\":1 | UNKNOWN_FIELD | /x",
                "\"ownFee\":1 | MISSING_FIELD | /claim",
                "\"interest\":1 | MISSING_FIELD | /principal",
                "\"costs\":1 | MISSING_FIELD | /principal",
                "\"claim\":\"25000.01\" | OUT_OF_RANGE | /claim",
                "\"principal\":\"25000.01\" | OUT_OF_RANGE | /principal",
                "\"claim\":0 | AMOUNT_ZERO | /claim",
                "\"claim\":1200,\"principal\":1200,\"interest\":1 | CONTRADICTION | /claim",
                "\"claim\":\"1.200,00\" | AMOUNT_MALFORMED | /claim",
                "\"claim\":1200,\"pWin\":\"80\" | OUT_OF_RANGE | /pWin",
                "\"claim\":1200,\"pWin\":\"-0.1\" | OUT_OF_RANGE | /pWin",
                "\"claim\":1200,\"pRecover\":\"0,8\" | WRONG_TYPE | /pRecover",
                "\"claim\":1200,\"pRecover\":\"80%\" | WRONG_TYPE | /pRecover",
                "\"claim\":1200,\"pRecover\":1e-1 | WRONG_TYPE | /pRecover",
                "\"claim\":1200,\"pRecover\":true | WRONG_TYPE | /pRecover",
                "\"claim\":1200,\"judgmentOn\":\"2026-03-01\" | DATE_ORDER | /judgmentOn",
                "\"claim\":1200,\"summonedOn\":\"2026-03-03\" | DATE_ORDER | /summonedOn",
                "\"claim\":1200,\"judgmentOn\":\"2028-02-01\" | BEYOND_HORIZON | /judgmentOn"
            })
    void what_is_wrong_is_named_with_its_place(String fields, String code, String path) {
        assertThat(ask(fields.strip() + "," + COURT))
                .contains("\"ok\":false")
                .contains("\"code\":\"" + code.strip() + "\"")
                .contains("\"path\":\"" + path.strip() + "\"");
    }

    @Test
    void a_hearing_beyond_the_tariffs_is_refused_whatever_the_conventions() {
        assertThat(ask("\"claim\":1200,\"conventions\":{\"beyondHorizon\":\"ASSUME_LAST_KNOWN\"},"
                        + COURT.replace("2026", "2027")))
                .contains("\"code\":\"BEYOND_HORIZON\"", "\"path\":\"/hearingOn\"");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(ask("\"claim\":\"x\",\"principal\":5,\"claimant\":\"COMPANY\",\"pWin\":\"much\",\"lawyer\":1"))
                .contains("\"path\":\"/claim\"", "\"path\":\"/claimant\"", "\"path\":\"/hearingOn\"")
                .contains("\"path\":\"/defended\"", "\"path\":\"/pWin\"", "\"path\":\"/lawyer\"")
                .doesNotContain("CONTRADICTION");
    }
}

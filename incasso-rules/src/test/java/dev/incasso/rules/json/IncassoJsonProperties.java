package dev.incasso.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.rules.Incasso;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IncassoJsonProperties {

    private static final IncassoJson JSON = Incasso.netherlands().json();

    private static final List<String> REQUESTS = List.of("""
            {"id":"q","op":"costs","on":"2026-03-20","debtor":"CONSUMER","claims":[{"id":"A","principal":"812.50",\
            "inDefaultSince":"2026-03-02","instalmentOf":"L","kind":"PRICE"}],"vat":{"collectorChargesVat":true},\
            "agreedCosts":"30","announcedCosts":"40.00","earlierNotices":[{"instalmentOf":"L","noticedOn":"2026-02-01",\
            "unpaid":true}],"contractCostClause":"NONE","explain":"nl"}""", """
            {"id":"q","op":"interest","kind":"CONSUMER","principal":1000,"firstDay":"2025-07-01","lastDay":"2026-06-30",\
            "payments":[{"on":"2025-08-01","amount":"10.00"}],"dayCount":"ACT_ACT","compounding":"YEARLY",\
            "rounding":"LINE","beyondHorizon":"REFUSE","conventions":{"paymentDay":"NEW_BALANCE"}}""", """
            {"id":"q","op":"noticeDates","sentOn":"2026-04-01","channel":"WRIT","receivedOn":"2026-04-02",\
            "deliveryDays":2,"termDays":14,"extendToWorkingDay":true}""");

    @Property(tries = 500)
    void any_text_gets_one_answer_that_is_strict_json_on_one_line(@ForAll String text) {
        assertOneAnswer(JSON.answer(text));
    }

    @Property(tries = 1000)
    void a_request_with_one_place_changed_gets_one_answer_and_never_an_internal_error(
            @ForAll("requests") String request,
            @ForAll @IntRange(max = 400) int place,
            @ForAll("scraps") String scrap,
            @ForAll @IntRange(max = 3) int removed) {
        int at = place % request.length();
        String changed = request.substring(0, at) + scrap + request.substring(Math.min(request.length(), at + removed));

        String answer = JSON.answer(changed);

        assertOneAnswer(answer);
        assertThat(answer).doesNotContain("INTERNAL_ERROR");
    }

    @Property(tries = 100)
    void the_same_question_gets_the_same_bytes(@ForAll("requests") String request) {
        assertThat(JSON.answer(request))
                .contains("\"ok\":true")
                .isEqualTo(Incasso.netherlands().json().answer(request));
    }

    private static void assertOneAnswer(String answer) {
        assertThat(answer).doesNotContain("\n").doesNotContain("\r");
        JsonObject object = StrictJson.object(answer);
        assertThat(object.fields()).containsKeys("id", "ok");
        assertThat(object.canonical()).isEqualTo(answer);
    }

    @Provide
    Arbitrary<String> requests() {
        return Arbitraries.of(REQUESTS);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                "",
                "0",
                "9",
                "-",
                "e5",
                "\"",
                "{",
                "]",
                ",",
                "null",
                "true",
                "\\u0000",
                "é",
                "2026-02-30",
                "\\",
                "[1]",
                ".");
    }
}

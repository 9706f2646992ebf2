package dev.incasso.rules.json;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.codec.CaseFileFormat;
import dev.incasso.rules.codec.Component;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.StrictJson;
import dev.incasso.rules.syntax.Violations;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileJsonTest {

    private static final String FILE = """
            {"format":1,"id":"2026-001",\
            "creditor":{"name":"Bakker","capacity":"BUSINESS","deductsVat":true},\
            "debtor":{"name":"J. de Vries","capacity":"CONSUMER","naturalPerson":true},\
            "claims":[{"id":"A","kind":"PRICE","principal":"812.50","issuedOn":"2026-02-01","dueOn":"2026-03-01"}],\
            "events":[{"type":"NOTICE_SENT","on":"2026-03-20","id":"n1","channel":"POST","claims":["A"],\
            "announcedCosts":"121.88"},\
            {"type":"PAYMENT_RECEIVED","on":"2026-04-10","recordedOn":"2026-04-11","amount":"100.00"},\
            {"type":"DEBT_HELP_REPORTED","on":"2026-04-12"}]}""";

    private static CaseFile file() {
        LocalDate noticed = LocalDate.of(2026, 3, 20);
        LocalDate paid = LocalDate.of(2026, 4, 10);
        return CaseFile.of("2026-001", Creditor.business("Bakker").deductsVat(true), Debtor.consumer("J. de Vries"))
                .with(Claim.of("A", euro("812.50"), LocalDate.of(2026, 2, 1)).dueOn(LocalDate.of(2026, 3, 1)))
                .with(new NoticeSent(
                        Stamp.on(noticed, "n1"),
                        Channel.POST,
                        List.of("A"),
                        euro("121.88"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .with(new PaymentReceived(
                        new Stamp(paid, Optional.empty(), Optional.of(paid.plusDays(1))), euro("100.00"), List.of()))
                .with(new Occurrence(Stamp.on(paid.plusDays(2)), Occurrence.Kind.DEBT_HELP_REPORTED));
    }

    private static InvalidInputException refused(String json) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> CaseFileJson.read(json));
        assertThat(refusal).as("refusal of %s", json).isNotNull();
        return refusal;
    }

    private static String places(InvalidInputException refusal) {
        return refusal.violations().stream()
                .map(violation -> violation.code() + " " + violation.path())
                .collect(Collectors.joining(", "));
    }

    private static String changed(String part, String by) {
        assertThat(FILE).contains(part);
        return FILE.replace(part, by);
    }

    @Nested
    class Format {

        @Test
        void a_case_file_is_written_in_the_order_of_its_facts_without_what_is_absent() {
            assertThat(CaseFileJson.write(file())).isEqualTo(FILE);
        }

        @Test
        void it_reads_as_the_same_case_file() {
            assertThat(CaseFileJson.read(FILE)).isEqualTo(file());
        }

        @Test
        void a_reader_and_a_writer_give_the_same() throws IOException {
            StringWriter written = new StringWriter();

            CaseFileJson.write(file(), written);

            assertThat(written).hasToString(FILE);
            assertThat(CaseFileJson.read(new StringReader(FILE))).isEqualTo(file());
        }

        @Test
        void claims_and_events_are_written_even_when_there_are_none() {
            assertThat(CaseFileJson.write(CaseFile.of("1", Creditor.business("B"), Debtor.consumer())))
                    .endsWith("\"debtor\":{\"name\":\"\",\"capacity\":\"CONSUMER\",\"naturalPerson\":true},"
                            + "\"claims\":[],\"events\":[]}");
        }

        @Test
        void the_order_and_the_white_space_of_the_input_do_not_matter() {
            String other = """
                    { "events" : [ ],
                      "debtor": {"capacity": "CONSUMER", "name": "", "naturalPerson": true, "contacts": null},
                      "creditor": {"capacity": "BUSINESS", "name": "B", "iban": null},
                      "id": "1" }
                    """;

            assertThat(CaseFileJson.read(other)).isEqualTo(CaseFile.of("1", Creditor.business("B"), Debtor.consumer()));
        }

        @Test
        void an_amount_may_be_a_number_and_is_written_with_two_decimals() {
            assertThat(CaseFileJson.write(CaseFileJson.read(changed("\"812.50\"", "812.5"))))
                    .isEqualTo(FILE);
        }

        @Test
        void the_kind_of_a_claim_is_a_price_when_it_is_not_told() {
            CaseFile read = CaseFileJson.read(changed("\"kind\":\"PRICE\",", ""));

            assertThat(read.claims().get(0).kind()).isEqualTo(ClaimKind.PRICE);
        }

        @Test
        void a_file_without_the_number_of_its_format_is_read() {
            assertThat(CaseFileJson.read(changed("\"format\":1,", ""))).isEqualTo(file());
        }

        @ParameterizedTest
        @ValueSource(strings = {"2", "0", "\"1\"", "1.0", "true"})
        void another_format_is_refused_and_nothing_else_is_told(String format) {
            InvalidInputException refusal =
                    refused(changed("\"format\":1,", "\"format\":" + format + ",\"novelty\":1,"));

            assertThat(refusal.violations())
                    .containsExactly(Violation.of(
                            ErrorCode.UNKNOWN_VALUE, "format", "this version of the library reads format 1"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "REMINDER_SENT          | channel",
                    "NOTICE_OF_DEFAULT_SENT | channel termDays",
                    "NOTICE_SENT            | channel claims? announcedCosts announcedVat? demanded? termDays? evidence?"
                            + " receivedOn?",
                    "PAYMENT_RECEIVED       | amount claims?",
                    "PAYMENT_REVERSED       | of",
                    "CREDIT_NOTE            | claim amount effectiveFrom?",
                    "CALL                   | reached notes?",
                    "VISIT                  | ''",
                    "MESSAGE_RETURNED       | channel",
                    "MESSAGE_SENT           | message channel",
                    "CONVERSATION_CONFIRMED | of",
                    "DISPUTE_RAISED         | claims? reason?",
                    "DISPUTE_ANSWERED       | outcome",
                    "PROMISE_MADE           | amount payOn",
                    "PLAN_OFFERED           | instalments? total?",
                    "PLAN_AGREED            | instalments? total?",
                    "PLAN_REVISED           | instalments?",
                    "MORATORIUM             | kind until",
                    "SUSPENSION             | kind until",
                    "RESTRUCTURING_ENDED    | ground",
                    "DEATH                  | acceptedPurely?",
                    "ADMINISTRATION         | administrator",
                    "CURATORSHIP            | curator",
                    "VULNERABILITY_REPORTED | kind",
                    "COLLECTOR_STATUS       | status",
                    "HANDED_OVER            | collector",
                    "CREDITOR_ADDED_DOCUMENT | document?",
                    "CREDITOR_ASKED         | document?",
                    "DEBTOR_REACTED         | document?",
                    "DEBTOR_FILED_DEFENCE   | document?",
                    "DEBTOR_UPLOADED_PROOF  | document?",
                    "PLAN_BROKEN            | ''",
                    "PRESCRIPTION_INTERRUPTED | ''",
                    "CLOSED                 | ''"
                })
        void the_fields_of_an_event_have_their_fixed_names(String type, String fields) {
            String names = RecordSamples.EVENT
                    .shape(type)
                    .fields()
                    .map(field -> field.presence() == Component.Presence.REQUIRED ? field.name() : field.name() + "?")
                    .collect(Collectors.joining(" "));

            assertThat(names).isEqualTo(("on id? recordedOn? " + fields).strip());
        }

        @Test
        void every_event_has_the_type_that_it_names_itself() {
            RecordSamples.EVENT
                    .byType()
                    .keySet()
                    .forEach(type -> assertThat(((CaseEvent) RecordSamples.event(type)).type())
                            .isEqualTo(type));
        }

        @Test
        void a_file_with_everything_that_can_be_known_reads_as_it_was_written() {
            CaseFile full = RecordSamples.full();

            assertThat(full.events()).hasSameSizeAs(RecordSamples.EVENT.byType().keySet());
            assertThat(CaseFileJson.read(CaseFileJson.write(full))).isEqualTo(full);
        }

        @Test
        void a_thousand_events_are_read() {
            String events = IntStream.range(0, 1000)
                    .mapToObj(i -> "{\"type\":\"PAYMENT_RECEIVED\",\"on\":\"2026-04-10\",\"id\":\"p" + i
                            + "\",\"amount\":\"" + i + ".05\",\"claims\":[\"A\"]}")
                    .collect(Collectors.joining(","));

            CaseFile read = CaseFileJson.read(changed("\"events\":[", "\"events\":[" + events + ","));

            assertThat(read.events()).hasSize(1003);
            assertThat(CaseFileJson.read(CaseFileJson.write(read))).isEqualTo(read);
        }
    }

    @Nested
    class Strictness {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"id\":\"2026-001\",   | ``                        | MISSING_FIELD id",
                    "\"id\":\"2026-001\"    | \"id\":\" \"              | MISSING_FIELD id",
                    "\"id\":\"2026-001\"    | \"id\":7                  | WRONG_TYPE id",
                    "\"id\":\"2026-001\"    | \"id\":null               | MISSING_FIELD id",
                    "\"format\":1           | \"colour\":1              | UNKNOWN_FIELD colour",
                    "\"format\":1           | \"a b\":null              | UNKNOWN_FIELD [\"a b\"]",
                    "\"format\":1           | \"sector\":\"GAS\"        | UNKNOWN_VALUE sector",
                    "\"format\":1           | \"collector\":{}          | MISSING_FIELD collector.name, MISSING_FIELD"
                            + " collector.kind",
                    "\"format\":1           | \"collector\":[]          | WRONG_TYPE collector",
                    "\"name\":\"Bakker\"    | \"name\":\"\"             | MISSING_FIELD creditor.name",
                    "\"name\":\"Bakker\",   | ``                        | MISSING_FIELD creditor.name",
                    "\"name\":\"J. de Vries\", | ``                     | MISSING_FIELD debtor.name",
                    "\"CONSUMER\"           | \"consumer\"              | UNKNOWN_VALUE debtor.capacity",
                    "\"naturalPerson\":true | \"naturalPerson\":\"yes\" | WRONG_TYPE debtor.naturalPerson",
                    "\"naturalPerson\":true | \"birthYear\":1980.5      | WRONG_TYPE debtor.birthYear",
                    "\"naturalPerson\":true | \"birthYear\":\"1980\"    | WRONG_TYPE debtor.birthYear",
                    "\"naturalPerson\":true | \"contacts\":[{\"channel\":\"FAX\",\"value\":\"x\"}] | UNKNOWN_VALUE"
                            + " debtor.contacts[0].channel",
                    "\"naturalPerson\":true | \"address\":{\"street\":\"x\",\"postcode\":\"x\",\"town\":\"x\"} |"
                            + " MISSING_FIELD debtor.address.country",
                    "\"812.50\"             | \"812,50\"                | AMOUNT_MALFORMED claims[0].principal",
                    "\"812.50\"             | 812.505                   | AMOUNT_TOO_PRECISE claims[0].principal",
                    "\"812.50\"             | -1                        | AMOUNT_NEGATIVE claims[0].principal",
                    "\"812.50\"             | 8e2                       | AMOUNT_MALFORMED claims[0].principal",
                    "\"812.50\"             | true                      | WRONG_TYPE claims[0].principal",
                    "\"kind\":\"PRICE\"     | \"kind\":\"GIFT\"         | UNKNOWN_VALUE claims[0].kind",
                    "\"2026-02-01\"         | \"2026-02-30\"            | DATE_MALFORMED claims[0].issuedOn",
                    "\"2026-02-01\"         | \"1-2-2026\"              | DATE_MALFORMED claims[0].issuedOn",
                    "\"2026-02-01\"         | \"1826-02-01\"            | DATE_IMPLAUSIBLE claims[0].issuedOn",
                    "\"2026-02-01\"         | 20260201                  | WRONG_TYPE claims[0].issuedOn",
                    "\"dueOn\":\"2026-03-01\" | \"agreedInterest\":{\"kind\":\"AGREED\",\"rate\":8.0} | WRONG_TYPE"
                            + " claims[0].agreedInterest.rate",
                    "\"dueOn\":\"2026-03-01\" | \"agreedInterest\":{\"kind\":\"AGREED\",\"rate\":\"8%\"} |"
                            + " RATE_MALFORMED claims[0].agreedInterest.rate",
                    "\"claims\":[{\"id\":\"A\", | \"claims\":[7,{\"id\":\"A\", | WRONG_TYPE claims[0]",
                    "\"claims\":[\"A\"]     | \"claims\":[\"A\",7,null] | WRONG_TYPE events[0].claims[1], MISSING_FIELD"
                            + " events[0].claims[2]",
                    "\"claims\":[\"A\"]     | \"claims\":\"A\"          | WRONG_TYPE events[0].claims",
                    "\"type\":\"NOTICE_SENT\", | ``                     | MISSING_FIELD events[0].type",
                    "\"NOTICE_SENT\"        | \"NOTICE\"                | UNKNOWN_VALUE events[0].type",
                    "\"NOTICE_SENT\"        | \"\"                      | MISSING_FIELD events[0].type",
                    "\"NOTICE_SENT\"        | 7                         | WRONG_TYPE events[0].type",
                    "\"amount\":\"100.00\"  | \"sum\":\"100.00\"        | MISSING_FIELD events[1].amount, UNKNOWN_FIELD"
                            + " events[1].sum",
                    "\"on\":\"2026-04-12\"  | \"at\":\"2026-04-12\"     | MISSING_FIELD events[2].on, UNKNOWN_FIELD"
                            + " events[2].at",
                    "\"DEBT_HELP_REPORTED\" | \"DEBT_HELP_REPORTED\",\"kind\":\"VISIT\" | UNKNOWN_FIELD events[2].kind",
                    "\"DEBT_HELP_REPORTED\" | \"DEBT_HELP_REPORTED\",\"stamp\":{} | UNKNOWN_FIELD events[2].stamp",
                    "\"format\":1           | \"format\":1,\"format\":1 | DUPLICATE_FIELD ``",
                })
        void what_is_wrong_is_named_by_code_and_path(String part, String by, String expected) {
            assertThat(places(refused(changed(part, by == null ? "" : by)))).isEqualTo(expected.replace("``", ""));
        }

        @Test
        void everything_that_is_wrong_in_the_file_is_told_at_once() {
            InvalidInputException refusal = refused(FILE.replace("812.50", "x")
                    .replace("2026-001", "")
                    .replace("BUSINESS", "SHOP")
                    .replace("NOTICE_SENT", "NOTE")
                    .replace("100.00", "-5"));

            assertThat(places(refusal))
                    .isEqualTo(
                            "MISSING_FIELD id, UNKNOWN_VALUE creditor.capacity, AMOUNT_MALFORMED claims[0].principal,"
                                    + " UNKNOWN_VALUE events[0].type, AMOUNT_NEGATIVE events[1].amount");
        }

        @Test
        void an_unknown_type_of_event_is_answered_with_the_types_that_are_known() {
            assertThat(refused(changed("NOTICE_SENT", "NOTE")).getMessage())
                    .startsWith("events[0].type: must be one of [REMINDER_SENT, ")
                    .contains("PAYMENT_RECEIVED")
                    .contains("CREDITOR_ASKED")
                    .contains("CLOSED");
        }

        @Test
        void of_very_many_violations_the_first_thousand_are_told() {
            String events = "{\"type\":\"X\"},".repeat(1_400_000);

            InvalidInputException refusal = refused(changed("\"events\":[", "\"events\":[" + events));

            assertThat(refusal.violations()).hasSize(1000);
            assertThat(refusal.violations().get(999).path()).isEqualTo("events[999].type");
            assertThat(refusal.violations().get(999).message()).endsWith(" (more is wrong, and was left out)");
        }

        @Test
        void a_text_has_at_most_ten_thousand_characters() {
            String longest = "\uD83D\uDE00".repeat(10_000);

            assertThat(CaseFileJson.read(changed("2026-001", longest)).id()).isEqualTo(longest);
            assertThat(places(refused(changed("2026-001", longest + "x")))).isEqualTo("JSON_TOO_LARGE id");
        }

        @Test
        void a_text_that_never_ends_is_refused_before_it_fills_the_memory() {
            StringReader endless = new StringReader("") {
                @Override
                public int read(char[] part) {
                    return part.length;
                }
            };

            assertThatThrownBy(() -> CaseFileJson.read(endless))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.JSON_TOO_LARGE));
        }
    }

    @Nested
    class Writing {

        @Test
        void what_could_not_be_read_back_is_not_written() {
            CaseFile unwritable = CaseFile.of(" ", Creditor.business(""), Debtor.consumer())
                    .with(Claim.of("A", Money.parse("USD 5.00"), LocalDate.of(2026, 1, 1)))
                    .with(Claim.of("B", Money.parse("EUR -5.00"), LocalDate.of(2326, 1, 1)));

            InvalidInputException refusal =
                    catchThrowableOfType(InvalidInputException.class, () -> CaseFileJson.write(unwritable));

            assertThat(places(refusal))
                    .isEqualTo("MISSING_FIELD id, MISSING_FIELD creditor.name, AMOUNT_MALFORMED claims[0].principal,"
                            + " AMOUNT_NEGATIVE claims[1].principal, DATE_IMPLAUSIBLE claims[1].issuedOn");
        }
    }

    @Nested
    class InARequest {

        private static Fields fields(String json) {
            return new Fields(StrictJson.object(json), "", new Violations());
        }

        @Test
        void the_case_file_is_read_from_its_field() {
            Fields fields = fields("{\"caseFile\":" + FILE + "}");

            assertThat(CaseFileFormat.read(fields, "caseFile")).contains(file());
            fields.end();
            assertThat(fields.violations().found()).isEmpty();
        }

        @Test
        void what_is_wrong_is_noted_under_the_field() {
            Fields fields = fields("{\"caseFile\":" + changed("812.50", "x") + "}");

            assertThat(CaseFileFormat.read(fields, "caseFile")).isEmpty();
            fields.end();
            assertThat(fields.violations().found())
                    .extracting(Violation::path)
                    .containsExactly("caseFile.claims[0].principal");
        }

        @Test
        void a_missing_case_file_is_noted() {
            Fields fields = fields("{\"caseFile\":null}");

            assertThat(CaseFileFormat.read(fields, "caseFile")).isEmpty();
            assertThat(fields.violations().found())
                    .containsExactly(Violation.of(ErrorCode.MISSING_FIELD, "caseFile", "this field is needed"));
        }
    }
}

package dev.incasso.rules.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.CollectorEvent.HandedOver;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Specification;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.conduct.InformationItem.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequiredInformationTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** A program that tells which parts are missing. */
    private interface Program extends Function<CaseFile, Set<InformationPart>> {}

    private static final Program LIBRARY = file -> parts(information(file));

    private static RequiredInformation information(CaseFile file) {
        return Incasso.netherlands().information(file).on(InformationGap.ON);
    }

    private static Set<InformationPart> parts(RequiredInformation information) {
        Set<InformationPart> parts = EnumSet.noneOf(InformationPart.class);
        information.missing().forEach(item -> parts.add(item.part()));
        return parts;
    }

    private static State state(RequiredInformation information, InformationPart part) {
        return information.items().stream()
                .filter(item -> item.part() == part)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static void holds(Program program) {
        assertThat(program.apply(InformationGap.file(Set.of()))).isEmpty();
        for (InformationGap gap : InformationGap.values()) {
            assertThat(program.apply(InformationGap.file(Set.of(gap))))
                    .as(gap.name())
                    .isEqualTo(gap.parts());
        }
    }

    @Test
    void a_file_with_everything_is_complete() {
        RequiredInformation information = information(InformationGap.file(Set.of()));

        assertThat(information.complete()).isTrue();
        assertThat(information.missing()).isEmpty();
        assertThat(information.scope()).hasToString("bound, COLLECTS_FOR_ANOTHER");
        assertThat(information.warnings()).isEmpty();
        assertThat(information.sources()).containsExactly(Law.BKI_3_1, Law.WKI_2);
        assertThat(information.items()).extracting(InformationItem::part).contains(InformationPart.values());
        assertThat(information.specification().total())
                .isEqualTo(information.specification().account().open().total());
        assertThat(information.items())
                .filteredOn(item -> item.claim().isPresent())
                .hasSize(12);
    }

    @ParameterizedTest
    @EnumSource(InformationGap.class)
    void a_fact_that_is_missing_is_named_with_its_place_and_its_question(InformationGap gap) {
        RequiredInformation information = information(InformationGap.file(Set.of(gap)));

        assertThat(information.complete()).isFalse();
        assertThat(parts(information)).isEqualTo(gap.parts());
        assertThat(information.missing().get(0).path()).isEqualTo(gap.path());
        assertThat(information.missing().get(0).question(DUTCH)).contains("?");
        assertThat(information.missing().get(0).question(Locale.ENGLISH))
                .isNotEqualTo(information.missing().get(0).question(DUTCH));
        assertThat(information.missing().get(0).claim().isPresent())
                .isEqualTo(gap.path().startsWith("claims"));
    }

    @Test
    void programs_that_look_less_well_are_caught() {
        holds(LIBRARY);
        List<Program> wrong = List.of(
                file -> Set.of(),
                // takes a blank name for a name
                file -> without(LIBRARY.apply(file), InformationPart.DEBTOR_NAME),
                // never looks at the collector
                file -> without(
                        LIBRARY.apply(file),
                        InformationPart.COLLECTOR_NAME,
                        InformationPart.COLLECTOR_ADDRESS,
                        InformationPart.COLLECTOR_TOWN,
                        InformationPart.COLLECTOR_TRADE_REGISTER),
                // looks at the first claim only
                file -> LIBRARY.apply(new CaseFile(
                        file.id(),
                        file.creditor(),
                        file.collector(),
                        file.debtor(),
                        file.sector(),
                        file.claims().subList(0, 1),
                        List.of())),
                // takes an address without a town for an address
                file -> without(LIBRARY.apply(file), InformationPart.DEBTOR_TOWN));

        assertThat(wrong)
                .allSatisfy(program -> assertThatThrownBy(() -> holds(program)).isInstanceOf(AssertionError.class));
    }

    private static Set<InformationPart> without(Set<InformationPart> parts, InformationPart... some) {
        Set<InformationPart> rest = new HashSet<>(parts);
        rest.removeAll(Arrays.asList(some));
        return rest;
    }

    @Test
    void a_creditor_who_collects_himself_is_checked_but_not_bound() {
        CaseFile full = InformationGap.file(Set.of());
        CaseFile own = new CaseFile(
                full.id(),
                full.creditor(),
                java.util.Optional.empty(),
                full.debtor(),
                full.sector(),
                full.claims(),
                full.events());
        RequiredInformation information = information(own);

        assertThat(information.complete()).isTrue();
        assertThat(information.scope().bound()).isFalse();
        assertThat(information.items())
                .extracting(InformationItem::part)
                .doesNotContain(InformationPart.COLLECTOR_NAME, InformationPart.COLLECTOR_TRADE_REGISTER);
        assertThat(information.explanation().lines(DUTCH).get(1)).contains("de schuldeiser incasseert zelf");
    }

    @Test
    void the_collector_is_who_collects_on_the_day() {
        Collector bare = new Collector(Collector.Kind.PURCHASER, Collector.Registration.REGISTERED);
        CaseFile file = InformationGap.file(Set.of())
                .with(new HandedOver(Stamp.on(InformationGap.ON), bare))
                .with(new HandedOver(Stamp.on(InformationGap.ON.plusDays(1)), InformationGap.collector(Set.of())));
        RequiredInformation handedOver = information(file);

        assertThat(handedOver.scope().reason()).isEqualTo(WkiScope.Reason.BOUGHT_THE_CLAIM);
        assertThat(handedOver.missing())
                .extracting(InformationItem::path)
                .containsExactly(
                        "events[1].collector.name",
                        "events[1].collector.address.street",
                        "events[1].collector.address.town",
                        "events[1].collector.tradeRegister");
        assertThat(Incasso.netherlands()
                        .information(file)
                        .on(InformationGap.ON.minusDays(1))
                        .complete())
                .isTrue();
        assertThat(Incasso.netherlands()
                        .information(file)
                        .on(InformationGap.ON.plusDays(1))
                        .complete())
                .isTrue();
    }

    @Test
    void an_address_that_is_lost_is_missing_until_it_is_found() {
        CaseFile lost =
                InformationGap.file(Set.of()).with(Occurrence.of(InformationGap.ON, Occurrence.Kind.ADDRESS_UNKNOWN));

        assertThat(parts(information(lost)))
                .containsExactlyInAnyOrder(InformationPart.DEBTOR_ADDRESS, InformationPart.DEBTOR_TOWN);
        assertThat(information(lost.with(Occurrence.of(InformationGap.ON, Occurrence.Kind.ADDRESS_FOUND)))
                        .complete())
                .isTrue();
    }

    @Test
    void amounts_are_told_where_there_are_any() {
        RequiredInformation late = information(InformationGap.file(Set.of()));

        assertThat(state(late, InformationPart.INTEREST)).isEqualTo(State.PRESENT);
        assertThat(state(late, InformationPart.COSTS)).isEqualTo(State.PRESENT);
        assertThat(state(late, InformationPart.VAT)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(late, InformationPart.EXTENDED_TERM)).isEqualTo(State.PRESENT);

        RequiredInformation early =
                Incasso.netherlands().information(InformationGap.file(Set.of())).on(LocalDate.of(2026, 3, 1));

        assertThat(early.complete()).isTrue();
        assertThat(state(early, InformationPart.INTEREST)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(early, InformationPart.COSTS)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(early, InformationPart.EXTENDED_TERM)).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void beyond_the_rates_that_are_known_the_interest_is_missing() {
        RequiredInformation far =
                Incasso.netherlands().information(InformationGap.file(Set.of())).on(LocalDate.of(2027, 6, 1));

        assertThat(parts(far)).containsExactly(InformationPart.INTEREST);
    }

    @Test
    void a_file_without_claims_has_no_principal() {
        CaseFile empty = CaseFile.of("f", Creditor.business("c"), Debtor.consumer());

        assertThat(parts(information(empty))).contains(InformationPart.PRINCIPAL, InformationPart.CREDITOR_ADDRESS);
        // a claim that arises later is none yet
        CaseFile later = empty.with(Claim.of("A", Euro.euro("10.00"), InformationGap.ON.plusDays(1)));
        assertThat(parts(information(later))).contains(InformationPart.PRINCIPAL);
    }

    @Test
    void nothing_that_the_specification_misses_is_complete_here() {
        for (InformationGap gap : InformationGap.values()) {
            RequiredInformation information = information(InformationGap.file(Set.of(gap)));
            Specification specification = information.specification();
            assertThat(information.complete() && !specification.missing().isEmpty())
                    .isFalse();
        }
    }

    @Test
    void a_reading_that_is_not_settled_is_told() {
        CaseFile file =
                InformationGap.file(Set.of()).with(new Collector(Collector.Kind.LAWYER, Collector.Registration.NONE));
        RequiredInformation information = information(file);

        assertThat(information.scope()).hasToString("bound, OFFICE_HOLDER");
        assertThat(information.warnings()).hasToString("[SCOPE_NOT_SETTLED]");
        assertThat(parts(information))
                .containsExactlyInAnyOrder(
                        InformationPart.COLLECTOR_NAME,
                        InformationPart.COLLECTOR_ADDRESS,
                        InformationPart.COLLECTOR_TOWN,
                        InformationPart.COLLECTOR_TRADE_REGISTER);
    }

    @Test
    void the_answer_tells_what_to_ask_and_no_name_or_address() {
        RequiredInformation information = information(
                InformationGap.file(Set.of(InformationGap.NO_DESCRIPTION, InformationGap.BLANK_TOWN_OF_DEBTOR)));

        assertThat(information.explanation().lines(DUTCH).stream().map(line -> line.split("  +art\\.")[0].strip()))
                .containsExactly(
                        "Van wat de schuldenaar op 1 mei 2026 moet weten, ontbreekt nog iets; aantal vragen: 2",
                        "wie incasseert, moet dit vertellen: hij incasseert voor een ander",
                        "In welke plaats woont de schuldenaar?",
                        "Waarvoor is de rekening? (vordering B)");
        assertThat(information)
                .hasToString("information on 2026-05-01, bound, COLLECTS_FOR_ANOTHER, missing"
                        + " [DEBTOR_TOWN MISSING at debtor.address.town, OBJECT MISSING at claims[1].description]");
        assertThat(information(InformationGap.file(Set.of()))
                        .explanation()
                        .lines(Locale.ENGLISH)
                        .get(0))
                .startsWith("What the debtor must know on 1 May 2026 is there");
    }

    static Stream<String> keys() {
        return InformationItem.TEXTS.keys().stream();
    }

    private static Object value(String fact) {
        return switch (fact) {
            case "missing", "open" -> 3;
            case "claim" -> "A";
            case "reason" -> WkiScope.Reason.OWN_CLAIM;
            case "question" -> InformationItem.TEXTS.phrase("ASK_OBJECT");
            default -> LocalDate.of(2026, 2, 1);
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void every_sentence_can_be_said_with_the_same_facts_in_both_languages(String key) {
        LanguagePack texts = InformationItem.TEXTS;
        assertThat(texts.factsOf(key, DUTCH)).containsExactlyInAnyOrderElementsOf(texts.factsOf(key, Locale.ENGLISH));
        for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH}) {
            Phrase phrase = texts.phrase(key);
            for (String fact : texts.factsOf(key, locale)) {
                phrase = phrase.with(fact, value(fact));
            }
            assertThat(phrase.in(locale))
                    .isNotBlank()
                    .doesNotContain("{", "}", "null")
                    .isEqualTo(phrase.in(locale).strip());
        }
    }

    @Test
    void every_part_and_reason_has_words() {
        assertThat(InformationItem.TEXTS.keys())
                .containsAll(Stream.of(InformationPart.values())
                        .map(part -> "ASK_" + part)
                        .toList())
                .containsAll(Stream.of(WkiScope.Reason.values())
                        .map(reason -> "Reason." + reason)
                        .toList());
    }
}

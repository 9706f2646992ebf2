package dev.incasso.rules.conduct;

import static dev.incasso.rules.conduct.Blocks.blocks;
import static dev.incasso.rules.conduct.Blocks.codes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.casefile.StatusEvent.Death;
import dev.incasso.core.casefile.StatusEvent.Moratorium;
import dev.incasso.core.casefile.StatusEvent.RestructuringEnded;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.AnyCaseFiles;
import dev.incasso.rules.AnyCaseFiles.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the blocks of any file on any day. */
class LegalBlocksProperties {

    private static final Map<BlockCode, Kind> ENDS = Map.of(
            BlockCode.BANKRUPTCY, Kind.BANKRUPTCY_ENDED,
            BlockCode.SUSPENSION, Kind.SUSPENSION_ENDED,
            BlockCode.MORATORIUM, Kind.MORATORIUM_ENDED,
            BlockCode.MINOR, Kind.MINOR_ENDED,
            BlockCode.CURATORSHIP, Kind.CURATORSHIP_ENDED,
            BlockCode.ADMINISTRATION, Kind.ADMINISTRATION_ENDED,
            BlockCode.PLAN_KEPT, Kind.PLAN_BROKEN,
            BlockCode.DEBT_HELP, Kind.DEBT_HELP_ENDED,
            BlockCode.VULNERABLE, Kind.VULNERABILITY_ENDED,
            BlockCode.ADDRESS_UNKNOWN, Kind.ADDRESS_FOUND);

    @Provide
    Arbitrary<Moment> moments() {
        return AnyCaseFiles.moments();
    }

    @Property
    void each_code_stands_once_and_in_order(@ForAll("moments") Moment at) {
        assertThat(codes(blocks(at.file(), at.on()))).doesNotHaveDuplicates().isSorted();
    }

    @Property
    void a_block_has_begun_and_has_not_ended(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        for (LegalBlock block : blocks(file, on).all()) {
            assertThat(block.since()).as(block.toString()).isBeforeOrEqualTo(on);
            block.until()
                    .ifPresent(last -> assertThat(last).as(block.toString()).isAfterOrEqualTo(on));
        }
    }

    @Property
    void no_block_lets_through_what_it_forbids(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        LegalBlocks blocks = blocks(file, on);
        for (StepCode step : StepCode.values()) {
            List<LegalBlock> against =
                    blocks.all().stream().filter(block -> block.forbids(step)).toList();
            assertThat(blocks.against(step)).isEqualTo(against);
            boolean everAllowed = step != StepCode.EARLY_SIGNAL || blocks.gate().signals();
            assertThat(blocks.allows(step)).as(step.name()).isEqualTo(against.isEmpty() && everAllowed);
        }
        assertThat(blocks.allows(StepCode.WAIT)).isTrue();
    }

    @Property
    void no_signal_is_sent_in_another_sector_than_the_four(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        Assume.that(file.sector().equals(Optional.of(Sector.GENERAL)));
        assertThat(blocks(file, on).allows(StepCode.EARLY_SIGNAL)).isFalse();
    }

    @Property
    void what_happens_later_changes_nothing(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        CaseFile then = withEvents(file, file.eventsThrough(on));
        assertThat(told(then, on)).isEqualTo(told(file, on));
    }

    @Property
    void the_order_in_which_days_are_listed_changes_nothing(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        List<CaseEvent> sorted = new ArrayList<>(file.events());
        sorted.sort(Comparator.comparing(CaseEvent::on));
        assertThat(told(withEvents(file, sorted), on)).isEqualTo(told(file, on));
    }

    @Property
    void a_state_ends_on_the_day_of_its_ending_event(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        for (BlockCode code : codes(blocks(file, on))) {
            Optional<CaseEvent> end = end(code, on);
            end.ifPresent(event -> assertThat(codes(blocks(file.with(event), on)))
                    .as(event.type())
                    .doesNotContain(code));
        }
    }

    @Property
    void the_states_are_those_that_a_plain_reading_of_the_events_finds(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        List<BlockCode> codes = codes(blocks(file, on));
        long moratoria =
                file.events().stream().filter(Moratorium.class::isInstance).count();
        for (BlockCode code : PlainStates.told()) {
            if (code != BlockCode.NARROW_MORATORIUM || moratoria < 2) {
                assertThat(codes.contains(code)).as(code.name()).isEqualTo(PlainStates.holds(code, file, on));
            }
        }
    }

    @Property
    void a_known_end_is_kept_when_nothing_happens(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        CaseFile then = asKnownOn(file, on);
        for (LegalBlock block : blocks(then, on).all()) {
            block.until().filter(last -> last.isBefore(on.plusYears(1))).ifPresent(last -> {
                assertThat(codes(blocks(then, last))).as(block.toString()).contains(block.code());
                Optional<LegalBlock> after = Blocks.block(block.code(), then, last.plusDays(1));
                if (block.code() == BlockCode.DEBT_HELP) {
                    assertThat(after.orElseThrow().until()).isEmpty();
                } else if (block.code() != BlockCode.CARE_FIRST) {
                    assertThat(after).as(block.toString()).isEmpty();
                }
            });
        }
    }

    @Property
    void a_step_is_forbidden_on_the_last_day_before_it_is_free(@ForAll("moments") Moment at) {
        CaseFile file = at.file();
        LocalDate on = at.on();
        CaseFile then = asKnownOn(file, on);
        LegalBlocks blocks = blocks(then, on);
        for (StepCode step : List.of(StepCode.REMINDER, StepCode.PERSONAL_CONTACT, StepCode.COURT_FILE)) {
            blocks.freeFrom(step).filter(day -> day.isBefore(on.plusYears(1))).ifPresent(free -> {
                assertThat(free).isAfter(on);
                assertThat(blocks(then, free.minusDays(1)).allows(step)).isFalse();
                assertThat(blocks(then, free).against(step))
                        .extracting(LegalBlock::code)
                        .doesNotContainAnyElementsOf(blocks.against(step).stream()
                                .map(LegalBlock::code)
                                .toList());
            });
        }
    }

    /** The claims and events of a day: what is issued or happens later can shorten or prolong what is known. */
    private static CaseFile asKnownOn(CaseFile file, LocalDate on) {
        List<Claim> claims = file.claims().stream()
                .filter(claim -> !claim.issuedOn().isAfter(on))
                .toList();
        List<String> ids = claims.stream().map(Claim::id).toList();
        List<CaseEvent> events = file.eventsThrough(on).stream()
                .filter(event -> !(event instanceof CreditNote note) || ids.contains(note.claim()))
                .toList();
        return new CaseFile(file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), claims, events);
    }

    private static CaseFile withEvents(CaseFile file, List<CaseEvent> events) {
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), events);
    }

    private static List<String> told(CaseFile file, LocalDate on) {
        LegalBlocks blocks = blocks(file, on);
        List<String> told = new ArrayList<>(blocks.explanation().lines(Locale.ENGLISH));
        told.add(blocks.addressee().name());
        told.add(blocks.gate().toString());
        return told;
    }

    private static Optional<CaseEvent> end(BlockCode code, LocalDate on) {
        Stamp stamp = Stamp.on(on);
        return switch (code) {
            case RESTRUCTURING -> Optional.of(new RestructuringEnded(stamp, "350(3)(a)"));
            case DISPUTE_OPEN -> Optional.of(new DisputeAnswered(stamp, Outcome.REJECTED));
            case DEATH -> Optional.of(new Death(stamp, Optional.of(true)));
            case NARROW_MORATORIUM -> Optional.of(new Occurrence(stamp, Kind.MORATORIUM_ENDED));
            default -> Optional.ofNullable(ENDS.get(code)).map(kind -> new Occurrence(stamp, kind));
        };
    }
}

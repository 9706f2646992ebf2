package dev.incasso.rules.conduct;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.consumer;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.euro;
import static dev.incasso.rules.account.Cases.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.casefile.PortalEntry;
import dev.incasso.core.casefile.StatusEvent.Administration;
import dev.incasso.core.casefile.StatusEvent.Curatorship;
import dev.incasso.core.casefile.StatusEvent.Ground;
import dev.incasso.core.casefile.StatusEvent.Suspension;
import dev.incasso.core.casefile.StatusEvent.VulnerabilityReported;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Cases;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Files and their blocks in few words. Claim A is 500.00 of 15 January 2026, overdue from 15 February 2026. */
final class Blocks {

    static final int HOLD = 42;
    static final CaseFile FILE = consumer(claim("A", "500.00", "2026-01-15", "2026-02-14"));

    private static final Incasso INCASSO = Incasso.netherlands();

    private Blocks() {}

    static LegalBlocks blocks(CaseFile file, LocalDate on) {
        return LegalBlocks.of(RuleBook.netherlands(), INCASSO.account(file).on(on), HOLD);
    }

    static LegalBlocks blocks(CaseFile file, String on) {
        return blocks(file, day(on));
    }

    static LegalBlocks blocks(String on, CaseEvent... events) {
        return blocks(file(events), on);
    }

    static CaseFile file(CaseEvent... events) {
        return Cases.with(FILE, events);
    }

    static CaseFile in(Sector sector, CaseFile file) {
        return new CaseFile(
                file.id(),
                file.creditor(),
                file.collector(),
                file.debtor(),
                Optional.of(sector),
                file.claims(),
                file.events());
    }

    static List<BlockCode> codes(LegalBlocks blocks) {
        return blocks.all().stream().map(LegalBlock::code).toList();
    }

    static Optional<LegalBlock> block(BlockCode code, CaseFile file, LocalDate on) {
        return blocks(file, on).all().stream()
                .filter(block -> block.code() == code)
                .findFirst();
    }

    /** The block holds from one day through another, both included, and knows its last day all the time. */
    static void holds(BlockCode code, String first, String last, CaseFile file) {
        assertThat(block(code, file, day(first).minusDays(1)))
                .as("the day before")
                .isEmpty();
        for (LocalDate on : List.of(day(first), day(last))) {
            LegalBlock block = block(code, file, on).orElseThrow();
            assertThat(block.since()).isEqualTo(day(first));
            assertThat(block.until()).contains(day(last));
        }
        assertThat(block(code, file, day(last).plusDays(1))).as("the day after").isEmpty();
    }

    /** The block holds from a day until an event of another day, of which nothing was known before. */
    static void holdsUntilEvent(BlockCode code, String first, String ended, CaseFile file) {
        assertThat(block(code, file, day(first).minusDays(1)))
                .as("the day before")
                .isEmpty();
        for (LocalDate on : List.of(day(first), day(ended).minusDays(1))) {
            LegalBlock block = block(code, file, on).orElseThrow();
            assertThat(block.since()).isEqualTo(day(first));
            assertThat(block.until()).isEmpty();
        }
        assertThat(block(code, file, day(ended))).as("the day of the event").isEmpty();
        assertThat(block(code, file, day(ended).plusDays(1)))
                .as("the day after")
                .isEmpty();
    }

    static Call call(String on, boolean reached) {
        return new Call(on(on), reached, Optional.empty());
    }

    static MessageSent sent(String on, MessageCode message) {
        return new MessageSent(on(on), message.name(), Channel.POST);
    }

    static PortalEntry portal(String on, PortalEntry.Kind kind) {
        return new PortalEntry(on(on), kind, Optional.empty());
    }

    static PlanOffered offered(String on) {
        return new PlanOffered(on(on), List.of(), Optional.empty());
    }

    static PromiseMade promised(String on, String amount, String payOn) {
        return new PromiseMade(on(on), euro(amount), day(payOn));
    }

    static Suspension coolingOff(String on, String until) {
        return new Suspension(on(on), Ground.WHOA, day(until));
    }

    static Administration administration(String on) {
        return new Administration(on(on), "administrator");
    }

    static Curatorship curatorship(String on) {
        return new Curatorship(on(on), "curator");
    }

    static VulnerabilityReported vulnerable(String on) {
        return new VulnerabilityReported(on(on), "illness");
    }
}

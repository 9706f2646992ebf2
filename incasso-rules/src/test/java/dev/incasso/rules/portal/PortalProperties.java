package dev.incasso.rules.portal;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.CaseFiles;
import dev.incasso.rules.account.SpecificationLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/** Laws of the two sides, over files of every kind. */
class PortalProperties {

    private static final Incasso INCASSO = Incasso.netherlands();

    @Provide
    Arbitrary<CaseFile> files() {
        return CaseFiles.files();
    }

    /** Every command that adds something, with something that can be added. */
    private static Map<Command, BiFunction<Portal, LocalDate, CaseFile>> commands() {
        Map<Command, BiFunction<Portal, LocalDate, CaseFile>> all = new EnumMap<>(Command.class);
        all.put(Command.SUBMIT, (portal, day) -> portal.creditor().submit(Claim.of("nieuw", euro("10.00"), day)));
        all.put(Command.ADD_DOCUMENT, (portal, day) -> portal.creditor().addDocument("doc-1"));
        all.put(Command.ASK, (portal, day) -> portal.creditor().ask("doc-2"));
        all.put(Command.REPORT_PAYMENT, (portal, day) -> portal.creditor().reportPayment(euro("1.00")));
        all.put(Command.REACT, (portal, day) -> portal.debtor().react("doc-3"));
        all.put(Command.FILE_DEFENCE, (portal, day) -> portal.debtor().fileDefence("doc-4"));
        all.put(Command.UPLOAD_PROOF, (portal, day) -> portal.debtor().uploadProof("doc-5"));
        all.put(
                Command.PROPOSE_PLAN,
                (portal, day) -> portal.debtor()
                        .proposePlan(List.of(new Instalment(day, euro("0.01"))))
                        .file());
        all.put(Command.COMPLAIN, (portal, day) -> portal.debtor().complain());
        return all;
    }

    @Property(tries = 60)
    void aCommandOnlyAddsAtTheEndOrIsRefusedForAReasonThatWasTold(
            @ForAll("files") CaseFile file, @ForAll @IntRange(max = CaseFiles.DAYS) int days) {
        LocalDate day = CaseFiles.START.plusDays(days);
        Portal portal = INCASSO.portal(file).on(day);
        Map<Command, List<Refusal>> told = new EnumMap<>(portal.creditor().commands());
        told.putAll(portal.debtor().commands());
        commands().forEach((command, give) -> {
            CaseFile after;
            try {
                after = give.apply(portal, day);
            } catch (InvalidInputException refused) {
                // A payment before the first claim is no matter of permission.
                assertThat(command == Command.REPORT_PAYMENT
                                || !told.getOrDefault(command, List.of()).isEmpty())
                        .as(command + ": " + refused.getMessage())
                        .isTrue();
                return;
            }
            assertThat(told.get(command)).isEmpty();
            assertThat(appended(file, after)).isTrue();
            List<CaseEvent> added =
                    after.events().subList(file.events().size(), after.events().size());
            assertThat(added).allMatch(event -> event.on().equals(day));
            assertThat(added.size() + after.claims().size() - file.claims().size())
                    .isEqualTo(command == Command.FILE_DEFENCE ? 2 : 1);
        });
    }

    private static boolean appended(CaseFile before, CaseFile after) {
        return after.events().size() >= before.events().size()
                && after.claims().size() >= before.claims().size()
                && after.events().subList(0, before.events().size()).equals(before.events())
                && after.claims().subList(0, before.claims().size()).equals(before.claims())
                && after.debtor().equals(before.debtor())
                && after.creditor().equals(before.creditor());
    }

    @Property(tries = 20)
    void theLawOfAppendingRejectsACommandThatTidiesUp(@ForAll("files") CaseFile file) {
        List<CaseEvent> fewer = new ArrayList<>(file.events());
        if (fewer.isEmpty()) {
            return;
        }
        fewer.remove(0);
        CaseFile tidied = new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), fewer);
        assertThat(appended(file, tidied)).isFalse();
    }

    @Property(tries = 40)
    void bothSidesReadTheSameAmountAndItsLinesSumToIt(
            @ForAll("files") CaseFile file, @ForAll @IntRange(max = CaseFiles.DAYS) int days) {
        Portal portal = INCASSO.portal(file).on(CaseFiles.START.plusDays(days));
        CreditorView creditor = portal.creditor().follow();
        DebtorView debtor = portal.debtor().see();
        Money sum = debtor.buildUp().stream().map(SpecificationLine::amount).reduce(Euro.ZERO, Money::plus);

        assertThat(debtor.open()).isEqualTo(creditor.open());
        assertThat(sum).isEqualTo(debtor.open().total());
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            assertThat(debtor.explanation().lines(locale)).noneMatch(line -> line.contains("{"));
            assertThat(creditor.explanation().lines(locale)).noneMatch(line -> line.contains("{"));
        }
    }

    @Property(tries = 40)
    void aDefenceStopsCollection(@ForAll("files") CaseFile file, @ForAll @IntRange(max = CaseFiles.DAYS) int days) {
        LocalDate day = CaseFiles.START.plusDays(days);
        CaseFile disputed = INCASSO.portal(file).on(day).debtor().fileDefence("verweer-1");

        assertThat(INCASSO.portal(disputed).on(day).debtor().see().blocks()).contains("DISPUTE_OPEN");
    }
}

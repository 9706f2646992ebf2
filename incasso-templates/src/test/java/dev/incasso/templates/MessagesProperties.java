package dev.incasso.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Creditor;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.templates.check.Severity;
import dev.incasso.templates.message.CatalogueEntry;
import dev.incasso.templates.message.Message;
import dev.incasso.templates.message.Need;
import dev.incasso.templates.message.SampleFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;

/** Every message in every language and by every channel, for generated case files. */
class MessagesProperties {

    private static final Incasso INCASSO = Incasso.netherlands();
    private static final Messages MESSAGES = Messages.of(INCASSO);
    private static final LocalDate DAY = SampleFacts.DAY;

    /** A claim more than the sample has: its principal in cents, and for how many days it is overdue. */
    record More(long cents, int overdueDays, boolean described) {}

    @Provide
    Arbitrary<List<More>> more() {
        Arbitrary<Long> cents = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 2_000_000), Arbitraries.of(26_666L, 26_667L, 250_000L, 250_001L));
        return Combinators.combine(cents, Arbitraries.integers().between(1, 700), Arbitraries.of(true, false))
                .as(More::new)
                .list()
                .ofMaxSize(4);
    }

    private static CaseFile file(CatalogueEntry entry, boolean collector, Optional<Boolean> deducts, List<More> more) {
        CaseFile file = SampleFacts.file(entry, collector);
        for (int i = 0; i < more.size(); i++) {
            LocalDate due = DAY.minusDays(more.get(i).overdueDays());
            Claim claim = Claim.of("F-" + i, Euro.euro(euros(more.get(i).cents())), due.minusDays(14))
                    .dueOn(due)
                    .termAgreed(true);
            file = file.with(more.get(i).described() ? claim.description("Onderhoud " + i) : claim);
        }
        if (entry.needs().contains(Need.SETTLED)) {
            file = file.with(PaymentReceived.of(DAY.minusDays(1), "alles", Euro.euro("99999.00")));
        }
        Creditor creditor = file.creditor();
        return new CaseFile(
                file.id(),
                new Creditor(
                        creditor.name(),
                        creditor.capacity(),
                        deducts,
                        creditor.iban(),
                        creditor.address(),
                        creditor.size()),
                file.collector(),
                file.debtor(),
                file.sector(),
                file.claims(),
                file.events());
    }

    private static String euros(long cents) {
        return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }

    /** An amount as Dutch writes it. */
    private static String dutch(Money amount) {
        String plain = amount.getAmount().toPlainString();
        StringBuilder whole = new StringBuilder(plain.substring(0, plain.length() - 3));
        for (int i = whole.length() - 3; i > 0; i -= 3) {
            whole.insert(i, '.');
        }
        return "€ " + whole + "," + plain.substring(plain.length() - 2);
    }

    @Property(tries = 60)
    @Label("no message has a fatal finding of our own check, or one that leaves it open")
    void lawful(
            @ForAll("more") List<More> more,
            @ForAll boolean collector,
            @ForAll @IntRange(max = 2) int deducts,
            @ForAll boolean knownSender) {
        for (CatalogueEntry entry : MESSAGES.texts().catalogue()) {
            CaseFile file = file(
                    entry,
                    collector,
                    List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))
                            .get(deducts),
                    more);
            for (Channel channel : entry.channels()) {
                for (String language : entry.languages()) {
                    Message message = message(entry.code(), file, channel, language, knownSender);

                    assertThat(message.findings())
                            .as(() -> message + "\n" + message.text())
                            .noneMatch(finding -> finding.severity() == Severity.FATAL || finding.leavesOpen());
                }
            }
        }
    }

    private static Message message(
            MessageCode code, CaseFile file, Channel channel, String language, boolean knownSender) {
        var question = MESSAGES.message(code)
                .about(file)
                .in(Locale.forLanguageTag(language))
                .on(DAY);
        return (knownSender ? question.from(SampleFacts.sender()) : question).by(channel);
    }

    @Property(tries = 60)
    @Label("the notice says the amounts and the day of the account, and nothing else that is to be paid")
    void notice(@ForAll("more") List<More> more, @ForAll boolean collector, @ForAll boolean deducts) {
        CatalogueEntry entry = MESSAGES.texts().entry(MessageCode.FOURTEEN_DAY_NOTICE);
        CaseFile file = file(entry, collector, Optional.of(deducts), more);
        FourteenDayNotice notice = INCASSO.notice(file).on(DAY).by(Channel.POST);
        Account account = INCASSO.account(file).on(DAY);

        String text = message(MessageCode.FOURTEEN_DAY_NOTICE, file, Channel.POST, "nl", false)
                .text();

        assertThat(notice.amount()).isEqualTo(account.open().total());
        assertThat(text)
                .contains("Betaal " + dutch(notice.amount()) + " " + notice.wording())
                .contains("incassokosten betalen: " + dutch(notice.costs()));
        assertThat(text.contains("btw")).isEqualTo(notice.declaresVat());
        assertThat(text).doesNotContain(dutch(notice.amount().plus(notice.costs())));
        for (Claim claim : file.claims()) {
            assertThat(text).contains(claim.id()).contains(dutch(claim.principal()));
        }
    }

    @Property(tries = 60)
    @Label("the event of the notice makes exactly the announced costs due when nothing is paid")
    void event(@ForAll("more") List<More> more, @ForAll boolean collector, @ForAll boolean deducts) {
        CatalogueEntry entry = MESSAGES.texts().entry(MessageCode.FOURTEEN_DAY_NOTICE);
        CaseFile file = file(entry, collector, Optional.of(deducts), more);

        Message message = message(MessageCode.FOURTEEN_DAY_NOTICE, file, Channel.POST, "nl", true);
        FourteenDayNotice notice = message.notice().orElseThrow();
        Account after = INCASSO.account(file.with(message.event()))
                .on(notice.dates().orElseThrow().costsDueFrom());

        assertThat(after.open().costs()).isEqualTo(notice.costs());
        assertThat(after.open().vat()).isEqualTo(notice.vat());
    }
}

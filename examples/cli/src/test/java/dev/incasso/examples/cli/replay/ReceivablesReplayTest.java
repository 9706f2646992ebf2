package dev.incasso.examples.cli.replay;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeAnswered;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.examples.readers.CollectedOpenItems;
import dev.incasso.examples.readers.CsvPreset;
import dev.incasso.examples.readers.OpenItem;
import dev.incasso.examples.readers.OpenItemsReader;
import dev.incasso.examples.readers.Source;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.notice.NoticeDates;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * A history of receivables, day by day from the due date to thirty days after payment, for every invoice that was paid
 * late.
 *
 * <p>The history says when an invoice was due, paid, and whether it was disputed. The rest is assumed, in
 * {@link Late#file}: amounts are euros, every debtor is a consumer, the payment term was agreed, the creditor sets VAT off
 * and collects himself; a fourteen-day notice goes by post on the day after the due date and announces the tariff; a
 * dispute is raised on the day after the notice, at the latest on the day of payment, and rejected on the day of payment.
 */
class ReceivablesReplayTest {

    private final Incasso incasso = Incasso.netherlands();

    /** What the debtor pays on the settled date. */
    private enum Pays {
        /** All that is open on that day, interest and costs included. */
        ALL_THAT_IS_OPEN,
        /** The amount of the invoice, as the history has it. */
        THE_INVOICE,
        /** Nothing, against the history: so that costs do come, and on no earlier day than they may. */
        NOTHING
    }

    private record Figures(int accounts, int withCosts) {

        static final Figures NONE = new Figures(0, 0);

        Figures plus(Figures other) {
            return new Figures(accounts + other.accounts, withCosts + other.withCosts);
        }
    }

    /** One invoice that was paid late, with what is assumed of it. */
    private final class Late {

        private final OpenItem item;
        private final LocalDate due;
        private final LocalDate settled;
        private final LocalDate noticed;
        private final boolean disputed;
        private final NoticeDates dates;
        private final Money announced;

        Late(OpenItem item) {
            this.item = item;
            this.due = item.dueDate().orElseThrow();
            this.settled = item.settledOn().orElseThrow();
            this.noticed = due.plusDays(1);
            this.disputed = item.disputed().orElse(false);
            this.dates = incasso.noticeDates().on(noticed).by(Channel.POST);
            this.announced = incasso.costs()
                    .forNotice(
                            List.of(DefaultedClaim.of(item.invoiceReference(), item.open(), noticed)),
                            Debtor.consumer())
                    .on(noticed)
                    .costs();
        }

        LocalDate disputedOn() {
            LocalDate day = noticed.plusDays(1);
            return day.isAfter(settled) ? settled : day;
        }

        private CaseFile unpaid() {
            String id = item.invoiceReference();
            CaseFile file = CaseFile.of(id, Creditor.business("creditor").deductsVat(true), Debtor.consumer())
                    .with(Claim.of(id, item.open(), item.invoiceDate())
                            .dueOn(due)
                            .termAgreed(true))
                    .with(new NoticeSent(
                            Stamp.on(noticed, "notice"),
                            Channel.POST,
                            List.of(id),
                            announced,
                            Optional.empty(),
                            Optional.of(item.open()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            return disputed
                    ? file.with(new DisputeRaised(Stamp.on(disputedOn()), List.of(id), Optional.empty()))
                    : file;
        }

        CaseFile file(Pays pays) {
            CaseFile file = unpaid();
            if (pays != Pays.NOTHING) {
                Money amount = pays == Pays.THE_INVOICE
                        ? item.open()
                        : incasso.account(file).on(settled).open().total();
                file = file.with(new PaymentReceived(Stamp.on(settled, "payment"), amount, List.of()));
            }
            return disputed ? file.with(new DisputeAnswered(Stamp.on(settled), Outcome.REJECTED)) : file;
        }

        /** Whether no costs can be due on a day, whatever is paid: in the term, or while the dispute is open. */
        boolean held(LocalDate day) {
            return day.isBefore(dates.costsDueFrom()) || (disputed && !day.isAfter(settled));
        }

        boolean paidInTime(Pays pays) {
            return pays != Pays.NOTHING && !settled.isAfter(dates.lastDay());
        }

        Figures replay(Pays pays) {
            AccountQuestion question = incasso.account(file(pays));
            Account before = question.on(due);
            int accounts = 1;
            for (LocalDate day = due.plusDays(1); !day.isAfter(settled.plusDays(30)); day = day.plusDays(1)) {
                Account account = question.on(day);
                look(pays, before, account, "invoice " + item.invoiceReference() + " on " + day);
                before = account;
                accounts++;
            }
            return new Figures(accounts, before.costsDue() ? 1 : 0);
        }

        private void look(Pays pays, Account before, Account account, String where) {
            LocalDate day = account.on();
            Money costs = account.charged().costs();
            Logs.assertFoots(account, where);
            assertThat(account.costsDue()).as("costs due, %s", where).isEqualTo(costs.isPositive());
            if (held(day) || paidInTime(pays)) {
                assertThat(costs)
                        .as("costs in the term, while disputed, or after payment in time, %s", where)
                        .isEqualTo(Euro.ZERO);
            } else if (!disputed || pays == Pays.NOTHING) {
                assertThat(costs).as("costs after the term, %s", where).isEqualTo(announced);
            } else {
                assertThat(costs)
                        .as("costs after payment while disputed, %s", where)
                        .isEqualTo(Euro.ZERO);
            }
            assertThat(account.charged().interest().isLessThan(before.charged().interest()))
                    .as("interest that falls, %s", where)
                    .isFalse();
            if (pays == Pays.NOTHING || day.isBefore(settled)) {
                assertThat(account.open().total().isLessThan(before.open().total()))
                        .as("open that falls while unpaid, %s", where)
                        .isFalse();
            } else if (pays == Pays.ALL_THAT_IS_OPEN) {
                assertThat(account.open().total())
                        .as("open after payment, %s", where)
                        .isEqualTo(Euro.ZERO);
                assertThat(account.overpaid()).as("overpaid, %s", where).isEqualTo(Euro.ZERO);
            } else if (day.isAfter(settled)) {
                assertThat(account.open().principal())
                        .as("principal after payment, %s", where)
                        .isEqualTo(before.open().principal());
            }
        }
    }

    private List<Late> late(Source source) throws IOException {
        CollectedOpenItems items = new CollectedOpenItems();
        OpenItemsReader.csv(CsvPreset.RECEIVABLES.format()).read(source, items);
        assertThat(items.rejected()).isEmpty();
        return items.open().stream()
                .filter(item -> item.settledOn().orElseThrow().isAfter(item.agesFrom()))
                .map(Late::new)
                .toList();
    }

    private static Figures replay(List<Late> late, Pays pays) {
        return late.stream().map(invoice -> invoice.replay(pays)).reduce(Figures.NONE, Figures::plus);
    }

    @Test
    void no_real_invoice_bears_costs_before_its_notice_allows_them() throws IOException {
        List<Late> late = late(Logs.real("ar/receivables-history.csv"));
        assertThat(late).hasSize(877).filteredOn(invoice -> invoice.disputed).hasSize(383);
        assertThat(replay(late, Pays.THE_INVOICE).accounts()).isEqualTo(35_676);
        assertThat(replay(late, Pays.ALL_THAT_IS_OPEN).withCosts()).isEqualTo(17);
        assertThat(replay(late, Pays.NOTHING).withCosts()).isEqualTo(877);
    }

    @Test
    void no_invented_invoice_bears_costs_before_its_notice_allows_them() throws IOException {
        List<Late> late = late(Logs.invented("receivables.csv"));
        assertThat(late).hasSize(9).filteredOn(invoice -> invoice.disputed).hasSize(4);
        assertThat(replay(late, Pays.THE_INVOICE).accounts()).isEqualTo(938);
        assertThat(replay(late, Pays.ALL_THAT_IS_OPEN).withCosts()).isEqualTo(3);
        assertThat(replay(late, Pays.NOTHING).withCosts()).isEqualTo(9);
    }

    /** Posted on a Wednesday, there on Saturday; the fourteenth day is Holy Saturday, so the term ends after Easter. */
    @Test
    void the_term_of_an_invented_notice_ends_after_easter() throws IOException {
        Late invoice = named("R04");
        assertThat(invoice.dates.lastDay()).isEqualTo(LocalDate.of(2013, 4, 2));
        AccountQuestion question = incasso.account(invoice.file(Pays.ALL_THAT_IS_OPEN));
        assertThat(question.on(LocalDate.of(2013, 4, 2)).charged().costs()).isEqualTo(Euro.ZERO);
        assertThat(question.on(LocalDate.of(2013, 4, 3)).charged().costs()).isEqualTo(euro("45.00"));
    }

    @Test
    void default_before_the_tariff_is_under_the_guideline_of_then() throws IOException {
        assertThat(named("R07").announced).isEqualTo(euro("37.00"));
        assertThat(named("R08").announced).isEqualTo(euro("40.00"));
    }

    private Late named(String reference) throws IOException {
        return late(Logs.invented("receivables.csv")).stream()
                .filter(invoice -> invoice.item.invoiceReference().equals(reference))
                .findFirst()
                .orElseThrow();
    }
}

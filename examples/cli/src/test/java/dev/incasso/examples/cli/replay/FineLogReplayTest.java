package dev.incasso.examples.cli.replay;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.money.Euro;
import dev.incasso.examples.readers.FineLog;
import dev.incasso.examples.readers.Rejected;
import dev.incasso.examples.readers.Source;
import dev.incasso.examples.readers.UnusableInputException;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Accounts of the log of fines on three days of each case: thirty days after the fine, on the day of the last event, and
 * at the end of 2012. What was paid and charged is compared with the log, which this test reads by itself.
 */
class FineLogReplayTest {

    private static final LocalDate END = LocalDate.of(2012, 12, 31);
    private static final String HEADER =
            "case_id,activity,timestamp,amount,expense,totalpaymentamount,activity_instance_id\n";

    private final Incasso incasso = Incasso.netherlands();

    /** One row of the log: only what it says of money. */
    private record LogRow(LocalDate on, String activity, String amount, String expense, String totalPaid) {}

    /** What the log itself says of one case. */
    private record LogCase(List<LogRow> rows) {

        LocalDate first() {
            return rows.get(0).on();
        }

        LocalDate last() {
            return rows.get(rows.size() - 1).on();
        }

        private List<LogRow> of(String activity, LocalDate day) {
            return rows.stream()
                    .filter(row -> row.activity().equals(activity) && !row.on().isAfter(day))
                    .toList();
        }

        private static Money newest(List<LogRow> rows, Function<LogRow, String> column) {
            return rows.isEmpty() ? Euro.ZERO : euro(column.apply(rows.get(rows.size() - 1)));
        }

        Money paidThrough(LocalDate day) {
            return newest(of("Payment", day), LogRow::totalPaid);
        }

        /** The newest amount of the fine, and the expenses. */
        Money owedThrough(LocalDate day) {
            List<LogRow> penalties = of("Add penalty", day);
            Money fine = newest(penalties.isEmpty() ? of("Create Fine", day) : penalties, LogRow::amount);
            return of("Send Fine", day).stream().map(row -> euro(row.expense())).reduce(fine, Money::plus);
        }
    }

    private record Figures(int accounts, Money paid, Money overpaid, Money interest) {}

    private static Map<String, LogCase> log(Source source) throws IOException {
        Map<String, LogCase> cases = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            List<String> header = List.of(fields(lines.readLine()));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = fields(line);
                cases.computeIfAbsent(fields[header.indexOf("case_id")], id -> new LogCase(new ArrayList<>()))
                        .rows()
                        .add(new LogRow(
                                LocalDate.parse(fields[header.indexOf("timestamp")]),
                                fields[header.indexOf("activity")],
                                fields[header.indexOf("amount")],
                                fields[header.indexOf("expense")],
                                fields[header.indexOf("totalpaymentamount")]));
            }
        }
        return cases;
    }

    private static String[] fields(String line) {
        return line.replace("\"", "").split(",", -1);
    }

    /** Computes the accounts, with claims changed by an assumption; tells what they came to at the end of 2012. */
    private Figures replay(Source source, FineLog fines, UnaryOperator<CaseFile> assumption) throws IOException {
        Map<String, LogCase> cases = log(source);
        assertThat(fines.files()).extracting(CaseFile::id).containsExactlyElementsOf(cases.keySet());
        int accounts = 0;
        Money paid = Euro.ZERO;
        Money overpaid = Euro.ZERO;
        Money interest = Euro.ZERO;
        for (CaseFile file : fines.files()) {
            LogCase logged = cases.get(file.id());
            CaseFile assumed = assumption.apply(file);
            for (LocalDate day : List.of(logged.first().plusDays(30), logged.last(), END)) {
                Account account = incasso.account(assumed).on(day);
                String where = "case " + file.id() + " on " + day;
                assertThat(account.paid()).as("paid, %s", where).isEqualTo(logged.paidThrough(day));
                assertThat(account.charged().principal())
                        .as("principal, %s", where)
                        .isEqualTo(logged.owedThrough(day));
                assertThat(account.charged().costs()).as("costs, %s", where).isEqualTo(Euro.ZERO);
                Logs.assertFoots(account, where);
                accounts++;
                if (day.equals(END)) {
                    paid = paid.plus(account.paid());
                    overpaid = overpaid.plus(account.overpaid());
                    interest = interest.plus(account.charged().interest());
                }
            }
        }
        return new Figures(accounts, paid, overpaid, interest);
    }

    /** An assumption, not in the log: each claim is due sixty days after its issue. It makes interest run. */
    private static CaseFile dueAfterSixtyDays(CaseFile file) {
        return new CaseFile(
                file.id(),
                file.creditor(),
                file.collector(),
                file.debtor(),
                file.sector(),
                file.claims().stream()
                        .map(claim -> claim.dueOn(claim.issuedOn().plusDays(60)).termAgreed(true))
                        .toList(),
                file.events());
    }

    @Test
    void ten_thousand_real_cases_give_accounts_that_agree_with_their_log() throws IOException {
        Source source = Logs.real("ar/fines-event-log.csv");
        FineLog fines = FineLog.read(source);
        assertThat(fines.rows()).isEqualTo(34_724);
        assertThat(fines.files()).hasSize(10_000);
        assertThat(fines.rejected()).isEmpty();
        assertThat(fines.leftOut())
                .containsExactly(
                        Map.entry("Payment", 6),
                        Map.entry("Receive Result Appeal from Prefecture", 55),
                        Map.entry("Send Appeal to Prefecture", 227));
        Figures plain = replay(source, fines, UnaryOperator.identity());
        assertThat(plain.accounts()).isEqualTo(30_000);
        assertThat(plain.paid()).isEqualTo(euro("210495.90"));
        assertThat(plain.interest()).isEqualTo(Euro.ZERO);
        Figures withInterest = replay(source, fines, FineLogReplayTest::dueAfterSixtyDays);
        assertThat(withInterest.paid()).isEqualTo(plain.paid());
        assertThat(withInterest.interest().isPositive()).isTrue();
        assertThat(withInterest.overpaid().isGreaterThan(plain.overpaid())).isFalse();
    }

    @Test
    void an_invented_log_gives_accounts_that_agree_with_it() throws IOException {
        Source source = Logs.invented("fines.csv");
        FineLog fines = FineLog.read(source);
        assertThat(fines.rows()).isEqualTo(10);
        assertThat(fines.rejected()).isEmpty();
        assertThat(fines.leftOut()).containsExactly(Map.entry("Payment", 1));
        assertThat(fines.files().get(0).events())
                .extracting(CaseEvent::describe)
                .containsExactly(
                        "MESSAGE_SENT 2007-07-17",
                        "PAYMENT_RECEIVED 2008-09-09",
                        "PAYMENT_REVERSED 2008-10-09",
                        "PAYMENT_RECEIVED 2008-10-09",
                        "HANDED_OVER 2009-03-30");
        Figures plain = replay(source, fines, UnaryOperator.identity());
        assertThat(plain).isEqualTo(new Figures(6, euro("70.00"), euro("8.00"), Euro.ZERO));
        Account account = incasso.account(fines.files().get(0)).on(END);
        assertThat(account.open().total()).isEqualTo(euro("47.00"));
        assertThat(replay(source, fines, FineLogReplayTest::dueAfterSixtyDays).paid())
                .isEqualTo(euro("70.00"));
    }

    @Test
    void a_log_is_read_the_same_way_twice() throws IOException {
        Source source = Logs.invented("fines.csv");
        assertThat(FineLog.read(source)).isEqualTo(FineLog.read(source));
    }

    @Test
    void a_case_of_which_a_row_cannot_be_used_is_rejected_and_told() throws IOException {
        FineLog fines = FineLog.read(Source.of((HEADER
                        + "A,Payment,2008-01-01,,,5.0,1\nA,Create Fine,2008-01-02,22.0,,0.0,2\n"
                        + "B,Create Fine,2008-01-02,22.0,,0.0,3\nB,Payment,2008-01-01,,,5.0,4\n"
                        + "C,Create Fine,2008-01-02,22.0,,0.0,5\nC,Add penalty,2008-02-02,21.0,,,6\n"
                        + "D,Create Fine,2008-01-02,22.0,,0.0,7\nD,Payment,2008-01-02,,,,8\n"
                        + "E,Create Fine,2008-01-32,22.0,,0.0,9\n"
                        + "F,Create Fine,2008-01-02,-22.0,,0.0,10\n"
                        + "G,Create Fine,2008-01-02,22.0,,0.0,11\n")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(fines.files()).extracting(CaseFile::id).containsExactly("G");
        assertThat(fines.rejected())
                .extracting(Rejected::code)
                .containsExactly(
                        Rejected.Code.NO_INVOICE_LINE,
                        Rejected.Code.CONTRADICTORY_DATES,
                        Rejected.Code.INVALID_AMOUNT,
                        Rejected.Code.MISSING_VALUE,
                        Rejected.Code.INVALID_DATE,
                        Rejected.Code.INVALID_AMOUNT);
        assertThat(fines).hasToString("1 case files, 6 rejected cases");
    }

    @Test
    void a_file_that_is_no_such_log_is_refused() {
        assertThatThrownBy(() -> FineLog.read(Source.of(new byte[0]))).isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> FineLog.read(Source.of("case_id,activity\n".getBytes(StandardCharsets.UTF_8))))
                .hasMessage("The file lacks the column \"activity_instance_id\".");
        assertThatThrownBy(() -> FineLog.read(Source.of((HEADER + "A,\"x\n").getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnusableInputException.class);
        assertThatThrownBy(() -> FineLog.read(Source.of((HEADER + "A,x\n").getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnusableInputException.class);
    }
}

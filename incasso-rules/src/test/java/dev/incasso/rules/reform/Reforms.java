package dev.incasso.rules.reform;

import static dev.incasso.rules.account.Cases.claim;
import static dev.incasso.rules.account.Cases.day;
import static dev.incasso.rules.account.Cases.notice;
import static dev.incasso.rules.account.Cases.paid;
import static dev.incasso.rules.account.Cases.reminder;
import static dev.incasso.rules.account.Cases.reversed;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Changed rule books and a few cases that they change, for tests. */
final class Reforms {

    static final RuleBook NOW = RuleBook.netherlands();
    static final RuleBook MINIMUM_25 =
            changed("collection-costs.json", "\"minimum\": \"40.00\"", "\"minimum\": \"25.00\"");
    static final RuleBook TWENTY_ONE_DAYS = changed("collection-costs.json", "\"days\": 14", "\"days\": 21");
    static final RuleBook FIVE_PERCENT = changed(
            "statutory-interest.json",
            "{\"from\": \"2026-01-01\", \"percent\": \"4.00\"",
            "{\"from\": \"2026-01-01\", \"percent\": \"5.00\"");

    /** Rates of consumers unknown from July 2026 on. */
    static final RuleBook SHORT_HORIZON =
            changed("statutory-interest.json", "\"knownThrough\": \"2026-12-31\"", "\"knownThrough\": \"2026-06-30\"");

    static final LocalDate DAY = day("2026-06-01");

    private Reforms() {}

    /** The bundled rule book with one text in one of its files replaced. */
    static RuleBook changed(String file, String what, String by) {
        Map<String, String> texts = RuleBook.texts();
        String text = texts.get(file);
        int at = text.indexOf(what);
        if (at < 0) {
            throw new IllegalStateException(file + " has no " + what);
        }
        texts.put(file, text.substring(0, at) + by + text.substring(at + what.length()));
        return RuleBook.parse(texts);
    }

    static CaseFile named(String id, Debtor debtor, Claim claim, CaseEvent... events) {
        CaseFile file = CaseFile.of(id, Creditor.business("creditor"), debtor).with(claim);
        for (CaseEvent event : events) {
            file = file.with(event);
        }
        return file;
    }

    /** 100.00 with a notice that announced 40.00. */
    static CaseFile small() {
        return named(
                "small",
                Debtor.consumer(),
                claim("A", "100.00", "2026-01-15", "2026-02-01"),
                notice("2026-02-10", "40.00", "A"));
    }

    /** 200.00: between the two minima, 15% is 30.00. */
    static CaseFile between() {
        return named(
                "between",
                Debtor.consumer(),
                claim("A", "200.00", "2026-01-15", "2026-02-01"),
                notice("2026-02-10", "40.00", "A"));
    }

    /** 1,000.00 with its 150.00 announced, in part paid. */
    static CaseFile large() {
        return named(
                "large",
                Debtor.consumer(),
                claim("A", "1000.00", "2026-01-15", "2026-02-01"),
                notice("2026-02-10", "150.00", "A"),
                paid("2026-05-01", "300.00"));
    }

    /** Paid two weeks and a half after the notice: too late for fourteen days, in time for twenty-one. */
    static CaseFile paidBetween() {
        return named(
                "paid between",
                Debtor.consumer(),
                claim("A", "300.00", "2026-01-15", "2026-02-01"),
                notice("2026-02-10", "45.00", "A"),
                paid("2026-03-03", "300.00"));
    }

    static CaseFile business() {
        return named(
                "business",
                Debtor.business(),
                claim("A", "120.00", "2026-01-15", "2026-02-14"),
                reminder("2026-03-01"));
    }

    static CaseFile inTime() {
        return named("in time", Debtor.consumer(), claim("A", "80.00", "2026-05-10", "2026-06-10"));
    }

    /** A file that no program can read: it takes back a payment that never came. */
    static CaseFile impossible() {
        return named(
                "impossible",
                Debtor.consumer(),
                claim("A", "100.00", "2026-01-15", "2026-02-01"),
                reversed("2026-02-03", "nothing"));
    }

    static List<CaseFile> cases() {
        return List.of(small(), between(), large(), paidBetween(), business(), inTime(), impossible());
    }

    static ReformReport report(RuleBook changed, CaseFile... files) {
        return Reform.compare(NOW, changed).on(DAY).over(Stream.of(files));
    }
}

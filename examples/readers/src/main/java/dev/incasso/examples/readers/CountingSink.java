package dev.incasso.examples.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Passes everything on and adds it up for the {@link Summary}. */
final class CountingSink implements OpenItemSink {

    private final OpenItemSink target;
    private final List<ControlTotals> controls = new ArrayList<>();
    private Optional<Evidence> evidence = Optional.empty();
    private Tally open = Tally.NONE;
    private Tally unallocated = Tally.NONE;
    private Tally rejected = Tally.NONE;
    private Tally leftOut = Tally.NONE;
    private long settled;
    private long findings;

    CountingSink(OpenItemSink target) {
        this.target = target;
    }

    @Override
    public void open(OpenItem item) {
        open = open.plus(item.open());
        boolean weaker =
                evidence.map(known -> item.evidence().compareTo(known) > 0).orElse(true);
        if (weaker) {
            evidence = Optional.of(item.evidence());
        }
        target.open(item);
    }

    @Override
    public void unallocated(Unallocated amount) {
        unallocated = unallocated.plus(amount.amount());
        target.unallocated(amount);
    }

    @Override
    public void rejected(Rejected line) {
        rejected = rejected.plus(line.amount().orElse(Money.zero(CurrencyUnit.EUR)));
        target.rejected(line);
    }

    @Override
    public void finding(Finding finding) {
        findings++;
        target.finding(finding);
    }

    void reject(SourcePosition at, String reference, RowRefusal refusal, Optional<Money> amount) {
        Optional<String> invoice = reference.isEmpty() ? Optional.empty() : Optional.of(reference);
        rejected(new Rejected(at, invoice, refusal.code(), refusal.sentence(), amount));
    }

    void leftOut(Money amount) {
        leftOut = leftOut.plus(amount);
    }

    long leftOutCount() {
        return leftOut.count();
    }

    void settled() {
        settled++;
    }

    void control(ControlTotals totals) {
        controls.add(totals);
        if (!totals.agrees()) {
            finding(Finding.about(
                    Finding.Code.CONTROL_TOTALS_DIFFER,
                    "The " + totals.part() + " declares "
                            + totals.declared().map(CountingSink::words).orElse("nothing")
                            + "; its lines give " + words(totals.computed()) + "."));
        }
    }

    private static String words(Totals totals) {
        return totals.lines() + " lines, debit " + totals.debit() + ", credit " + totals.credit();
    }

    Summary summary() {
        return new Summary(evidence, controls, open, unallocated, rejected, leftOut, settled, findings);
    }
}

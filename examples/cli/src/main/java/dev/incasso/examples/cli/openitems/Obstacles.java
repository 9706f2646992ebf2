package dev.incasso.examples.cli.openitems;

import dev.incasso.core.party.Capacity;
import dev.incasso.examples.readers.DebtorHint;
import dev.incasso.examples.readers.Evidence;
import dev.incasso.examples.readers.Finding;
import dev.incasso.examples.readers.OpenItem;
import dev.incasso.examples.readers.Rejected;
import dev.incasso.examples.readers.SourcePosition;
import dev.incasso.examples.readers.Unallocated;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What a file says, or does not say, that bears on its items. */
final class Obstacles {

    private record Invoice(String relation, String reference) {}

    private final AdviceQuestion question;
    private final Set<String> withCredit = new HashSet<>();
    private final Set<Invoice> credited = new HashSet<>();
    private final Set<String> twice = new HashSet<>();
    private final Set<SourcePosition> fromOtherCurrency = new HashSet<>();

    private Obstacles(AdviceQuestion question) {
        this.question = question;
    }

    static Obstacles in(ReadItems read, AdviceQuestion question) {
        Obstacles obstacles = new Obstacles(question);
        for (Unallocated amount : read.unallocated()) {
            if (amount.amount().isNegative()) {
                obstacles.withCredit.add(amount.relationId());
                amount.invoiceReference()
                        .ifPresent(reference -> obstacles.credited.add(new Invoice(amount.relationId(), reference)));
            }
        }
        for (Rejected rejected : read.rejected()) {
            if (rejected.code() == Rejected.Code.DUPLICATE_INVOICE) {
                rejected.invoiceReference().ifPresent(obstacles.twice::add);
            }
        }
        for (Finding finding : read.findings()) {
            if (finding.code() == Finding.Code.BOOKED_FROM_OTHER_CURRENCY) {
                finding.position().ifPresent(obstacles.fromOtherCurrency::add);
            }
        }
        return obstacles;
    }

    Set<Missing> of(OpenItem item, boolean late) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        add(missing, Missing.DUE_DATE_UNKNOWN, item.dueDate().isEmpty());
        add(missing, Missing.STANDS_TWICE, twice.contains(item.invoiceReference()));
        boolean sameInvoice = credited.contains(new Invoice(item.relationId(), item.invoiceReference()));
        add(missing, Missing.CREDIT_ON_SAME_INVOICE, sameInvoice);
        add(missing, Missing.UNALLOCATED_CREDIT, !sameInvoice && withCredit.contains(item.relationId()));
        add(missing, Missing.DISPUTE_OPEN, item.disputed().orElse(false));
        add(missing, Missing.REBUILT_FROM_LEDGER, item.evidence() == Evidence.REBUILT_FROM_LEDGER);
        add(missing, Missing.BOOKED_FROM_OTHER_CURRENCY, fromOtherCurrency.contains(item.position()));
        boolean hinted = item.hint() == DebtorHint.PROBABLY_BUSINESS;
        add(missing, Missing.PROBABLY_BUSINESS, hinted && question.consumers());
        boolean kindKnown = question.debtor().capacity() != Capacity.UNKNOWN;
        add(missing, Missing.DEBTOR_KIND_UNKNOWN, !kindKnown);
        add(missing, Missing.TERM_ASSUMED_AGREED, late);
        add(missing, Missing.NOTICE_NOT_IN_FILE, late && question.consumers());
        add(missing, Missing.REMINDER_NOT_IN_FILE, late && !question.consumers());
        add(missing, Missing.DISPUTE_NOT_IN_FILE, late && item.disputed().isEmpty());
        return missing;
    }

    private static void add(Set<Missing> missing, Missing one, boolean holds) {
        if (holds) {
            missing.add(one);
        }
    }
}

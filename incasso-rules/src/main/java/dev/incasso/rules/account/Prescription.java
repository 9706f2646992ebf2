package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PlanAgreed;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.receipt.ReturnedMail;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Prescription of a claim (art. 3:306-319 and 7:28 BW): five years from the day after it is due, two for the price of a
 * consumer sale, five from knowledge and twenty at most for damages and undue payment, twenty otherwise and for a
 * judgment. A demand in writing, a summons, a plan, a payment in part or another interruption begins a new term of at most
 * five years the next day, which never ends before the old one. It is not applied: a court does so only when the debtor
 * invokes it. Immutable and thread-safe.
 */
public final class Prescription {

    private static final int LONG_YEARS = 20;
    private static final int YEARS = 5;
    private static final int CONSUMER_SALE_YEARS = 2;

    private final LocalDate prescribedFrom;
    private final LegalSource source;

    private Prescription(LocalDate prescribedFrom, LegalSource source) {
        this.prescribedFrom = prescribedFrom;
        this.source = source;
    }

    static Prescription of(Claim claim, List<CaseEvent> events, ReturnedMail returned) {
        Prescription prescription = atFirst(claim);
        int years = Math.min(YEARS, years(claim));
        for (CaseEvent event : events) {
            boolean tooLate = !event.on().isBefore(prescription.prescribedFrom);
            if (tooLate || event.on().isBefore(claim.issuedOn())) {
                continue;
            }
            if (event instanceof Occurrence occurrence && occurrence.kind() == Occurrence.Kind.JUDGMENT) {
                prescription = new Prescription(after(event.on(), LONG_YEARS), Law.BW_3_324);
            } else if (!returned.contains(event) && interrupts(event, claim)) {
                LocalDate renewed = after(event.on(), years);
                if (renewed.isAfter(prescription.prescribedFrom)) {
                    prescription = new Prescription(renewed, Law.BW_3_319);
                }
            }
        }
        return prescription;
    }

    private static int years(Claim claim) {
        return switch (claim.kind()) {
            case PRICE -> claim.consumerSale().orElse(false) ? CONSUMER_SALE_YEARS : YEARS;
            case SETTLED_DAMAGES, DAMAGES, TORT, REFUND -> YEARS;
            case PUBLIC_LAW, OTHER -> LONG_YEARS;
        };
    }

    private static Prescription atFirst(Claim claim) {
        return switch (claim.kind()) {
            case PRICE ->
                new Prescription(
                        after(due(claim), years(claim)),
                        claim.consumerSale().orElse(false) ? Law.BW_7_28 : Law.BW_3_307);
            case SETTLED_DAMAGES -> new Prescription(after(due(claim), YEARS), Law.BW_3_307);
            case DAMAGES, TORT -> fromKnowledge(claim, Law.BW_3_310);
            case REFUND -> fromKnowledge(claim, Law.BW_3_309);
            case PUBLIC_LAW, OTHER -> new Prescription(after(due(claim), LONG_YEARS), Law.BW_3_306);
        };
    }

    private static Prescription fromKnowledge(Claim claim, LegalSource source) {
        LocalDate known = claim.knownSince().orElse(claim.issuedOn());
        LocalDate byKnowledge = after(known, YEARS);
        LocalDate latest = after(claim.issuedOn(), LONG_YEARS);
        return new Prescription(byKnowledge.isBefore(latest) ? byKnowledge : latest, source);
    }

    private static LocalDate due(Claim claim) {
        return claim.dueOn().orElse(claim.issuedOn());
    }

    private static boolean interrupts(CaseEvent event, Claim claim) {
        if (event instanceof ReminderSent reminder) {
            return ReturnedMail.written(reminder.channel());
        } else if (event instanceof NoticeOfDefaultSent notice) {
            return ReturnedMail.written(notice.channel());
        } else if (event instanceof NoticeSent notice) {
            return ReturnedMail.written(notice.channel()) && notice.claims().contains(claim.id());
        } else if (event instanceof PaymentReceived payment) {
            return payment.claims().isEmpty() || payment.claims().contains(claim.id());
        } else if (event instanceof Occurrence occurrence) {
            return occurrence.kind() == Occurrence.Kind.SUMMONS_SERVED
                    || occurrence.kind() == Occurrence.Kind.PRESCRIPTION_INTERRUPTED;
        }
        return event instanceof PlanAgreed;
    }

    /** So many years from the day after a day; 29 February is never made a day shorter. */
    private static LocalDate after(LocalDate day, int years) {
        LocalDate fromNextDay = day.plusDays(1).plusYears(years);
        LocalDate dayAfter = day.plusYears(years).plusDays(1);
        return fromNextDay.isAfter(dayAfter) ? fromNextDay : dayAfter;
    }

    /**
     * The first day on which the debtor can invoke prescription.
     *
     * @return the day
     */
    public LocalDate prescribedFrom() {
        return prescribedFrom;
    }

    /**
     * How many days are left to interrupt it.
     *
     * @param day the day to count from, itself included
     * @return the number of days; zero or less if it is too late
     */
    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(day, prescribedFrom);
    }

    /**
     * Where the term comes from.
     *
     * @return the article
     */
    public LegalSource source() {
        return source;
    }

    /** The day. */
    @Override
    public String toString() {
        return "prescribed from " + prescribedFrom;
    }
}

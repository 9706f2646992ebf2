package dev.incasso.rules.notice;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The dates of a fourteen-day notice. Immutable and thread-safe; will grow, so it is no record.
 */
public final class NoticeDates implements Explained {

    private static final LanguagePack TEXTS = LanguagePack.load("notice", NoticeDates.class::getResourceAsStream);

    private final RuleBook book;
    private final Conventions conventions;
    private final Channel channel;
    private final LocalDate sentOn;
    private final LocalDate receivedOn;
    private final boolean receiptPresumed;
    private final int termDays;
    private final LocalDate counted;
    private final LocalDate lastDay;
    private final LocalDate advisedFrom;
    private final boolean calendarKnown;

    NoticeDates(
            RuleBook book,
            Conventions conventions,
            Channel channel,
            LocalDate sentOn,
            LocalDate receivedOn,
            boolean receiptPresumed,
            int termDays,
            LocalDate counted,
            LocalDate lastDay,
            LocalDate advisedFrom,
            boolean calendarKnown) {
        this.book = book;
        this.conventions = conventions;
        this.channel = channel;
        this.sentOn = sentOn;
        this.receivedOn = receivedOn;
        this.receiptPresumed = receiptPresumed;
        this.termDays = termDays;
        this.counted = counted;
        this.lastDay = lastDay;
        this.advisedFrom = advisedFrom;
        this.calendarKnown = calendarKnown;
    }

    /**
     * The day on which the notice counts as received.
     *
     * @return the day given, or the presumed day
     */
    public LocalDate receivedOn() {
        return receivedOn;
    }

    /**
     * Whether the day of receipt is presumed.
     *
     * @return false if it was given
     */
    public boolean receiptPresumed() {
        return receiptPresumed;
    }

    /**
     * The first day of the term: the day after receipt.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return receivedOn.plusDays(1);
    }

    /**
     * The length of the term.
     *
     * @return the days after receipt, before the end is moved to a working day
     */
    public int termDays() {
        return termDays;
    }

    /**
     * The last day on which the debtor pays in time, included.
     *
     * @return the day, moved to a working day unless the conventions say otherwise
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * The first day on which costs can be due if nothing was paid.
     *
     * @return the day after the last day
     */
    public LocalDate costsDueFrom() {
        return lastDay.plusDays(1);
    }

    /**
     * The day from which a careful creditor charges the costs: two banking days later, since a payment counts on the day
     * the creditor's account is credited.
     *
     * @return the day
     */
    public LocalDate advisedFrom() {
        return advisedFrom;
    }

    /**
     * The conventions used: delivery days and the extension to a working day.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return book.version();
    }

    @Override
    public List<LegalSource> sources() {
        List<LegalSource> sources = new ArrayList<>(List.of(Law.BW_6_96_6, Law.HR_2016_2704));
        if (receiptPresumed) {
            sources.add(channel == Channel.EMAIL ? Law.GHSHE_2017_5389 : Law.BW_3_37_3);
        }
        if (conventions.extendToWorkingDay()) {
            sources.add(Law.ATW_1);
            sources.add(Law.ATW_3);
        }
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (receiptPresumed && channel == Channel.EMAIL) {
            warnings.add(Warning.of(TEXTS.phrase("RECEIPT_NOT_SHOWN"), Law.RBNNE_2018_4651));
        }
        if (receiptPresumed && channel == Channel.POST) {
            book.calendar()
                    .presumedDeliveryDays()
                    .onOrLastKnown(sentOn)
                    .filter(row -> row.value() > conventions.deliveryDays())
                    .ifPresent(row -> warnings.add(Warning.of(
                            TEXTS.phrase("DELIVERY_MAY_TAKE_LONGER")
                                    .with("service", row.value())
                                    .with("presumed", conventions.deliveryDays()),
                            row.legalSource())));
        }
        if (!conventions.extendToWorkingDay()) {
            warnings.add(Warning.of(TEXTS.phrase("TERM_NOT_EXTENDED"), Law.ATW_1));
        }
        if (!calendarKnown) {
            warnings.add(Warning.of(TEXTS.phrase("DECREE_DAYS_UNKNOWN").with("lastDay", lastDay), Law.ATW_3));
        }
        return List.copyOf(warnings);
    }

    @Override
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        steps.add(Explanation.of(receipt(), receiptPresumed ? Law.HR_2016_2704 : Law.BW_3_37_3));
        steps.add(Explanation.of(TEXTS.phrase("FIRST_DAY").with("firstDay", firstDay()), Law.HR_2016_2704));
        steps.add(Explanation.of(
                TEXTS.phrase("COUNTED").with("termDays", termDays).with("counted", counted), Law.BW_6_96_6));
        if (!lastDay.equals(counted)) {
            steps.add(Explanation.of(
                    TEXTS.phrase("EXTENDED").with("counted", counted).with("lastDay", lastDay), Law.ATW_1));
        }
        steps.add(Explanation.of(TEXTS.phrase("ADVICE").with("advisedFrom", advisedFrom), Law.BW_6_114));
        return Explanation.of(TEXTS.phrase("DATES")
                        .with("sentOn", sentOn)
                        .with("lastDay", lastDay)
                        .with("costsDueFrom", costsDueFrom()))
                .restingOn(steps)
                .withRemarks(warnings());
    }

    private Phrase receipt() {
        String key = !receiptPresumed
                ? "RECEIPT_GIVEN"
                : channel == Channel.EMAIL ? "RECEIPT_PRESUMED_EMAIL" : "RECEIPT_PRESUMED_POST";
        return TEXTS.phrase(key)
                .with("receivedOn", receivedOn)
                .with("deliveryDays", conventions.deliveryDays())
                .with("sentOn", sentOn);
    }

    /** The dates in one line. */
    @Override
    public String toString() {
        return "sent " + sentOn + ", received " + receivedOn + (receiptPresumed ? " (presumed)" : "") + ", last day "
                + lastDay + ", costs from " + costsDueFrom();
    }
}

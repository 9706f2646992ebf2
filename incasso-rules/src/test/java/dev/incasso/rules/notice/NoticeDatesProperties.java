package dev.incasso.rules.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.calendar.LegalCalendar;
import dev.incasso.rules.convention.Conventions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for the dates of a notice whenever it is sent. The awkward days are among those generated. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class NoticeDatesProperties {

    private static final Incasso NETHERLANDS = Incasso.netherlands();
    private static final LegalCalendar CALENDAR = LegalCalendar.of(NETHERLANDS.ruleBook());

    @Provide
    Arbitrary<LocalDate> sendingDays() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2028, 11, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
        // the weeks before Christmas, Easter and King's Day, where terms end on holidays
        Arbitrary<LocalDate> beforeHolidays = Combinators.combine(
                        Arbitraries.integers().between(1990, 2028),
                        Arbitraries.of(LocalDate.of(2000, 12, 4), LocalDate.of(2000, 4, 1), LocalDate.of(2000, 4, 12)),
                        Arbitraries.integers().between(0, 20))
                .as((year, from, days) -> from.withYear(year).plusDays(days));
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(2, beforeHolidays));
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.POST, Channel.EMAIL);
    }

    private static NoticeDates dates(LocalDate sentOn, Channel channel, int deliveryDays, int termDays) {
        return NETHERLANDS
                .with(Conventions.defaults().withDeliveryDays(deliveryDays))
                .noticeDates()
                .on(sentOn)
                .termDays(termDays)
                .by(channel);
    }

    @Property
    @Label("the last day is no Saturday, Sunday or holiday")
    void lastDayIsAWorkingDay(
            @ForAll("sendingDays") LocalDate sentOn,
            @ForAll("channels") Channel channel,
            @ForAll @IntRange(min = 2, max = 3) int deliveryDays,
            @ForAll @IntRange(min = 14, max = 60) int termDays) {
        LocalDate last = dates(sentOn, channel, deliveryDays, termDays).lastDay();

        assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(CALENDAR.holidayOn(last)).isEmpty();
    }

    @Property
    @Label("the debtor has all the days of the term after the day of receipt, and no costs before they are over")
    void theTermIsFull(
            @ForAll("sendingDays") LocalDate sentOn,
            @ForAll("channels") Channel channel,
            @ForAll @IntRange(min = 2, max = 3) int deliveryDays,
            @ForAll @IntRange(min = 14, max = 60) int termDays) {
        NoticeDates dates = dates(sentOn, channel, deliveryDays, termDays);

        assertThat(dates.receivedOn()).isAfter(sentOn);
        assertThat(dates.firstDay()).isEqualTo(dates.receivedOn().plusDays(1));
        assertThat(dates.firstDay().datesUntil(dates.lastDay().plusDays(1)).count())
                .isGreaterThanOrEqualTo(termDays)
                // the longest extension there ever was is eleven days
                .isLessThanOrEqualTo(termDays + 11);
        assertThat(dates.costsDueFrom()).isEqualTo(dates.lastDay().plusDays(1));
        assertThat(dates.advisedFrom()).isAfterOrEqualTo(dates.costsDueFrom().plusDays(2));
    }

    @Property
    @Label("a notice that is sent later never ends earlier")
    void laterSendingNeverEndsEarlier(
            @ForAll("sendingDays") LocalDate sentOn,
            @ForAll @IntRange(min = 1, max = 10) int daysLater,
            @ForAll("channels") Channel channel,
            @ForAll @IntRange(min = 2, max = 3) int deliveryDays) {
        assertThat(dates(sentOn.plusDays(daysLater), channel, deliveryDays, 14).lastDay())
                .isAfterOrEqualTo(dates(sentOn, channel, deliveryDays, 14).lastDay());
    }

    @Property
    @Label("three delivery days are later than two, and never end earlier")
    void threeDeliveryDaysAreCautious(@ForAll("sendingDays") LocalDate sentOn) {
        NoticeDates two = dates(sentOn, Channel.POST, 2, 14);
        NoticeDates three = dates(sentOn, Channel.POST, 3, 14);

        assertThat(three.receivedOn()).isAfter(two.receivedOn());
        assertThat(three.lastDay()).isAfterOrEqualTo(two.lastDay());
    }

    @Property
    @Label("post is presumed received on a delivery day, with so many delivery days after sending")
    void receiptIsOnADeliveryDay(
            @ForAll("sendingDays") LocalDate sentOn, @ForAll @IntRange(min = 2, max = 3) int deliveryDays) {
        LocalDate received = dates(sentOn, Channel.POST, deliveryDays, 14).receivedOn();

        assertThat(sentOn.plusDays(1).datesUntil(received.plusDays(1)).filter(CALENDAR::isDeliveryDay))
                .hasSize(deliveryDays)
                .contains(received);
    }
}

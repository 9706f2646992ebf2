package dev.incasso.testkit.golden;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.calendar.LegalCalendar;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.time.LocalDate;
import java.util.Optional;

/** The dates of one notice. */
final class NoticeFigure {

    private NoticeFigure() {}

    static Optional<String> answer(GoldenFigure figure, RuleBook book) {
        Conventions conventions = figure.given("delivery_days")
                .map(Integer::parseInt)
                .map(Conventions.defaults()::withDeliveryDays)
                .orElse(Conventions.defaults());
        NoticeDates dates = NoticeDatesQuestion.under(book, conventions)
                .on(LocalDate.parse(figure.cell("sent_on")))
                .by(Channel.valueOf(figure.cell("channel")));
        return LegalCalendar.of(book).knows(dates.lastDay())
                ? Optional.of("received " + dates.receivedOn() + ", last day " + dates.lastDay() + ", costs from "
                        + dates.costsDueFrom())
                : Optional.empty();
    }
}

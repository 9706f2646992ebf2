package dev.incasso.templates.message;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.rules.notice.NoticeDates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that may stand beside the wording of a fourteen-day notice: by ordinary post only, and never before the day that
 * three delivery days and the extension to a working day give. An earlier one could cut the term short, which costs the
 * creditor the whole compensation (ECLI:NL:HR:2016:2704).
 */
final class NoticeDay {

    private NoticeDay() {}

    static Optional<LocalDate> lastDay(Incasso incasso, FourteenDayNotice notice, LocalDate day, Channel channel) {
        if (channel != Channel.POST) {
            return Optional.empty();
        }
        Incasso cautious = incasso.with(Conventions.defaults());
        return notice.dates()
                .map(NoticeDates::lastDay)
                .filter(last -> !last.isBefore(
                        cautious.noticeDates().on(day).by(channel).lastDay()));
    }
}

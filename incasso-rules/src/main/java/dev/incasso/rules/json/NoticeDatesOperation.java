package dev.incasso.rules.json;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.choice.ChosenConventions;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The operation {@code noticeDates}: receipt and term of a fourteen-day notice. */
final class NoticeDatesOperation {

    private NoticeDatesOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        LocalDate sentOn = fields.date("sentOn");
        Channel channel = fields.oneOf("channel", Channel.class);
        Optional<LocalDate> receivedOn = fields.optionalDate("receivedOn");
        Optional<Integer> termDays = fields.optionalInteger("termDays");
        Conventions conventions = ChosenConventions.delivery(fields, request.conventions());
        request.end();

        NoticeDatesQuestion question =
                NoticeDatesQuestion.under(request.book(), conventions).on(sentOn);
        question = termDays.map(question::termDays).orElse(question);
        question = receivedOn.map(question::receivedOn).orElse(question);
        NoticeDates dates = question.by(channel);
        return Answer.of(request, result(dates), dates);
    }

    private static Shape result(NoticeDates dates) {
        return dates(new Shape(), dates).conventions(dates.conventions(), Set.of("deliveryDays", "extendToWorkingDay"));
    }

    /** Receipt and term, for every operation that tells them. */
    static Shape dates(Shape result, NoticeDates dates) {
        return result.date("receivedOn", dates.receivedOn())
                .bool("receiptPresumed", dates.receiptPresumed())
                .date("firstDay", dates.firstDay())
                .date("lastDay", dates.lastDay())
                .date("costsDueFrom", dates.costsDueFrom())
                .date("advisedFrom", dates.advisedFrom());
    }
}

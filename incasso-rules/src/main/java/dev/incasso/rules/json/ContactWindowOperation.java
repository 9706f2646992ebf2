package dev.incasso.rules.json;

import dev.incasso.core.contact.Channel;
import dev.incasso.rules.conduct.ContactWindow;
import dev.incasso.rules.conduct.ContactWindowQuestion;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The operation {@code contactWindow}: whether a debtor may be contacted at a moment, or from when on. */
final class ContactWindowOperation {

    private ContactWindowOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        ZonedDateTime at = fields.moment("at");
        Channel channel = fields.oneOf("channel", Channel.class);
        boolean senderBound = fields.bool("senderBound");
        List<Instant> recent =
                fields.list("recent", (moments, index) -> moments.moment(index).toInstant());
        request.end();

        ContactWindow window = ContactWindowQuestion.under(request.book())
                .by(channel)
                .senderBound(senderBound)
                .recent(recent)
                .at(at);
        return Answer.of(request, result(window), window);
    }

    private static Shape result(ContactWindow window) {
        Shape result = new Shape().bool("allowed", window.allowed());
        window.reason().ifPresent(reason -> result.name("reason", reason));
        if (!window.allowed()) {
            result.texts("reasons", window.reasons().stream().map(Enum::name).toList());
        }
        // This form always has seconds, and parts of a second where there are any.
        window.nextAllowed()
                .ifPresent(next -> result.text("nextAllowed", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(next)));
        return result;
    }
}

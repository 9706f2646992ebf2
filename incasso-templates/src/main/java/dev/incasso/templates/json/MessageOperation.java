package dev.incasso.templates.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.templates.message.Message;
import dev.incasso.templates.message.MessageQuestion;
import dev.incasso.templates.message.Sender;
import dev.incasso.templates.message.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The operation {@code message}: a message to the debtor, ready to be sent. */
final class MessageOperation {

    private final Texts texts;

    MessageOperation(Texts texts) {
        this.texts = texts;
    }

    Answer answer(Request request) {
        Fields fields = request.fields();
        LocalDate on = request.requiredOn();
        Optional<CaseFile> file = request.caseFileField();
        MessageCode code = fields.oneOf("message", MessageCode.class);
        Channel channel = fields.oneOf("channel", Channel.class);
        String language = fields.word("language", texts.languages());
        List<Instalment> plan =
                fields.optionalObject("plan", MessageOperation::plan).orElse(List.of());
        Sender sender =
                fields.optionalObject("sender", MessageOperation::sender).orElse(Sender.of());
        request.end();

        Incasso incasso = Incasso.of(request.book())
                .with(request.conventions())
                .with(request.conventions().forbearance());
        MessageQuestion question = MessageQuestion.under(incasso, texts, code)
                .about(file.orElseThrow())
                .in(Locale.forLanguageTag(language))
                .from(sender)
                .on(on);
        Message message = (plan.isEmpty() ? question : question.plan(plan)).by(channel);
        return Answer.of(request, result(message, request.language()), message);
    }

    /** As the operation {@code plan} answers it; what is not needed is passed over. */
    private static List<Instalment> plan(Fields fields) {
        if (!fields.has("instalments")) {
            fields.note(ErrorCode.MISSING_FIELD, "instalments", "this field is needed");
        }
        List<Instalment> instalments =
                fields.objects("instalments", inner -> new Instalment(inner.date("on"), inner.money("amount")));
        fields.passOver();
        return instalments;
    }

    private static Sender sender(Fields fields) {
        Sender sender = Sender.of();
        sender = fields.optionalText("phone").map(sender::phone).orElse(sender);
        sender = fields.optionalText("email").map(sender::email).orElse(sender);
        sender = fields.optionalText("website").map(sender::website).orElse(sender);
        sender = fields.optionalText("portal").map(sender::portal).orElse(sender);
        return fields.optionalText("paymentLink").map(sender::paymentLink).orElse(sender);
    }

    private static Shape result(Message message, Locale language) {
        Shape result = new Shape();
        message.subject().ifPresent(subject -> result.text("subject", subject));
        result.text("text", message.text());
        message.html().ifPresent(html -> result.text("html", html));
        return result.objects(
                        "findings", message.findings(), finding -> CheckNoticeOperation.finding(finding, language))
                .event("event", message.event());
    }
}

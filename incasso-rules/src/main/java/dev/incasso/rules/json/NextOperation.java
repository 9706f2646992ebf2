package dev.incasso.rules.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.conduct.Duty;
import dev.incasso.rules.conduct.InformationItem;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.NextStepQuestion;
import dev.incasso.rules.next.Outlook;
import dev.incasso.rules.next.Policy;
import dev.incasso.rules.next.PolicyPreset;
import dev.incasso.rules.next.Question;
import dev.incasso.rules.next.RankedChannel;
import dev.incasso.rules.next.Reason;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import dev.incasso.rules.syntax.Fields;
import dev.incasso.rules.syntax.JsonPointer;
import dev.incasso.rules.syntax.JsonValue;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.JsonValue.JsonText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The operation {@code next}: what to do now, and what must not be done. */
final class NextOperation {

    static final List<String> POLICIES =
            Arrays.stream(PolicyPreset.values()).map(Enum::name).toList();

    private static final String POLICY = "policy";

    private NextOperation() {}

    static Answer answer(Request request) {
        Fields fields = request.fields();
        LocalDate on = request.requiredOn();
        Optional<CaseFile> file = request.caseFileField();
        Policy policy = policy(fields);
        Optional<StepCode> whyNot = fields.optionalOneOf("whyNot", StepCode.class);
        request.end();

        NextStep next = NextStepQuestion.under(request.book(), request.conventions(), policy, file.orElseThrow())
                .on(on);
        Shape result = result(next, request.language());
        whyNot.ifPresent(step -> result.objects("whyNot", next.whyNot(step), why -> reason(why, request.language())));
        return Answer.of(request, result, next);
    }

    private static Policy policy(Fields fields) {
        Optional<JsonValue> given = fields.raw(POLICY);
        if (given.isPresent() && given.get() instanceof JsonObject own) {
            try {
                return Policy.parse(own.canonical());
            } catch (InvalidInputException e) {
                e.violations().forEach(violation -> fields.note(violation.under(POLICY)));
                return Policy.preIncasso();
            }
        }
        if (given.isPresent() && !(given.get() instanceof JsonText)) {
            fields.note(ErrorCode.WRONG_TYPE, POLICY, "must be the name of a policy or an object");
            return Policy.preIncasso();
        }
        return Policy.preset(fields.oneOf(POLICY, PolicyPreset.class));
    }

    private static Shape result(NextStep next, Locale language) {
        Shape result = new Shape()
                .name("step", next.step())
                .date("notBefore", next.notBefore())
                .bool("endKnown", next.endKnown());
        next.deadline().ifPresent(day -> result.date("deadline", day));
        next.channel().ifPresentOrElse(channel -> result.name("channel", channel), () -> result.nothing("channel"));
        result.objects("channels", next.channels(), channel -> channel(channel, language))
                .name("addressee", next.addressee());
        next.message().ifPresent(code -> result.name("message", code));
        result.name("tone", next.tone())
                .text("language", next.language().toLanguageTag())
                .texts(
                        "attachments",
                        next.attachments().stream().map(Enum::name).toList())
                .objects("blocks", next.blocks(), block -> block(block, language))
                .objects("because", next.because(), reason -> reason(reason, language));
        next.held().ifPresent(step -> result.name("held", step));
        Outlook outlook = next.outlook();
        outlook.steps().stream()
                .findFirst()
                .ifPresentOrElse(entry -> result.put("after", entry(entry).object()), () -> result.nothing("after"));
        result.objects("outlook", outlook.steps(), NextOperation::entry)
                .bool("outlookDepends", outlook.depends())
                .objects("ask", next.questions(), question -> question(question, language))
                .objects("missingInformation", next.missingInformation(), item -> information(item, language))
                .objects("duties", next.duties(), NextOperation::duty)
                .texts(
                        "earlyWarnings",
                        next.earlyWarnings().stream().map(Enum::name).toList())
                .text(POLICY, next.policy().id());
        next.event().ifPresent(event -> result.event("event", event));
        return result.conventions(next.conventions(), AccountOperation.CONVENTIONS);
    }

    private static Shape channel(RankedChannel channel, Locale language) {
        return new Shape()
                .name("channel", channel.channel())
                .number("score", channel.score())
                .objects("reasons", channel.reasons(), reason -> reason(reason, language));
    }

    private static Shape block(LegalBlock block, Locale language) {
        Shape shape = new Shape().name("code", block.code()).date("since", block.since());
        block.until().ifPresent(day -> shape.date("until", day));
        return shape.texts("liftedBy", block.liftedBy())
                .text("text", block.text(language))
                .texts(
                        "forbids",
                        Arrays.stream(StepCode.values())
                                .filter(block::forbids)
                                .map(Enum::name)
                                .toList())
                .sources(block.sources());
    }

    private static Shape reason(Reason reason, Locale language) {
        return new Shape()
                .text("code", reason.code())
                .text("text", reason.text(language))
                .sources(reason.source().map(List::of).orElse(List.of()));
    }

    private static Shape question(Question question, Locale language) {
        return new Shape()
                .text("code", question.code())
                .text("text", question.text(language))
                .text("path", JsonPointer.of("caseFile." + question.path()));
    }

    private static Shape information(InformationItem item, Locale language) {
        return new Shape()
                .name("part", item.part())
                .text("path", JsonPointer.of("caseFile." + item.path()))
                .text("question", item.question(language));
    }

    private static Shape duty(Duty duty) {
        return new Shape()
                .name("code", duty.code())
                .date("since", duty.since())
                .date("lastDay", duty.lastDay())
                .sources(List.of(duty.source()));
    }

    private static Shape entry(Outlook.Entry entry) {
        Shape shape = new Shape().name("step", entry.step()).date("on", entry.on());
        entry.channel().ifPresent(channel -> shape.name("channel", channel));
        return shape;
    }
}

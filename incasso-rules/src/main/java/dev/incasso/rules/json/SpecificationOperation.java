package dev.incasso.rules.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.account.Specification;
import dev.incasso.rules.account.SpecificationLine;
import dev.incasso.rules.account.SpecificationQuestion;
import dev.incasso.rules.protocol.Answer;
import dev.incasso.rules.protocol.Request;
import dev.incasso.rules.protocol.Shape;
import java.time.LocalDate;
import java.util.Locale;

/** The operation {@code specification}: how what is owed on a day is made up, line by line. */
final class SpecificationOperation {

    private SpecificationOperation() {}

    static Answer answer(Request request) {
        LocalDate on = request.requiredOn();
        CaseFile file = request.caseFile();
        Specification specification = SpecificationQuestion.under(request.book(), request.conventions(), file)
                .on(on);
        Locale language = request.language();
        Shape result = new Shape()
                .objects("lines", specification.lines(), line -> line(line, language))
                .money("total", specification.total())
                .text("rounding", "LINE")
                .texts("missing", specification.missing())
                .texts("text", specification.text(language))
                .conventions(specification.account().conventions(), AccountOperation.CONVENTIONS)
                .sources(specification.sources());
        request.explain().ifPresent(locale -> result.texts("explanation", specification.text(locale)));
        return new Answer(result, specification.warnings());
    }

    private static Shape line(SpecificationLine line, Locale language) {
        Shape shape = new Shape()
                .name("kind", line.kind())
                .text("text", line.text(language))
                .money("amount", line.amount());
        line.claim().ifPresent(id -> shape.text("claim", id));
        line.segment()
                .ifPresent(segment -> shape.date("firstDay", segment.period().firstDay())
                        .date("lastDay", segment.period().lastDayInclusive())
                        .number("days", segment.days())
                        .rate("rate", segment.rate())
                        .money("base", segment.base()));
        return shape;
    }
}

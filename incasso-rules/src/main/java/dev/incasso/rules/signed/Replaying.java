package dev.incasso.rules.signed;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.explain.Phrase;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.json.IncassoJson;
import dev.incasso.rules.syntax.CanonicalJson;
import dev.incasso.rules.syntax.JsonPointer;
import dev.incasso.rules.syntax.JsonValue.JsonObject;
import dev.incasso.rules.syntax.StrictJson;
import java.util.List;

/** Asks the request of a receipt again, under the rule book and conventions of the receipt. */
final class Replaying {

    private final IncassoJson protocol;
    private final List<RuleBook> books;

    Replaying(IncassoJson protocol, List<RuleBook> books) {
        this.protocol = protocol;
        this.books = books;
    }

    ReceiptReplay of(ReceiptContent receipt) {
        boolean known = books.stream().anyMatch(book -> book.version().equals(receipt.ruleBook()));
        if (receipt.document().isPresent()) {
            return underItsOwn(receipt, receipt.document().get(), known);
        }
        return books.stream()
                .filter(book -> book.version().equals(receipt.ruleBook()))
                .findFirst()
                .map(book -> under(book, receipt, true))
                .orElseGet(() -> notPossible(
                        ReceiptFault.RULE_BOOK_NOT_GIVEN,
                        "/ruleBook/hash",
                        phrase(ReceiptFault.RULE_BOOK_NOT_GIVEN)
                                .with("ruleBook", receipt.ruleBook().toString()),
                        false));
    }

    private ReceiptReplay underItsOwn(ReceiptContent receipt, String document, boolean known) {
        RuleBook book;
        try {
            book = RuleBook.parse(document);
        } catch (RuntimeException e) {
            // Whatever a forger wrote there is no reason to fail.
            return notPossible(
                    ReceiptFault.RULE_BOOK_UNREADABLE,
                    "/ruleBook/document",
                    phrase(ReceiptFault.RULE_BOOK_UNREADABLE),
                    known);
        }
        RuleBookVersion found = book.version();
        if (!found.equals(receipt.ruleBook())) {
            return notPossible(
                    ReceiptFault.RULE_BOOK_NOT_AS_STATED,
                    found.hash().equals(receipt.ruleBook().hash()) ? "/ruleBook/published" : "/ruleBook/hash",
                    phrase(ReceiptFault.RULE_BOOK_NOT_AS_STATED)
                            .with("stated", receipt.ruleBook().toString())
                            .with("found", found.toString()),
                    known);
        }
        return under(book, receipt, known);
    }

    private ReceiptReplay under(RuleBook book, ReceiptContent receipt, boolean known) {
        JsonObject given;
        try {
            given = StrictJson.object(
                    protocol.under(book, receipt.conventions()).answerOrRefuse(CanonicalJson.of(receipt.request())));
        } catch (InvalidInputException e) {
            return refused(e.violations().get(0), known);
        }
        if (CanonicalJson.of(given).equals(CanonicalJson.of(receipt.answer()))) {
            return new ReceiptReplay(ReplayOutcome.SAME_BYTES, known, List.of());
        }
        return new ReceiptReplay(ReplayOutcome.DIFFERENT, known, AnswerDifferences.between(receipt.answer(), given));
    }

    private static ReceiptReplay refused(Violation violation, boolean known) {
        ReceiptFault fault = violation.code() == ErrorCode.UNKNOWN_OPERATION
                ? ReceiptFault.OPERATION_UNKNOWN
                : ReceiptFault.REQUEST_REFUSED;
        return notPossible(
                fault,
                "/request" + JsonPointer.of(violation.path()),
                phrase(fault).with("code", violation.code().name()),
                known);
    }

    private static Phrase phrase(ReceiptFault fault) {
        return ReceiptVerdict.TEXTS.phrase(fault.name());
    }

    private static ReceiptReplay notPossible(ReceiptFault fault, String place, Phrase phrase, boolean known) {
        return new ReceiptReplay(ReplayOutcome.NOT_POSSIBLE, known, List.of(new ReceiptFinding(fault, place, phrase)));
    }
}

package dev.incasso.testkit.junit;

import dev.incasso.rules.book.RuleBook;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The bundled rule book")
class BundledRuleBookTest {

    @TestFactory
    @DisplayName("keeps every law and gives every published figure")
    Stream<DynamicTest> lawsAndFigures() {
        return RuleBookTests.of(RuleBook.netherlands());
    }
}

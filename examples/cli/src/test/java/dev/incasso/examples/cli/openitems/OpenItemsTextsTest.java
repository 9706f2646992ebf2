package dev.incasso.examples.cli.openitems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.examples.readers.Evidence;
import dev.incasso.examples.readers.Finding;
import dev.incasso.examples.readers.Rejected;
import dev.incasso.examples.readers.Unallocated;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenItemsTextsTest {

    static Stream<String> keys() {
        return Stream.of(
                        of("Finding.", Finding.Code.values()),
                        of("Rejected.", Rejected.Code.values()),
                        of("Unallocated.", Unallocated.Kind.values()),
                        of("Evidence.", Evidence.values()),
                        of("Missing.", Missing.values()),
                        of("Advice.", Advice.values()),
                        of("Age.", Age.values()),
                        of("FileKind.", FileKind.values()))
                .flatMap(stream -> stream);
    }

    private static Stream<String> of(String prefix, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> prefix + constant.name());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everything_that_can_be_found_has_words(String key) {
        assertThat(Texts.in(Locale.ENGLISH).knows(key)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void advice_is_either_a_notice_or_a_wait_or_something_to_do_first(String key) {
        if (key.startsWith("Advice.")) {
            Advice advice = Advice.valueOf(key.substring("Advice.".length()));
            Texts texts = Texts.in(Locale.ENGLISH);
            boolean first = texts.knows("FIRST." + advice);
            boolean next = texts.knows("NEXT." + advice);
            assertThat(next).isEqualTo(advice.claimable());
            assertThat(first).isEqualTo(!advice.claimable() && advice != Advice.WAIT);
        }
    }
}

package dev.incasso.rules.next;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The working methods that the library supports, P1 to P5, sentence by sentence. */
class PracticeTest {

    static Stream<Sentence> sentences() {
        return Stream.of(
                        CustomerFriendly.sentences(),
                        SociallyResponsible.sentences(),
                        PreIncassoMeans.sentences(),
                        FourMeans.sentences(),
                        TraditionalProcess.sentences())
                .flatMap(Function.identity());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void theLibraryShows(Sentence sentence) throws Throwable {
        sentence.shown().execute();
    }
}

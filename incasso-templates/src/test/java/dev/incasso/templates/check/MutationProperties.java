package dev.incasso.templates.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("One mistake in a good letter is found")
class MutationProperties {

    /** A good letter and the mistake to make in it. */
    record Mutant(Mutation mutation, ComposedLetter good) {

        ComposedLetter bad() {
            return mutation.of(good);
        }

        @Override
        public String toString() {
            return mutation + "\n" + bad();
        }
    }

    @Provide
    Arbitrary<Mutant> mutants() {
        return Combinators.combine(Arbitraries.of(Mutation.values()), GoodLetters.any())
                .as(Mutant::new);
    }

    @Property(tries = 1500)
    @Label("whichever it is")
    void isFound(@ForAll("mutants") Mutant mutant) {
        LetterVerdict verdict = mutant.bad().verdict();

        assertThat(verdict.findings())
                .as(() -> mutant.mutation() + " "
                        + verdict.explanation().lines(Locale.ENGLISH).toString())
                .extracting(Finding::rule)
                .containsAnyElementsOf(mutant.mutation().rules());
        assertThat(verdict.verdict()).as(mutant.mutation().name()).isNotEqualTo(Verdict.VALID);
    }
}

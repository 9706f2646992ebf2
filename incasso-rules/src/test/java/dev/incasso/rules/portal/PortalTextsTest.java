package dev.incasso.rules.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.rules.account.SpecificationLine;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.promise.InstalmentState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever a view can come to tell has words in both languages, about the same facts. */
class PortalTextsTest {

    private static final LanguagePack TEXTS = SeenEvent.TEXTS;

    @Test
    void everyCodeHasWords() {
        Set<String> needed = new TreeSet<>();
        PermissionTableTest.types().forEach(type -> needed.add("EVENT." + type));
        needed.addAll(named("MessageCode.", MessageCode.values()));
        needed.addAll(named("Channel.", Channel.values()));
        needed.addAll(named("Command.", Command.values()));
        needed.addAll(named("Refusal.", Refusal.values()));
        needed.addAll(named("DEBTOR_BLOCK.", Blocks.TOLD.toArray(BlockCode[]::new)));
        needed.addAll(named("CREDITOR_BLOCK.", Blocks.TOLD.toArray(BlockCode[]::new)));
        needed.addAll(named("InstalmentState.", InstalmentState.values()));
        needed.addAll(named("LINE.", SpecificationLine.Kind.values()));

        assertThat(TEXTS.keys()).containsAll(needed);
        assertThat(TEXTS.keys().stream()
                        .filter(key -> key.contains(".") && !key.startsWith("PROPOSED."))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void aSentenceNamesTheSameFactsInBothLanguages() {
        for (String key : TEXTS.keys()) {
            assertThat(new TreeSet<>(TEXTS.factsOf(key, Locale.ENGLISH)))
                    .as(key)
                    .isEqualTo(new TreeSet<>(TEXTS.factsOf(key, Locale.forLanguageTag("nl"))));
        }
    }

    private static List<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name()).toList();
    }
}

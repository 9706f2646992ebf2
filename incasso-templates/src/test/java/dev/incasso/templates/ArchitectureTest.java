package dev.incasso.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.incasso.rules.ArchitectureRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules of the house, in the templates")
class ArchitectureTest {

    private static final String ROOT = "dev.incasso.templates";

    /** The packages of this module from left to right; each knows those to its left only. */
    private static final List<String> LINE = List.of("text", "plain", "check", "message", "json");

    /** Who reads a resource of the library's own jar, or a stream of the host. */
    private static final Set<String> LOADERS =
            Set.of(ROOT + ".message.TextFiles", ROOT + ".message.TextOverlay", ROOT + ".plain.WordFile");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<Map.Entry<String, ArchRule>> house() {
        return Stream.of(
                Map.entry("no binary floating point", ArchitectureRules.noBinaryFloatingPoint()),
                Map.entry("no clock", ArchitectureRules.noClock()),
                Map.entry("no chance", ArchitectureRules.noChance()),
                Map.entry("no console", ArchitectureRules.noConsole()),
                Map.entry("no input or output", ArchitectureRules.noInputOrOutput(LOADERS)),
                Map.entry("no threads, no mutable state", ArchitectureRules.noThreadsOrMutableState()),
                Map.entry("no defaults of the machine", ArchitectureRules.noDefaultsOfTheMachine()),
                Map.entry("closed to heirs", ArchitectureRules.closedToInheritance()),
                Map.entry("named after their subject", ArchitectureRules.namedAfterTheirSubject()),
                Map.entry("every package stands in the line", ArchitectureRules.standInTheLine(ROOT, LINE)),
                Map.entry("packages look to the left only", ArchitectureRules.lookLeftOnly(ROOT, LINE)),
                Map.entry(
                        "rules are asked by their front door, not by their JSON",
                        ArchitectureRules.knowsNothingOf(ROOT + "..", "com.fasterxml..")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("house")
    @DisplayName("the module keeps the rule")
    void kept(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(MAIN);
    }

    @Test
    @DisplayName("what is checked is the whole module, and a package out of line would be seen")
    void imported() {
        assertThat(MAIN.contain(ROOT + ".Messages")).isTrue();
        assertThat(LOADERS)
                .allSatisfy(loader -> assertThat(MAIN.contain(loader)).isTrue());
        assertThatThrownBy(() -> ArchitectureRules.lookLeftOnly(ROOT, List.of("json", "message"))
                        .check(MAIN))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ArchitectureRules.noInputOrOutput(Set.of()).check(MAIN))
                .isInstanceOf(AssertionError.class);
    }
}

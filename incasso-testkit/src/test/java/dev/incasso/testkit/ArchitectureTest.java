package dev.incasso.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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

@DisplayName("The rules of the house, in the testkit")
class ArchitectureTest {

    private static final String ROOT = "dev.incasso.testkit";

    /** The packages of this module from left to right; each knows those to its left only. */
    private static final List<String> LINE = List.of("golden", "law", "jqwik", "junit", "assertj");

    /** Who reads a resource of the library's own jar. */
    private static final Set<String> LOADERS = Set.of(ROOT + ".golden.GoldenTable");

    /** Made to be extended: jqwik makes a domain by its class, and only a subclass can hand over a rule book. */
    private static final String DOMAIN = ROOT + ".jqwik.LegalDomain";

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
                Map.entry("named after their subject", ArchitectureRules.namedAfterTheirSubject()),
                Map.entry("every package stands in the line", ArchitectureRules.standInTheLine(ROOT, LINE)),
                Map.entry("packages look to the left only", ArchitectureRules.lookLeftOnly(ROOT, LINE)),
                Map.entry(
                        "knows the rules and nothing above them",
                        ArchitectureRules.knowsNothingOf(ROOT + "..", "dev.incasso.templates..", "com.fasterxml..")),
                Map.entry(
                        "figures and laws need no test library",
                        ArchitectureRules.knowsNothingOf(ROOT + ".golden..", TEST_LIBRARIES)),
                Map.entry(
                        "laws need no test library", ArchitectureRules.knowsNothingOf(ROOT + ".law..", TEST_LIBRARIES)),
                Map.entry(
                        "whoever has jqwik needs no JUnit Jupiter and no AssertJ",
                        ArchitectureRules.knowsNothingOf(ROOT + ".jqwik..", "org.junit..", "org.assertj..")),
                Map.entry(
                        "whoever has JUnit needs no jqwik and no AssertJ",
                        ArchitectureRules.knowsNothingOf(
                                ROOT + ".junit..", "net.jqwik..", "org.assertj..", ROOT + ".jqwik..")),
                Map.entry(
                        "whoever has AssertJ needs no jqwik and no JUnit",
                        ArchitectureRules.knowsNothingOf(
                                ROOT + ".assertj..",
                                "net.jqwik..",
                                "org.junit..",
                                ROOT + ".jqwik..",
                                ROOT + ".junit..")));
    }

    private static final String[] TEST_LIBRARIES = {"net.jqwik..", "org.junit..", "org.assertj..", "org.opentest4j.."};

    @ParameterizedTest(name = "{0}")
    @MethodSource("house")
    @DisplayName("the module keeps the rule")
    void kept(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(MAIN);
    }

    @Test
    @DisplayName("closed to inheritance, but for the domain that is made for it")
    void closed() {
        assertThatThrownBy(() -> ArchitectureRules.closedToInheritance().check(MAIN))
                .isInstanceOf(AssertionError.class);
        ArchitectureRules.closedToInheritance()
                .check(MAIN.that(DescribedPredicate.describe(
                        "are not the domain",
                        (JavaClass type) -> !type.getName().equals(DOMAIN))));
    }

    @Test
    @DisplayName("what is checked is the whole module, and a package out of line would be seen")
    void imported() {
        assertThat(MAIN.contain(ROOT + ".jqwik.RuleBookContract")).isTrue();
        assertThat(LOADERS)
                .allSatisfy(loader -> assertThat(MAIN.contain(loader)).isTrue());
        assertThatThrownBy(() -> ArchitectureRules.lookLeftOnly(ROOT, List.of("jqwik", "law"))
                        .check(MAIN))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ArchitectureRules.noInputOrOutput(Set.of()).check(MAIN))
                .isInstanceOf(AssertionError.class);
    }
}

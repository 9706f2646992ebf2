package dev.incasso.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.costs.CostQuestion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules of the house")
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ArchitectureRules.CORE, ArchitectureRules.RULES);

    /** A rule, and classes that each must be rejected by it. */
    record House(String name, ArchRule rule, List<String> planted) {

        static House rule(String name, ArchRule rule, String... planted) {
            return new House(
                    name,
                    rule,
                    Stream.of(planted)
                            .map(plant -> plant.contains(".")
                                    ? ArchitectureRules.RULES + "." + plant
                                    : ArchitectureRules.RULES + ".ArchitecturePlants$" + plant)
                            .toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<House> house() {
        return List.of(
                House.rule(
                        "no binary floating point",
                        ArchitectureRules.noBinaryFloatingPoint(),
                        "DoubleField",
                        "FloatParameter",
                        "BoxedResult",
                        "DoubleArray",
                        "LocalDouble",
                        "DecimalOfDouble",
                        "RoundedDouble"),
                House.rule(
                        "no clock",
                        ArchitectureRules.noClock(),
                        "Today",
                        "TodayByReference",
                        "ClockOfTheMachine",
                        "Millis"),
                House.rule("no chance", ArchitectureRules.noChance(), "Dice", "RandomName"),
                House.rule("no console", ArchitectureRules.noConsole(), "Printing", "PrintingErrors"),
                House.rule(
                        "no input or output",
                        ArchitectureRules.noInputOrOutput(),
                        "ReadingFiles",
                        "OldFiles",
                        "Network",
                        "Printing"),
                House.rule(
                        "no threads, no mutable state",
                        ArchitectureRules.noThreadsOrMutableState(),
                        "OwnThread",
                        "Counter",
                        "ManyThreads"),
                House.rule(
                        "no defaults of the machine",
                        ArchitectureRules.noDefaultsOfTheMachine(),
                        "LocaleOfTheMachine",
                        "ZoneOfTheMachine",
                        "OldZoneOfTheMachine",
                        "CharactersOfTheMachine"),
                House.rule(
                        "no words without a locale",
                        ArchitectureRules.noWordsWithoutLocale(),
                        "LowerCase",
                        "UpperCaseByReference",
                        "Format",
                        "Formatted",
                        "DatePattern"),
                House.rule(
                        "JSON is read in syntax and json only",
                        ArchitectureRules.readJsonOnlyInSyntaxAndJson(),
                        "ReadingJson"),
                House.rule(
                        "packages look to the left only",
                        ArchitectureRules.lookLeftOnly(),
                        "book.ArchitectureLooksRight",
                        "costs.ArchitectureLooksAtTheDoor"),
                House.rule(
                        "public classes are closed to heirs",
                        ArchitectureRules.closedToInheritance(),
                        "OpenToHeirs",
                        "HalfDone"),
                House.rule(
                        "classes are named after their subject",
                        ArchitectureRules.namedAfterTheirSubject(),
                        "DateHelper",
                        "RateUtils",
                        "BookImpl",
                        "CaseManager"));
    }

    static Stream<Arguments> plants() {
        return house().stream().flatMap(house -> house.planted().stream().map(plant -> Arguments.of(house, plant)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("house")
    @DisplayName("the library keeps the rule")
    void kept(House house) {
        house.rule().check(MAIN);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plants")
    @DisplayName("the rule rejects a class that breaks it")
    void rejects(House house, String plant) throws ClassNotFoundException {
        JavaClasses planted = classes(Class.forName(plant));

        assertThatThrownBy(() -> house.rule().check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(plant);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("house")
    @DisplayName("the rule leaves a class alone that does nothing wrong")
    void leavesAlone(House house) {
        assertThatNoException().isThrownBy(() -> house.rule().check(classes(ArchitecturePlants.Harmless.class)));
    }

    @Test
    @DisplayName("the core knows neither a rule nor JSON")
    void core() throws ClassNotFoundException {
        ArchitectureRules.knowsNothingOf(
                        ArchitectureRules.CORE + "..",
                        ArchitectureRules.RULES + "..",
                        "com.fasterxml..",
                        "tools.jackson..")
                .check(MAIN);

        ArchRule sameRuleElsewhere = ArchitectureRules.knowsNothingOf(
                ArchitectureRules.RULES + ".book..", ArchitectureRules.RULES + ".costs..");
        JavaClasses planted = classes(Class.forName("dev.incasso.rules.book.ArchitectureLooksRight"));
        assertThatThrownBy(() -> sameRuleElsewhere.check(planted)).isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("no package needs another that needs it")
    void cycles() throws ClassNotFoundException {
        ArchitectureRules.noCycles().check(MAIN);

        JavaClasses planted = classes(
                Class.forName("dev.incasso.rules.book.ArchitectureLooksRight"), CostQuestion.class, RuleBook.class);
        assertThatThrownBy(() -> ArchitectureRules.noCycles().check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    @DisplayName("every package has its place in the line")
    void line() {
        ArchitectureRules.standInTheLine().check(MAIN);

        assertThatThrownBy(
                        () -> ArchitectureRules.standInTheLine().check(classes(ArchitectureTest.class, String.class)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("what is checked is the whole library")
    void imported() {
        assertThat(MAIN.contain("dev.incasso.core.money.Euro")).isTrue();
        assertThat(MAIN.contain("dev.incasso.rules.Incasso")).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
        assertThat(ArchitectureRules.LOADERS)
                .allSatisfy(loader -> assertThat(MAIN.contain(loader)).isTrue());
    }

    private static JavaClasses classes(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }
}

package dev.incasso.rules;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of the house, as far as they can be read from compiled classes; for every module of the library. */
public final class ArchitectureRules {

    static final String CORE = "dev.incasso.core";
    static final String RULES = "dev.incasso.rules";

    /** The packages of this module from left to right; each knows those to its left only, and all know the core. */
    static final List<String> LINE = List.of(
            "syntax",
            "validation",
            "convention",
            "choice",
            "book",
            "calendar",
            "receipt",
            "arrears",
            "accrual",
            "interest",
            "costs",
            "notice",
            "promise",
            "standstill",
            "account",
            "floor",
            "plan",
            "conduct",
            "demand",
            "court",
            "next",
            "portal",
            "portfolio",
            "reform",
            "verify",
            "codec",
            "protocol",
            "json",
            "signed");

    /** Who reads a resource of the library's own jar, or a Reader or Writer of the host. */
    static final Set<String> LOADERS = Set.of(
            "dev.incasso.rules.book.RuleBook",
            "dev.incasso.rules.next.Presets",
            "dev.incasso.rules.verify.Ledger",
            "dev.incasso.core.explain.LanguagePack",
            "dev.incasso.rules.json.LibraryVersion",
            "dev.incasso.rules.json.CaseFileJson");

    private static final Set<String> BINARY =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F", "double[]", "float[]");

    private ArchitectureRules() {}

    public static ArchRule noBinaryFloatingPoint() {
        return both(
                noClasses()
                        .should()
                        .accessTargetWhere(target(that("handles double or float", ArchitectureRules::handlesBinary))),
                noClasses()
                        .should(have(thatClass(
                                "a field, parameter or result of double or float",
                                ArchitectureRules::declaresBinary))));
    }

    public static ArchRule noClock() {
        return never(
                "asks a clock",
                access -> (owner(access).startsWith("java.time.")
                                && (access.getName().equals("now")
                                        || owner(access).equals("java.time.Clock")))
                        || is(access, "java.lang.System", "currentTimeMillis", "nanoTime")
                        || is(access, "java.util.Date", "<init>")
                        || is(access, "java.util.Calendar", "getInstance"));
    }

    public static ArchRule noChance() {
        return never(
                "throws dice",
                access -> owner(access).startsWith("java.util.Random")
                        || owner(access).startsWith("java.util.random.")
                        || owner(access).equals("java.security.SecureRandom")
                        || owner(access).equals("java.util.concurrent.ThreadLocalRandom")
                        || is(access, "java.lang.Math", "random")
                        || is(access, "java.util.UUID", "randomUUID"));
    }

    public static ArchRule noConsole() {
        return never(
                "prints",
                access -> is(access, "java.lang.System", "out", "err", "in", "console")
                        || access.getName().equals("printStackTrace"));
    }

    static ArchRule noInputOrOutput() {
        return noInputOrOutput(LOADERS);
    }

    public static ArchRule noInputOrOutput(Set<String> loaders) {
        return noClasses()
                .that(thatClass("load no resource", type -> !loaders.contains(type.getName())))
                .should()
                .accessTargetWhere(target(that("reads or writes", ArchitectureRules::readsOrWrites)));
    }

    public static ArchRule noThreadsOrMutableState() {
        return both(
                never(
                        "uses threads",
                        access -> owner(access).equals("java.lang.Thread")
                                || owner(access).equals("java.lang.ThreadLocal")
                                || owner(access).equals("java.util.concurrent.Executors")
                                || access.getName().equals("parallelStream")),
                fields().that().areStatic().should().beFinal().allowEmptyShould(true));
    }

    public static ArchRule noDefaultsOfTheMachine() {
        return never(
                "asks the machine for language, zone or characters",
                access -> is(access, "java.util.Locale", "getDefault")
                        || is(access, "java.time.ZoneId", "systemDefault")
                        || is(access, "java.util.TimeZone", "getDefault")
                        || is(access, "java.nio.charset.Charset", "defaultCharset")
                        || is(access, "java.lang.System", "getProperty", "getenv", "lineSeparator")
                        || takes(access, "java.lang.String", "<init>", "[B")
                        || takes(access, "java.lang.String", "getBytes"));
    }

    public static ArchRule noWordsWithoutLocale() {
        return never(
                "puts something into words without a locale",
                access -> takes(access, "java.lang.String", "toLowerCase")
                        || takes(access, "java.lang.String", "toUpperCase")
                        || is(access, "java.lang.String", "formatted")
                        || takes(access, "java.lang.String", "format", "java.lang.String", "[Ljava.lang.Object;")
                        || takes(access, "java.time.format.DateTimeFormatter", "ofPattern", "java.lang.String")
                        || owner(access).startsWith("java.text."));
    }

    public static ArchRule knowsNothingOf(String lower, String... higher) {
        return noClasses()
                .that()
                .resideInAPackage(lower)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(higher)
                .allowEmptyShould(true);
    }

    static ArchRule readJsonOnlyInSyntaxAndJson() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(RULES + ".syntax..", RULES + ".json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson..");
    }

    static ArchRule lookLeftOnly() {
        return lookLeftOnly(RULES, LINE);
    }

    public static ArchRule lookLeftOnly(String root, List<String> line) {
        List<ArchRule> arrows = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            List<String> right = new ArrayList<>(List.of(root));
            line.subList(i + 1, line.size()).forEach(name -> right.add(root + "." + name + ".."));
            arrows.add(knowsNothingOf(root + "." + line.get(i) + "..", right.toArray(String[]::new)));
        }
        return CompositeArchRule.of(arrows);
    }

    static ArchRule standInTheLine() {
        return standInTheLine(RULES, LINE, CORE + "..");
    }

    public static ArchRule standInTheLine(String root, List<String> line, String... besides) {
        List<String> known = new ArrayList<>(List.of(besides));
        known.add(root);
        line.forEach(name -> known.add(root + "." + name));
        return classes().should().resideInAnyPackage(known.toArray(String[]::new));
    }

    static ArchRule noCycles() {
        return both(
                slices().matching(RULES + ".(*)..").should().beFreeOfCycles(),
                slices().matching(CORE + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true));
    }

    public static ArchRule closedToInheritance() {
        return classes()
                .that()
                .arePublic()
                .should(be(
                        thatClass("final, an interface, an enum or an abstract exception", ArchitectureRules::closed)));
    }

    public static ArchRule namedAfterTheirSubject() {
        return both(
                noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Impl|Managers?|Common|Misc)(\\$.*)?"),
                noClasses()
                        .should()
                        .resideInAnyPackage("..util..", "..impl..", "..common..", "..helper..", "..manager.."));
    }

    private static ArchRule both(ArchRule one, ArchRule other) {
        return CompositeArchRule.of(one).and(other);
    }

    private static ArchRule never(String description, Predicate<AccessTarget> forbidden) {
        return noClasses().should().accessTargetWhere(target(that(description, forbidden)));
    }

    private static boolean handlesBinary(AccessTarget access) {
        if (BINARY.contains(owner(access))) {
            return true;
        }
        if (access instanceof CodeUnitAccessTarget call) {
            return binary(call.getRawReturnType())
                    || call.getRawParameterTypes().stream().anyMatch(ArchitectureRules::binary);
        }
        return access instanceof FieldAccessTarget field && binary(field.getRawType());
    }

    private static boolean declaresBinary(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> binary(field.getRawType()))
                || type.getCodeUnits().stream()
                        .anyMatch(unit -> binary(unit.getRawReturnType())
                                || unit.getRawParameterTypes().stream().anyMatch(ArchitectureRules::binary));
    }

    private static boolean binary(JavaClass type) {
        return BINARY.contains(type.getName());
    }

    private static boolean readsOrWrites(AccessTarget access) {
        String owner = owner(access);
        return owner.startsWith("java.io.")
                || owner.startsWith("java.net.")
                || owner.startsWith("java.nio.file.")
                || owner.startsWith("java.nio.channels.")
                || owner.startsWith("java.sql.");
    }

    private static boolean closed(JavaClass type) {
        Set<JavaModifier> modifiers = type.getModifiers();
        return modifiers.contains(JavaModifier.FINAL)
                || type.isInterface()
                || type.isEnum()
                || (modifiers.contains(JavaModifier.ABSTRACT) && type.isAssignableTo(Throwable.class));
    }

    private static String owner(AccessTarget access) {
        return access.getOwner().getName();
    }

    private static boolean is(AccessTarget access, String owner, String... names) {
        return owner(access).equals(owner) && List.of(names).contains(access.getName());
    }

    private static boolean takes(AccessTarget access, String owner, String name, String... parameters) {
        return is(access, owner, name)
                && access instanceof CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                        .equals(List.of(parameters));
    }

    private static DescribedPredicate<AccessTarget> that(String description, Predicate<AccessTarget> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static DescribedPredicate<JavaClass> thatClass(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}

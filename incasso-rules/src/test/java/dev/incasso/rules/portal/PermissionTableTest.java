package dev.incasso.rules.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PortalEntry;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, and who sees what; a new command or type of event fails here until somebody has decided. */
class PermissionTableTest {

    private static final Map<Side, Class<?>> CLASSES = Map.of(
            Side.CREDITOR, CreditorSide.class,
            Side.COLLECTOR, CollectorSide.class,
            Side.DEBTOR, DebtorSide.class);

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, true, false, false",
        "ADD_DOCUMENT, true, false, false",
        "ASK, true, false, false",
        "REPORT_PAYMENT, true, true, false",
        "FOLLOW, true, true, false",
        "SEE, false, true, true",
        "REACT, false, false, true",
        "FILE_DEFENCE, false, false, true",
        "UPLOAD_PROOF, false, false, true",
        "PROPOSE_PLAN, false, false, true",
        "COMPLAIN, false, false, true"
    })
    void whoMayDoWhat(Command command, boolean creditor, boolean collector, boolean debtor) {
        assertThat(PermissionTable.may(Side.CREDITOR, command)).isEqualTo(creditor);
        assertThat(PermissionTable.may(Side.COLLECTOR, command)).isEqualTo(collector);
        assertThat(PermissionTable.may(Side.DEBTOR, command)).isEqualTo(debtor);
    }

    /** The table is true because nobody can do what is not in it. */
    @ParameterizedTest
    @EnumSource(Command.class)
    void aSideHasAMethodForEachCommandItMayGiveAndForNoOther(Command command) {
        assertThat(Stream.of(Side.values()).anyMatch(side -> PermissionTable.may(side, command)))
                .isTrue();
        for (Side side : Side.values()) {
            Set<String> methods = Stream.of(CLASSES.get(side).getMethods())
                    .map(Method::getName)
                    .collect(Collectors.toSet());
            assertThat(methods.contains(command.method()))
                    .as(side + " " + command)
                    .isEqualTo(PermissionTable.may(side, command));
        }
    }

    @Test
    void everyTypeOfEventIsInTheTableAndNoOther() {
        assertThat(new TreeSet<>(PermissionTable.types())).isEqualTo(types());
        Set<String> tried = new TreeSet<>();
        SecretFile.events().forEach(event -> tried.add(event.type()));
        assertThat(tried).isEqualTo(types());
    }

    @Test
    void aTypeThatNobodyKnowsIsHiddenFromBothSides() {
        assertThat(PermissionTable.sees(Side.CREDITOR, "SOMETHING_NEW")).isEqualTo(Sight.HIDDEN);
        assertThat(PermissionTable.sees(Side.DEBTOR, "SOMETHING_NEW")).isEqualTo(Sight.HIDDEN);
        assertThat(PermissionTable.sees(Side.COLLECTOR, "SOMETHING_NEW")).isEqualTo(Sight.FACTS);
    }

    @Test
    void theCreditorSeesThatEverythingHappened() {
        assertThat(seen(Side.CREDITOR, Sight.HIDDEN)).isEmpty();
    }

    @Test
    void theDebtorDoesNotSeeWhatIsBetweenTheOthers() {
        assertThat(seen(Side.DEBTOR, Sight.HIDDEN))
                .containsExactlyInAnyOrder(
                        "MESSAGE_RETURNED",
                        "ADDRESS_UNKNOWN",
                        "ADDRESS_FOUND",
                        "PAYMENT_REFUSED",
                        "WRITTEN_OFF",
                        "CREDITOR_ADDED_DOCUMENT",
                        "CREDITOR_ASKED");
    }

    @Test
    void factsAreSeenOfLettersMoneyAndPapersOnly() {
        Set<String> both = Set.of(
                "REMINDER_SENT",
                "NOTICE_OF_DEFAULT_SENT",
                "NOTICE_SENT",
                "MESSAGE_SENT",
                "PAYMENT_RECEIVED",
                "PAYMENT_REVERSED",
                "CREDIT_NOTE",
                "DISPUTE_RAISED",
                "PROMISE_MADE",
                "PLAN_OFFERED",
                "PLAN_AGREED",
                "PLAN_REVISED",
                "DEBTOR_FILED_DEFENCE",
                "DEBTOR_UPLOADED_PROOF");
        Set<String> creditor = new TreeSet<>(both);
        creditor.addAll(Set.of("CREDITOR_ADDED_DOCUMENT", "CREDITOR_ASKED"));
        Set<String> debtor = new TreeSet<>(both);
        debtor.add("DEBTOR_REACTED");

        assertThat(seen(Side.CREDITOR, Sight.FACTS)).isEqualTo(creditor);
        assertThat(seen(Side.DEBTOR, Sight.FACTS)).isEqualTo(debtor);
        assertThat(seen(Side.COLLECTOR, Sight.FACTS)).isEqualTo(types());
    }

    private static Set<String> seen(Side side, Sight sight) {
        return types().stream()
                .filter(type -> PermissionTable.sees(side, type) == sight)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types of all events there are. */
    static Set<String> types() {
        Set<String> types = new TreeSet<>();
        for (Class<?> leaf : leaves(CaseEvent.class)) {
            if (leaf != PortalEntry.class && leaf != Occurrence.class) {
                types.add(leaf.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(java.util.Locale.ROOT));
            }
        }
        Arrays.stream(PortalEntry.Kind.values()).map(Enum::name).forEach(types::add);
        Arrays.stream(Occurrence.Kind.values()).map(Enum::name).forEach(types::add);
        return types;
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(subtype -> leaves(subtype).stream())
                        .collect(Collectors.toSet())
                : Set.of(type);
    }
}

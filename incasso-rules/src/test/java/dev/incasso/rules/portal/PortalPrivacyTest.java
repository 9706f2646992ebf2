package dev.incasso.rules.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.Incasso;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No side sees what is not for it: not in words, and not by following what a view hands out. */
class PortalPrivacyTest {

    private static final Portal PORTAL =
            Incasso.netherlands().portal(SecretFile.whole()).on(SecretFile.DAY);

    @Test
    void theCreditorReadsNothingThatIsNotForHim() {
        assertThat(words(PORTAL.creditor().follow()))
                .doesNotContain(SecretFile.FOR_NOBODY, SecretFile.NOT_FOR_CREDITOR, "INCIDENTAL", "1971")
                .contains(SecretFile.NOT_FOR_DEBTOR, "stuk-DEBTOR_FILED_DEFENCE", "stuk-DEBTOR_UPLOADED_PROOF");
    }

    @Test
    void theDebtorReadsNothingThatIsNotForHim() {
        assertThat(words(PORTAL.debtor().see()))
                .doesNotContain(
                        SecretFile.FOR_NOBODY, SecretFile.NOT_FOR_DEBTOR, "INCIDENTAL", "afgeboekt", "written off")
                .contains(SecretFile.NOT_FOR_CREDITOR, "stuk-DEBTOR_FILED_DEFENCE", "stuk-DEBTOR_UPLOADED_PROOF");
    }

    @Test
    void noViewHandsOutTheFileItsEventsOrTheDebtor() {
        for (Explained view :
                List.of(PORTAL.creditor().follow(), PORTAL.debtor().see())) {
            assertThat(reachable(view))
                    .noneMatch(part -> part instanceof CaseFile
                            || part instanceof CaseEvent
                            || part instanceof Debtor
                            || part instanceof FileOnDay);
        }
    }

    @Test
    void noNameStandsInTheWordsForALog() {
        List<Object> told = List.of(
                PORTAL,
                PORTAL.creditor(),
                PORTAL.collector(),
                PORTAL.debtor(),
                PORTAL.creditor().follow(),
                PORTAL.debtor().see(),
                PORTAL.creditor().follow().events());
        assertThat(told.toString()).doesNotContain("geheim", "Voorbeeld", "stuk-", "F-1");
    }

    @Test
    void theWalkOverAViewWouldFindAPlantedSecret() {
        Object planted = new Planted(SecretFile.whole());

        assertThat(reachable(planted)).anyMatch(CaseFile.class::isInstance);
        assertThat(strings(planted)).contains(SecretFile.FOR_NOBODY);
    }

    /** A view that hands out its file. */
    public record Planted(CaseFile file) {}

    private static String words(Explained view) {
        return String.join("\n", view.explanation().lines(Locale.forLanguageTag("nl")))
                + "\n"
                + String.join("\n", view.explanation().lines(Locale.ENGLISH))
                + "\n" + view + "\n" + strings(view);
    }

    private static String strings(Object view) {
        return reachable(view).stream()
                .filter(part -> part instanceof String || part instanceof Enum)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Everything that public methods without arguments of this library give, again and again. */
    private static Set<Object> reachable(Object start) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> toDo = new ArrayDeque<>(List.of(start));
        while (!toDo.isEmpty()) {
            Object part = toDo.pop();
            if (!found.add(part)) {
                continue;
            }
            if (part instanceof Iterable<?> list) {
                list.forEach(toDo::push);
            } else if (part instanceof Map<?, ?> map) {
                toDo.push(map.keySet());
                toDo.push(map.values());
            } else if (part instanceof Optional<?> perhaps) {
                perhaps.ifPresent(toDo::push);
            } else if (part.getClass().getName().startsWith("dev.incasso") && !(part instanceof Enum)) {
                for (Method method : part.getClass().getMethods()) {
                    if (ours(method)) {
                        result(method, part).ifPresent(toDo::push);
                    }
                }
            }
        }
        return found;
    }

    private static boolean ours(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().getName().startsWith("dev.incasso")
                && method.getReturnType() != void.class
                && !method.getName().equals("hashCode");
    }

    private static Optional<Object> result(Method method, Object subject) {
        try {
            method.setAccessible(true);
            return Optional.ofNullable(method.invoke(subject));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

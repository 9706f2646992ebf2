package dev.incasso.rules.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What another module of the library adds to the protocol: operations, and what {@code info} tells of them. Immutable, and
 * thread-safe if its operations are.
 */
public final class Extension {

    private static final Extension NONE = new Extension(Map.of(), List.of(), List.of(), List.of());

    private final Map<String, Function<Request, Answer>> operations;
    private final List<String> messages;
    private final List<String> languages;
    private final List<String> policies;

    private Extension(
            Map<String, Function<Request, Answer>> operations,
            List<String> messages,
            List<String> languages,
            List<String> policies) {
        this.operations = Map.copyOf(operations);
        this.messages = List.copyOf(messages);
        this.languages = List.copyOf(languages);
        this.policies = List.copyOf(policies);
    }

    /**
     * Nothing added.
     *
     * @return no operation, no message, no language, no policy
     */
    public static Extension none() {
        return NONE;
    }

    /**
     * More operations. An operation reads all its fields, ends the reading and only then answers; what it throws as an
     * {@link dev.incasso.core.error.IncassoException} becomes an error answer.
     *
     * @param operations the operations by their names
     * @return the extension, with no message, no language and no policy
     */
    public static Extension of(Map<String, Function<Request, Answer>> operations) {
        return new Extension(operations, List.of(), List.of(), List.of());
    }

    /**
     * The messages that can be asked for.
     *
     * @param codes the codes of all messages
     * @return the extension with these messages
     */
    public Extension messages(List<String> codes) {
        return new Extension(operations, codes, languages, policies);
    }

    /**
     * The languages of the messages.
     *
     * @param codes the codes of the languages (ISO 639), such as {@code nl}
     * @return the extension with these languages
     */
    public Extension languages(List<String> codes) {
        return new Extension(operations, messages, codes, policies);
    }

    /**
     * The policies that have a name.
     *
     * @param names their names
     * @return the extension with these policies
     */
    public Extension policies(List<String> names) {
        return new Extension(operations, messages, languages, names);
    }

    /**
     * This extension and another.
     *
     * @param other the other
     * @return what both add, without what the other repeats
     * @throws IllegalArgumentException if both have an operation of the same name
     */
    public Extension and(Extension other) {
        Map<String, Function<Request, Answer>> all = new LinkedHashMap<>(operations);
        other.operations.forEach((name, operation) -> {
            if (all.putIfAbsent(name, operation) != null) {
                throw new IllegalArgumentException("the operation " + name + " is there already");
            }
        });
        return new Extension(
                all,
                joined(messages, other.messages),
                joined(languages, other.languages),
                joined(policies, other.policies));
    }

    /**
     * The operations.
     *
     * @return the operations by their names
     */
    public Map<String, Function<Request, Answer>> operations() {
        return operations;
    }

    /**
     * The codes of the messages.
     *
     * @return the codes, in the order of the modules that added them
     */
    public List<String> messages() {
        return messages;
    }

    /**
     * The codes of the languages.
     *
     * @return the codes, in the order of the modules that added them
     */
    public List<String> languages() {
        return languages;
    }

    /**
     * The names of the policies.
     *
     * @return the names, in the order of the modules that added them
     */
    public List<String> policies() {
        return policies;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}

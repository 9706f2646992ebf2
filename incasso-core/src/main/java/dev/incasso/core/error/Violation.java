package dev.incasso.core.error;

import java.io.Serializable;

/**
 * One thing that is wrong with an input. The message never holds a name, an address, an account number or other free
 * text of a debtor. Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param path the field, such as {@code claims[2].principal}; empty when it is the whole input
 * @param rule the rule that asks for it, such as {@code C3}; empty when it is a matter of form
 * @param message one sentence for the developer or user
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // The tag spares its private fields a comment each.
public record Violation(ErrorCode code, String path, String rule, String message) implements Serializable {

    /**
     * A violation of form, without a rule of law behind it.
     *
     * @param code what is wrong
     * @param path the field
     * @param message one sentence
     * @return the violation
     */
    public static Violation of(ErrorCode code, String path, String message) {
        return new Violation(code, path, "", message);
    }

    /**
     * The same violation, seen from the outside of the object that holds the field.
     *
     * @param parent the path of the object, such as {@code claims[2]}
     * @return the violation with the longer path
     */
    public Violation under(String parent) {
        String longer = parent.isEmpty() ? path : path.isEmpty() ? parent : parent + "." + path;
        return new Violation(code, longer, rule, message);
    }

    /** Path, message and rule in one line. */
    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ") + message + (rule.isEmpty() ? "" : " (" + rule + ")");
    }
}

package dev.incasso.core.error;

/**
 * The root of all errors that the library raises on purpose. Unchecked. Messages name fields, kinds of value and rules,
 * never a debtor's data.
 */
public abstract sealed class IncassoException extends RuntimeException
        permits InvalidInputException, HorizonException, RuleBookException, TemplateException {

    private static final long serialVersionUID = 1L;

    IncassoException(String message) {
        super(message);
    }

    /**
     * What is wrong.
     *
     * @return the code; of the first violation when there are several
     */
    public abstract ErrorCode code();

    /**
     * Where it is wrong.
     *
     * @return a path such as {@code claims[2].principal}; empty when it is the whole input
     */
    public abstract String path();

    /**
     * The rule that asks for it.
     *
     * @return a rule id such as {@code C3}; empty when it is a matter of form
     */
    public abstract String rule();
}

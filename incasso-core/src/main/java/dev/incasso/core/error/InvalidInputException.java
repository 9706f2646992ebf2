package dev.incasso.core.error;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot be answered. Holds every violation that was found, in the order of the input. */
public final class InvalidInputException extends IncassoException {

    private static final long serialVersionUID = 1L;

    /** Everything that is wrong. */
    private final Violation[] violations;

    /**
     * One violation.
     *
     * @param violation what is wrong
     */
    public InvalidInputException(Violation violation) {
        this(List.of(violation));
    }

    /**
     * All violations of one input.
     *
     * @param violations at least one
     */
    public InvalidInputException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("no violation");
        }
        this.violations = violations.toArray(new Violation[0]);
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one violation
     */
    public List<Violation> violations() {
        return List.of(violations);
    }

    @Override
    public ErrorCode code() {
        return violations[0].code();
    }

    @Override
    public String path() {
        return violations[0].path();
    }

    @Override
    public String rule() {
        return violations[0].rule();
    }
}

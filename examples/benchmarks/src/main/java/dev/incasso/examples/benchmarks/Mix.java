package dev.incasso.examples.benchmarks;

/** What happens in a file beside payments. Public, since the code that JMH writes lies in another package. */
public enum Mix {
    /** The first notice brings the costs; later ones find them charged. */
    ORDINARY,
    /**
     * Notices announce too much or are paid in time, so each is weighed against the whole file; payment plans stop the
     * interest again and again.
     */
    CONTENTIOUS
}

package dev.incasso.examples.readers;

/** Why one row or line cannot be used; caught inside the readers and turned into a {@link Rejected}. */
final class RowRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Rejected.Code code;
    private final String sentence;

    RowRefusal(Rejected.Code code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
        this.sentence = sentence;
    }

    Rejected.Code code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}

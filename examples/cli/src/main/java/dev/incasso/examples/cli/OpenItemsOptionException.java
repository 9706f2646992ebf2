package dev.incasso.examples.cli;

/** Options that do not fit each other or the file. The message names options, never anything from the file. */
final class OpenItemsOptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenItemsOptionException(String message) {
        super(message);
    }
}

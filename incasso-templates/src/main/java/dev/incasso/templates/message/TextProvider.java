package dev.incasso.templates.message;

import java.util.Map;

/**
 * A library that brings texts of its own. The host looks for providers, with a {@code ServiceLoader} or otherwise, and hands
 * them to {@link Texts#withProviders}: nothing is looked for on its own.
 */
public interface TextProvider {

    /**
     * Whose texts they are, as it has to stand in an error.
     *
     * @return the name
     */
    String name();

    /**
     * The texts.
     *
     * @return the text of each file by its path, such as {@code nl/FRIENDLY_REMINDER.txt}
     */
    Map<String, String> texts();
}

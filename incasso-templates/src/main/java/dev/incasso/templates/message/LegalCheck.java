package dev.incasso.templates.message;

import java.util.List;

/** Reads a message and tells which rules of law it breaks. */
@FunctionalInterface
public interface LegalCheck {

    /**
     * A rule that a message breaks.
     *
     * @param quote the passage that breaks it, as it stands in the message; empty if something is missing
     * @param reason the rule and what is wrong, in one sentence
     */
    record Breach(String quote, String reason) {}

    /**
     * Reads a message.
     *
     * @param message the message
     * @return every rule it breaks; empty if it breaks none
     */
    List<Breach> breaches(Message message);
}

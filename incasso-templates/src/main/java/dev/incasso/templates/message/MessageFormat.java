package dev.incasso.templates.message;

/** What a message looks like. */
public enum MessageFormat {
    /** A letter or e-mail, with subject, salutation and closing. */
    LETTER,
    /** One line on the paper of another message. */
    LINE,
    /** At most 160 characters, neutral, that point to a letter. */
    SHORT,
    /** What an employee says. */
    SCRIPT
}

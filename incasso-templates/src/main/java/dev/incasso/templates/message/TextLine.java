package dev.incasso.templates.message;

import dev.incasso.core.error.TemplateException.Problem;

/** A line of a text, with the place where it was written. */
record TextLine(String file, int number, String text) {

    Problem problem(String reason) {
        return new Problem(file, number, reason);
    }
}

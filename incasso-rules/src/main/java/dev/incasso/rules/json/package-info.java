/** The JSON Lines protocol: one question a line, one answer a line. */
@NullMarked
package dev.incasso.rules.json;

import org.jspecify.annotations.NullMarked;

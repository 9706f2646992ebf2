/**
 * The JSON Lines protocol (one question a line, one answer a line), case files in JSON, and a module for a host's own
 * Jackson 2.
 */
@NullMarked
package dev.incasso.rules.json;

import org.jspecify.annotations.NullMarked;

/** The operations of the JSON Lines protocol on letters and messages. */
@NullMarked
package dev.incasso.templates.json;

import org.jspecify.annotations.NullMarked;

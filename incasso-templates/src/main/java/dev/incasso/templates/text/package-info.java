/** A letter's text made even, with the way back to the original passage. */
@NullMarked
package dev.incasso.templates.text;

import org.jspecify.annotations.NullMarked;

/** The front door of the library. */
@NullMarked
package dev.incasso.rules;

import org.jspecify.annotations.NullMarked;

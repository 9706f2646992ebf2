/** Euros and percentages: strict to read, exact to hold. */
@NullMarked
package dev.incasso.core.money;

import org.jspecify.annotations.NullMarked;

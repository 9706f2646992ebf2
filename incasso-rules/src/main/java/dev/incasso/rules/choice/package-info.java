/** Conventions as JSON chooses them. */
@NullMarked
package dev.incasso.rules.choice;

import org.jspecify.annotations.NullMarked;

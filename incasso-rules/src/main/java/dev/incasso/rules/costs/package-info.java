/** What the collection costs may be at most, and why. */
@NullMarked
package dev.incasso.rules.costs;

import org.jspecify.annotations.NullMarked;

/** Statutory and agreed interest, segment by segment. */
@NullMarked
package dev.incasso.rules.interest;

import org.jspecify.annotations.NullMarked;

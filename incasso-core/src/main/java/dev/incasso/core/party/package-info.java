/** Who owes, and who collects. */
@NullMarked
package dev.incasso.core.party;

import org.jspecify.annotations.NullMarked;

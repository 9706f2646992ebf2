/** The notice to send now: the fourteen-day notice that can be sent on a day, or why none can. */
@NullMarked
package dev.incasso.rules.demand;

import org.jspecify.annotations.NullMarked;

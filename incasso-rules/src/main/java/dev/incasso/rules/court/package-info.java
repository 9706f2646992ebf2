/** What going to the cantonal court would cost, what the loser pays back, and whether it can be worth it. */
@NullMarked
package dev.incasso.rules.court;

import org.jspecify.annotations.NullMarked;

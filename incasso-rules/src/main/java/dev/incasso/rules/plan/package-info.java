/** Payment plans: what can be paid, by which instalments, on which days. */
@NullMarked
package dev.incasso.rules.plan;

import org.jspecify.annotations.NullMarked;

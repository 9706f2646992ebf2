/** Periods of days, first and last day both included. */
@NullMarked
package dev.incasso.core.date;

import org.jspecify.annotations.NullMarked;

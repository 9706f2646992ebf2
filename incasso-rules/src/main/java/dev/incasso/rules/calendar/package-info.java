/** Working days, public holidays and the days on which post is delivered. */
@NullMarked
package dev.incasso.rules.calendar;

import org.jspecify.annotations.NullMarked;

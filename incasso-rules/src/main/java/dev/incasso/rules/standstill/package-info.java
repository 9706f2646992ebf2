/** What each event does to money: the one table of effects, and the periods in which interest or new costs stand still. */
@NullMarked
package dev.incasso.rules.standstill;

import org.jspecify.annotations.NullMarked;

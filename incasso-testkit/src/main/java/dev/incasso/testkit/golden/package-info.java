/** Figures of courts and the State, with their sources, to try a rule book on. Needs no test library. */
@NullMarked
package dev.incasso.testkit.golden;

import org.jspecify.annotations.NullMarked;

/** The case file: who owes whom what, and everything that happened since, in dated events. */
@NullMarked
package dev.incasso.core.casefile;

import org.jspecify.annotations.NullMarked;

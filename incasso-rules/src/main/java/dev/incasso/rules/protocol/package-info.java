/**
 * The frame of the JSON Lines protocol: what an operation is asked, what it answers, and how another module of the library
 * adds operations of its own. Seen by the modules of the library only.
 */
@NullMarked
package dev.incasso.rules.protocol;

import org.jspecify.annotations.NullMarked;

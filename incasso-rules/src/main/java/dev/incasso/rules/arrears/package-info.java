/** When default sets in, and why. */
@NullMarked
package dev.incasso.rules.arrears;

import org.jspecify.annotations.NullMarked;

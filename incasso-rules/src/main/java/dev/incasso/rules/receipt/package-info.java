/** Which messages came back. */
@NullMarked
package dev.incasso.rules.receipt;

import org.jspecify.annotations.NullMarked;

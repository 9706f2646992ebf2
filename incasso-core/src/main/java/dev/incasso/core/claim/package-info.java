/** What is owed, as far as collection costs need to know it. */
@NullMarked
package dev.incasso.core.claim;

import org.jspecify.annotations.NullMarked;

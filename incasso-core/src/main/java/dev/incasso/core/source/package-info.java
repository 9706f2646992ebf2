/** Where a rule or a figure comes from. */
@NullMarked
package dev.incasso.core.source;

import org.jspecify.annotations.NullMarked;

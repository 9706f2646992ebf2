/** The one hierarchy of errors. */
@NullMarked
package dev.incasso.core.error;

import org.jspecify.annotations.NullMarked;

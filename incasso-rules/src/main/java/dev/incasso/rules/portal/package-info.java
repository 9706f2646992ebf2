/** The two sides of a file: who may put what into it, and who sees what of it. */
@NullMarked
package dev.incasso.rules.portal;

import org.jspecify.annotations.NullMarked;

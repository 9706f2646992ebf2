/** Explanations as trees of typed facts, put into words when somebody reads them. */
@NullMarked
package dev.incasso.core.explain;

import org.jspecify.annotations.NullMarked;

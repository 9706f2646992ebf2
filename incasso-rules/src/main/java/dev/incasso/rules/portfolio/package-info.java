/** Many files at once: the management report. */
@NullMarked
package dev.incasso.rules.portfolio;

import org.jspecify.annotations.NullMarked;

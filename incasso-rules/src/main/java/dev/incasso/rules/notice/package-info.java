/** The dates of a fourteen-day notice. */
@NullMarked
package dev.incasso.rules.notice;

import org.jspecify.annotations.NullMarked;

/** The check of any letter against the law. */
@NullMarked
package dev.incasso.templates.check;

import org.jspecify.annotations.NullMarked;

/** The front door to messages and letters. */
@NullMarked
package dev.incasso.templates;

import org.jspecify.annotations.NullMarked;

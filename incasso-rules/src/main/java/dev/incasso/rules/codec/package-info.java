/** Case files and events as JSON values, by the shapes of their records. Not exported. */
@NullMarked
package dev.incasso.rules.codec;

import org.jspecify.annotations.NullMarked;

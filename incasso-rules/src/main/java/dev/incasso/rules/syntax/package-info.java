/** JSON read strictly: every field asked for, every other one refused, all violations at once. */
@NullMarked
package dev.incasso.rules.syntax;

import org.jspecify.annotations.NullMarked;

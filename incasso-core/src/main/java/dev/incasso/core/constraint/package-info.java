/**
 * What the input of the library has to keep, as Jakarta Validation constraints. A host with its own validator gets the
 * same constraints, with messages in Dutch and English; {@link dev.incasso.core.constraint.Problem} tells which code and
 * rule stand behind each message.
 */
@NullMarked
package dev.incasso.core.constraint;

import org.jspecify.annotations.NullMarked;

/** The check of a case file on entering the rules, by the constraints of the core. Not exported. */
@NullMarked
package dev.incasso.rules.validation;

import org.jspecify.annotations.NullMarked;

/** The laws that every rule book for the Netherlands must keep, each with the smallest counter-example when it does not. */
@NullMarked
package dev.incasso.rules.verify;

import org.jspecify.annotations.NullMarked;

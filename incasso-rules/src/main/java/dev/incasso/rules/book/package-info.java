/** The rule book: dated tables of rates and amounts, each row with its source. */
@NullMarked
package dev.incasso.rules.book;

import org.jspecify.annotations.NullMarked;

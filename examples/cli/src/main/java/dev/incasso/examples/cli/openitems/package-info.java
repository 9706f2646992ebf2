/**
 * Advice on open items: what the readers find is judged by the library for one day, printed as a list and written as two
 * files. No rule of law stands here.
 */
@NullMarked
package dev.incasso.examples.cli.openitems;

import org.jspecify.annotations.NullMarked;

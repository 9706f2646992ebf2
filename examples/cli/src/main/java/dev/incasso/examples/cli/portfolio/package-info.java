/** Reads many case files one by one and prints how they stand. */
@NullMarked
package dev.incasso.examples.cli.portfolio;

import org.jspecify.annotations.NullMarked;

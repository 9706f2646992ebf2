/** The command line: one jar that answers people, and hosts in JSON Lines. */
@NullMarked
package dev.incasso.examples.cli;

import org.jspecify.annotations.NullMarked;

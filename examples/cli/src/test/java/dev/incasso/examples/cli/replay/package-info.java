/** Replays real logs, and small invented ones, through readers and rules together. */
@NullMarked
package dev.incasso.examples.cli.replay;

import org.jspecify.annotations.NullMarked;

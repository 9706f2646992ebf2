/** Cases to compare rule books over, and what comes of it as CSV. */
@NullMarked
package dev.incasso.examples.cli.reform;

import org.jspecify.annotations.NullMarked;

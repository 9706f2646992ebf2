/** Assertions on rule books for AssertJ. */
@NullMarked
package dev.incasso.testkit.assertj;

import org.jspecify.annotations.NullMarked;

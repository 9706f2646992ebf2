/** The laws of a rule book and the figures of courts and the State as tests of JUnit. */
@NullMarked
package dev.incasso.testkit.junit;

import org.jspecify.annotations.NullMarked;

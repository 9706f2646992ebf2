/** The contract of a rule book as properties of jqwik, and amounts, days and case files at the limits of the law. */
@NullMarked
package dev.incasso.testkit.jqwik;

import org.jspecify.annotations.NullMarked;

/** What calculators keep under any rule book, as checks on values. */
@NullMarked
package dev.incasso.testkit.law;

import org.jspecify.annotations.NullMarked;

/** What a change of the rules does to many files: who pays more or less, which dates and steps move. */
@NullMarked
package dev.incasso.rules.reform;

import org.jspecify.annotations.NullMarked;

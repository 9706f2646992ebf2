/** What is owed on a day: principal, interest and costs, with every payment in its place. */
@NullMarked
package dev.incasso.rules.account;

import org.jspecify.annotations.NullMarked;

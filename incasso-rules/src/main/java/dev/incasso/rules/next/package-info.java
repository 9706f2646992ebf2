/** The next step in a file: what the law, the policy of the creditor and the person of the debtor make of it. */
@NullMarked
package dev.incasso.rules.next;

import org.jspecify.annotations.NullMarked;

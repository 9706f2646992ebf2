/** What came back: messages, and payments that were taken back. */
@NullMarked
package dev.incasso.rules.receipt;

import org.jspecify.annotations.NullMarked;

/** How interest accrues from day to day; not exported, used for a single interest question and for the account. */
@NullMarked
package dev.incasso.rules.accrual;

import org.jspecify.annotations.NullMarked;

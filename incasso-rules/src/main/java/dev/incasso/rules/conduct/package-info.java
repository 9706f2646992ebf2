/** Conduct: who may be approached when and how, and what stops collection whatever a creditor wishes. */
@NullMarked
package dev.incasso.rules.conduct;

import org.jspecify.annotations.NullMarked;

/** Agreed payment plans: the state of each instalment and of the plan. */
@NullMarked
package dev.incasso.rules.promise;

import org.jspecify.annotations.NullMarked;

/**
 * Whether the parts of a case file fit together: ids, references, the order of dates and sums. One class a subject, each
 * linear in the number of events. Not exported; the constraint is on {@link dev.incasso.core.casefile.CaseFile}.
 */
@NullMarked
package dev.incasso.core.casefile.consistency;

import org.jspecify.annotations.NullMarked;

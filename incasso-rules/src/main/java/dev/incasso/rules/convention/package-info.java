/** The choices that the law leaves open, as one immutable object that every result reports. */
@NullMarked
package dev.incasso.rules.convention;

import org.jspecify.annotations.NullMarked;

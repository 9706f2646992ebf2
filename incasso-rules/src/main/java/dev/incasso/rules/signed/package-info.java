/**
 * Signed receipts: an answer of the library with its question, the rules it was given under and a signature, so that a court
 * can check it years later; and the check.
 */
@NullMarked
package dev.incasso.rules.signed;

import org.jspecify.annotations.NullMarked;

/** The measure of plain language: sentences, long words, passive constructions and jargon in Dutch and English. */
@NullMarked
package dev.incasso.templates.plain;

import org.jspecify.annotations.NullMarked;

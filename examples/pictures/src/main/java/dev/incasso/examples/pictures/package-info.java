/**
 * Pictures as SVG, each with its figures in words: a payment plan as bars, and a case as a timeline. In Dutch, as are the texts
 * that prevail.
 */
package dev.incasso.examples.pictures;

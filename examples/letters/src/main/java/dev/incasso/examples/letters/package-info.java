/**
 * Messages on paper: a letter as PDF for a window envelope, with a QR code for payment, a timeline of the case and a picture
 * of the plan.
 */
package dev.incasso.examples.letters;

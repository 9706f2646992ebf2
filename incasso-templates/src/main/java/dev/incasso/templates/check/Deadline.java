package dev.incasso.templates.check;

import dev.incasso.templates.text.Passage;
import java.time.LocalDate;

/**
 * A last day to pay, as a letter states it.
 *
 * @param lastDay the last day, included
 * @param clear whether the words say that it is the last day; else it is only a day in a sentence on payment
 * @param place the passage
 */
record Deadline(LocalDate lastDay, boolean clear, Passage place) {}

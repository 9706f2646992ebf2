package dev.incasso.templates.plain;

import java.util.List;

/** The passive constructions of a language. */
@FunctionalInterface
interface PassiveVoice {

    /**
     * How many there are in a sentence.
     *
     * @param words the words of the sentence; where the law fixes them a word is empty
     */
    int count(List<Word> words);
}

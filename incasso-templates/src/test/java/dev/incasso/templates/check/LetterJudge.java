package dev.incasso.templates.check;

/** Anything that gives a verdict on a letter: this library, or a program with a mistake. */
interface LetterJudge {

    Verdict verdict(ComposedLetter facts, String text);

    /** This library. */
    static LetterJudge real() {
        return (facts, text) -> facts.verdict(text).verdict();
    }
}

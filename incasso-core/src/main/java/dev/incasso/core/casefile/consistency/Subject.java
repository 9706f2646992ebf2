package dev.incasso.core.casefile.consistency;

/** One subject on which the parts of a case file have to fit together. */
interface Subject {

    /**
     * Looks at the whole file.
     *
     * @param file the file, nowhere null
     * @param findings takes what does not fit
     */
    void look(Register file, Findings findings);
}

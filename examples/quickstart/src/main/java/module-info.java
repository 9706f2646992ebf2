/** The first ten lines with the library. */
module dev.incasso.examples.quickstart {
    requires dev.incasso.rules;
    requires dev.incasso.templates;
}

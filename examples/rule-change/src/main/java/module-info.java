/** A vendor's rules: the library's own, with the rate of the next half-year laid over them. */
module dev.incasso.examples.rulechange {
    requires dev.incasso.rules;
}

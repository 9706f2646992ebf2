/**
 * The words of Dutch debt collection: money, dates, parties, claims, legal sources, explanations and errors. Knows no
 * rule and no file format. Everything exported is immutable and safe for use by several threads.
 */
module dev.incasso.core {
    requires transitive jakarta.validation;
    requires transitive org.joda.money;
    requires static transitive org.jspecify;

    exports dev.incasso.core.casefile;
    exports dev.incasso.core.claim;
    exports dev.incasso.core.constraint;
    exports dev.incasso.core.contact;
    exports dev.incasso.core.date;
    exports dev.incasso.core.error;
    exports dev.incasso.core.explain;
    exports dev.incasso.core.money;
    exports dev.incasso.core.party;
    exports dev.incasso.core.source;

    // A validator reads the fields of records and makes the checks.
    opens dev.incasso.core.casefile to
            org.hibernate.validator;
    opens dev.incasso.core.casefile.consistency to
            org.hibernate.validator;
    opens dev.incasso.core.claim to
            org.hibernate.validator;
    opens dev.incasso.core.party to
            org.hibernate.validator;
}

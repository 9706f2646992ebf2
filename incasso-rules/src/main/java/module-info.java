/**
 * The rules of Dutch debt collection: the rule book, default, interest, collection costs, notices, the account and
 * the protected earnings floor. Values in,
 * values out; no clock, no input or output, no state. Everything exported is immutable and safe for use by several
 * threads.
 */
module dev.incasso.rules {
    requires transitive dev.incasso.core;
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires org.hibernate.validator;
    requires org.slf4j;

    exports dev.incasso.rules;
    exports dev.incasso.rules.account;
    exports dev.incasso.rules.arrears;
    exports dev.incasso.rules.book;
    exports dev.incasso.rules.calendar;
    exports dev.incasso.rules.conduct;
    exports dev.incasso.rules.convention;
    exports dev.incasso.rules.costs;
    exports dev.incasso.rules.court;
    exports dev.incasso.rules.demand;
    exports dev.incasso.rules.floor;
    exports dev.incasso.rules.interest;
    exports dev.incasso.rules.json;
    exports dev.incasso.rules.next;
    exports dev.incasso.rules.notice;
    exports dev.incasso.rules.plan;
    exports dev.incasso.rules.portal;
    exports dev.incasso.rules.portfolio;
    exports dev.incasso.rules.promise;
    exports dev.incasso.rules.reform;
    exports dev.incasso.rules.signed;
    exports dev.incasso.rules.verify;

    // The frame of the protocol, for the operations of the module beside this one.
    exports dev.incasso.rules.protocol to
            dev.incasso.templates;
    exports dev.incasso.rules.syntax to
            dev.incasso.templates;
}

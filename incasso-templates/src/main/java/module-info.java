/**
 * What is said to a debtor: the messages by channel and language, the measure of plain language, and the check of any
 * letter. Decides nothing about money or dates. Everything exported is immutable and safe for use by several threads.
 */
module dev.incasso.templates {
    requires transitive dev.incasso.rules;
    requires static transitive org.jspecify;
    requires com.samskivert.jmustache;

    exports dev.incasso.templates;
    exports dev.incasso.templates.check;
    exports dev.incasso.templates.message;
    exports dev.incasso.templates.plain;
}

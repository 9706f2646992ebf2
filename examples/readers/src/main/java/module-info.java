/**
 * Readers of what other programs export: open items (audit file XAF 3.2, CSV) become a list of open invoices, an event log
 * of fines becomes case files, each with what could not be used beside it.
 */
module dev.incasso.examples.readers {
    requires transitive dev.incasso.core;
    requires transitive org.joda.money;
    requires java.xml;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports dev.incasso.examples.readers;
}

/**
 * Readers of open items: what a bookkeeping package exports (audit file XAF 3.2, open-items CSV) becomes a list of
 * open invoices, with what could not be used beside it.
 */
module dev.incasso.examples.readers {
    requires transitive org.joda.money;
    requires java.xml;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports dev.incasso.examples.readers;
}

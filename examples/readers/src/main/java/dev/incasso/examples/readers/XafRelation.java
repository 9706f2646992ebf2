package dev.incasso.examples.readers;

import java.util.Map;
import java.util.Optional;

/** What an audit file says of one relation, as far as open items need it. */
record XafRelation(Optional<String> name, DebtorHint hint) {

    static final XafRelation UNKNOWN = new XafRelation(Optional.empty(), DebtorHint.UNKNOWN);

    static XafRelation of(Map<String, String> fields) {
        String name = fields.getOrDefault("custSupName", "");
        DebtorHint hint = DebtorHint.of(fields.getOrDefault("commerceNr", ""), fields.getOrDefault("taxRegIdent", ""));
        return new XafRelation(name.isEmpty() ? Optional.empty() : Optional.of(name), hint);
    }
}

package dev.incasso.examples.cli.openitems;

import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A warning of the library and how many of its answers carry one of the kind.
 *
 * @param first the first such warning; others may name other days
 * @param count how many answers carry it
 */
record Remark(Warning first, int count) {

    /** What the heading of the report says of all debtors already. */
    private static final String SAID_BEFORE = "CAPACITY_UNKNOWN";

    private record Kind(String code, String source) {}

    static List<Remark> of(Collection<Warning> warnings) {
        Map<Kind, Remark> remarks = new LinkedHashMap<>();
        for (Warning warning : warnings) {
            if (!warning.code().equals(SAID_BEFORE)) {
                Kind kind = new Kind(
                        warning.code(), warning.source().map(LegalSource::ref).orElse(""));
                remarks.merge(kind, new Remark(warning, 1), (old, more) -> new Remark(old.first(), old.count() + 1));
            }
        }
        return List.copyOf(remarks.values());
    }
}

package dev.incasso.rules.demand;

import dev.incasso.core.explain.Warning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Warnings in order, each said once; one code may be said of several facts. Used by one thread. */
final class EachWarningOnce {

    private final Map<Object, Warning> warnings = new LinkedHashMap<>();

    void add(Warning warning) {
        warnings.putIfAbsent(List.of(warning.code(), warning.phrase().facts()), warning);
    }

    void addAll(List<Warning> more) {
        more.forEach(this::add);
    }

    List<Warning> list() {
        return List.copyOf(warnings.values());
    }
}

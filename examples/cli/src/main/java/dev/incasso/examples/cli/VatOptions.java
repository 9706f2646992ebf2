package dev.incasso.examples.cli;

import dev.incasso.rules.costs.VatFacts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The facts on VAT that no letter tells; one that is not given is unknown. */
final class VatOptions {

    @Option(
            names = "--collector-charges-vat",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether a third party collects and charges VAT.")
    private @Nullable Boolean collectorChargesVat;

    @Option(
            names = "--creditor-deducts-vat",
            arity = "1",
            paramLabel = "true|false",
            description = "Whether the creditor can set VAT off.")
    private @Nullable Boolean creditorDeducts;

    VatFacts facts() {
        VatFacts facts = VatFacts.unknown();
        facts = collectorChargesVat == null ? facts : facts.collectorChargesVat(collectorChargesVat);
        return creditorDeducts == null ? facts : facts.creditorDeducts(creditorDeducts);
    }
}

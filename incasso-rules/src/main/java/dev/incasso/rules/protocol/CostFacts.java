package dev.incasso.rules.protocol;

import dev.incasso.core.claim.ClaimKind;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.rules.costs.VatFacts;
import dev.incasso.rules.syntax.Fields;
import java.util.List;

/** The facts on which costs depend, as every operation on them reads them. */
public final class CostFacts {

    private CostFacts() {}

    /**
     * The claims of a notice, in the field {@code claims}.
     *
     * @param fields the request
     * @return the claims
     */
    public static List<DefaultedClaim> claims(Fields fields) {
        if (!fields.has("claims")) {
            fields.note(ErrorCode.MISSING_FIELD, "claims", "this field is needed");
        }
        return fields.objects("claims", CostFacts::claim);
    }

    private static DefaultedClaim claim(Fields fields) {
        DefaultedClaim claim = DefaultedClaim.of(
                        fields.text("id"), fields.money("principal"), fields.date("inDefaultSince"))
                .ofKind(fields.optionalOneOf("kind", ClaimKind.class).orElse(ClaimKind.PRICE));
        return fields.optionalText("instalmentOf").map(claim::instalmentOf).orElse(claim);
    }

    /**
     * The three facts on VAT, in the field {@code vat}; what is not given is unknown.
     *
     * @param fields the request
     * @return the facts
     */
    public static VatFacts vat(Fields fields) {
        return fields.optionalObject("vat", CostFacts::facts).orElse(VatFacts.unknown());
    }

    private static VatFacts facts(Fields fields) {
        VatFacts facts = VatFacts.unknown();
        facts = fields.optionalBool("collectorChargesVat")
                .map(facts::collectorChargesVat)
                .orElse(facts);
        facts = fields.optionalBool("creditorDeducts")
                .map(facts::creditorDeducts)
                .orElse(facts);
        return fields.optionalBool("declared").map(facts::declared).orElse(facts);
    }
}

package dev.incasso.templates.check;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.VatReason;
import dev.incasso.templates.check.StatedAmount.Role;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Whether the announced costs are stated, right, and only announced (art. 6:96 lid 5-6 BW, Besluit BIK). */
final class CostsJudge {

    private static final LanguagePack TEXTS = LetterVerdict.TEXTS;
    private static final Phrases CHARGED = Phrases.list("""
            in rekening gebracht, inclusief incassokosten, incl. incassokosten, vermeerderd met, verhoogd met, inclusief kosten
            inclusief de kosten, inclusief de incassokosten, bent u ... verschuldigd, reeds verschuldigd, te vermeerderen met
            toegevoegd, doorbelast, berekend, is gerekend, zijn gerekend""");
    private static final Phrases ADDS_VAT = Phrases.list("""
            exclusief btw, excl. btw, excl btw, ex btw, exclusief 21% btw, exclusief omzetbelasting, te vermeerderen met btw
            te vermeerderen met 21% btw, vermeerderd met btw, vermeerderd met 21% btw, plus btw, plus 21% btw, te verhogen met btw""");
    private static final Phrases NO_VAT = Phrases.list("""
            geen btw, btw is niet verschuldigd, niet van toepassing, btw niet van toepassing, geen omzetbelasting, n.v.t""");
    private static final int VAT_REACH = 50;

    private final StatedAmounts amounts;
    private final CollectionCosts expected;
    private final CollectionCosts allowed;
    private final CollectionCosts withVat;
    private final LetterText text;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Compares with what the creditor's policy lets expect, what the law allows on these facts, and what it could allow if
     * all facts for VAT were known.
     */
    CostsJudge(StatedAmounts amounts, CollectionCosts allowed, CollectionCosts withVat) {
        this.amounts = amounts;
        this.expected = amounts.expected();
        this.allowed = allowed;
        this.withVat = withVat;
        this.text = amounts.letter().text();
    }

    List<Finding> findings() {
        fees();
        unread();
        Optional<StatedAmount> announced = amounts.announced();
        if (announced.isEmpty()) {
            notAnnounced();
        } else {
            compare(announced.get());
            clear(announced.get());
            onlyAnnounced();
        }
        return findings;
    }

    private void fees() {
        List<StatedAmount> fees = amounts.stated(Role.FEE).toList();
        if (!fees.isEmpty()) {
            Money sum = fees.stream().map(StatedAmount::amount).distinct().reduce(Euro.ZERO, Money::plus);
            findings.add(Finding.fatal(
                    "N7", TEXTS.phrase("EXTRA_FEE").with("fee", sum), amounts.quote(fees.get(0)), Law.BW_6_96_5));
        }
    }

    private void unread() {
        amounts.letter()
                .unreadAmount()
                .ifPresent(place -> findings.add(
                        Finding.open("N5", TEXTS.phrase("AMOUNT_NOT_READ"), text.quote(place), Law.BW_6_96_6)));
    }

    private void notAnnounced() {
        Optional<StatedAmount> limit = amounts.stated(Role.TARIFF)
                .filter(amount -> amount.amount().equals(expected.costs())
                        || amount.amount().equals(expected.total()))
                .findFirst();
        boolean mentioned = Vocabulary.COSTS.standIn(text);
        if (mentioned && amounts.letter().unreadAmount().isPresent()) {
            return;
        }
        findings.add(
                limit.isPresent()
                        ? Finding.open(
                                "N3", TEXTS.phrase("AMOUNT_NOT_FIXED"), amounts.quote(limit.get()), Law.BW_6_96_6)
                        : Finding.fatal(
                                "N3",
                                TEXTS.phrase(mentioned ? "AMOUNT_MISSING" : "COSTS_MISSING"),
                                amounts.quote(Vocabulary.COSTS),
                                Law.BW_6_96_6));
    }

    private void compare(StatedAmount stated) {
        if (!expected.applicable()) {
            findings.add(
                    Finding.open("N3", TEXTS.phrase("TARIFF_NOT_APPLICABLE"), amounts.quote(stated), Law.BW_6_96_5));
            return;
        }
        Money announced = stated.amount();
        boolean inside = stated.withVat()
                || (announced.equals(expected.total()) && expected.vat().isPositive());
        Money vat = inside ? Euro.ZERO : amounts.highest(Role.VAT);
        Money total = vat.isGreaterThan(announced) ? announced : announced.plus(vat);
        if (inside || vat.isPositive()) {
            withVat(stated, total);
        } else {
            measure(stated, total, expected.costs(), allowed.costs());
            vatWithoutAmount();
        }
    }

    private void withVat(StatedAmount stated, Money total) {
        if (!amounts.letter().declaresVat()) {
            findings.add(Finding.fatal("N4", TEXTS.phrase("VAT_NOT_DECLARED"), amounts.quote(stated), Law.BIK_2_3));
        } else if (allowed.vat().isZero()) {
            boolean unknown = expected.vatReasons().stream().allMatch(CostsJudge::unknown);
            boolean fits = !total.isGreaterThan(withVat.total());
            findings.add(
                    unknown && fits
                            ? Finding.open("N4", TEXTS.phrase("VAT_DEPENDS"), amounts.quote(stated), Law.BIK_2_3)
                            : Finding.fatal(
                                    "N4",
                                    TEXTS.phrase("VAT_NOT_ALLOWED").with("expected", expected.costs()),
                                    amounts.quote(stated),
                                    Law.BIK_2_3));
        } else {
            measure(stated, total, expected.total(), allowed.total());
        }
    }

    private static boolean unknown(VatReason reason) {
        return reason.name().endsWith("UNKNOWN");
    }

    /** Too high is what the law forbids; too low is what limits the creditor below what he means to charge. */
    private void measure(StatedAmount stated, Money announced, Money usual, Money most) {
        if (announced.isGreaterThan(most)) {
            findings.add(Finding.fatal(
                    "N3",
                    TEXTS.phrase("TOO_HIGH").with("announced", announced).with("expected", most),
                    amounts.quote(stated),
                    Law.BW_6_96_5,
                    Judgments.RBROT_2020_9162));
        } else if (announced.isLessThan(usual)) {
            findings.add(Finding.warning(
                    "N3",
                    TEXTS.phrase("TOO_LOW").with("announced", announced).with("expected", usual),
                    amounts.quote(stated),
                    Law.RBMNE_2025_2395));
        }
    }

    private void vatWithoutAmount() {
        for (Passage place : ADDS_VAT.in(text)) {
            Passage around = place.widened(VAT_REACH, VAT_REACH, text.sentenceAt(place.start()));
            if (!NO_VAT.standIn(text, around)) {
                findings.add(Finding.open("N4", TEXTS.phrase("VAT_WITHOUT_AMOUNT"), text.quote(around), Law.BIK_2_3));
                return;
            }
        }
    }

    /** One amount, once. */
    private void clear(StatedAmount stated) {
        if (amounts.stated(Role.COSTS).anyMatch(amount -> !amount.fixed())) {
            findings.add(Finding.open("N3", TEXTS.phrase("AMOUNT_NOT_FIXED"), amounts.quote(stated), Law.BW_6_96_6));
        } else if (!amounts.oneAnnouncement(stated.amount())
                && findings.stream().noneMatch(found -> found.rule().equals("N3"))) {
            findings.add(Finding.open("N5", TEXTS.phrase("SEVERAL_COSTS"), amounts.quote(stated), Law.BW_6_96_6));
        }
    }

    /** Before the term has ended costs are announced, not charged (RBNNE:2020:409). */
    private void onlyAnnounced() {
        Optional<StatedAmount> certain = amounts.stated(Role.COSTS)
                .filter(amount -> !amount.conditional())
                .findFirst();
        boolean alsoConditional = amounts.stated(Role.COSTS).anyMatch(StatedAmount::conditional);
        certain.filter(amount -> !alsoConditional || charged(amount))
                .ifPresent(amount -> findings.add(
                        charged(amount)
                                ? Finding.fatal(
                                        "N7",
                                        TEXTS.phrase("COSTS_CHARGED"),
                                        amounts.quote(amount),
                                        Judgments.RBNNE_2020_409)
                                : Finding.open(
                                        "N7",
                                        TEXTS.phrase("COSTS_PERHAPS_CHARGED"),
                                        amounts.quote(amount),
                                        Law.BW_6_96_6)));
    }

    private boolean charged(StatedAmount amount) {
        return CHARGED.standIn(text, amounts.sentence(amount));
    }
}

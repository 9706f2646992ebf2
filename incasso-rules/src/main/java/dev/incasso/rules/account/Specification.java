package dev.incasso.rules.account;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.explain.Days;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.SpecificationLine.Kind;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.interest.InterestSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The specification of a claim as art. 3.1 lid 3 Besluit kwaliteit incassodienstverlening asks for it: principal, interest
 * by period with percentage and basis, collection costs, VAT, payments, total. Each line is rounded to the cent and the
 * lines sum to the total. Immutable and thread-safe.
 */
public final class Specification {

    private static final LanguagePack TEXTS = Account.TEXTS;
    private static final int AMOUNT_COLUMN = 90;

    private final Account account;
    private final List<SpecificationLine> lines = new ArrayList<>();

    /**
     * The specification of an account that was reckoned with each line rounded.
     *
     * @param account the account
     */
    Specification(Account account) {
        this.account = account;
        for (ClaimAccount claim : account.claims()) {
            claim(claim);
        }
        Amounts charged = account.charged();
        if (account.costsDue()) {
            add(Kind.COSTS, TEXTS.phrase("LINE_COSTS"), charged.costs(), null, null);
        }
        if (charged.vat().isPositive()) {
            add(Kind.VAT, TEXTS.phrase("LINE_VAT"), charged.vat(), null, null);
        }
        for (PaymentLine payment : account.payments()) {
            Phrase phrase = TEXTS.phrase("LINE_PAYMENT").with("on", payment.on());
            add(Kind.PAYMENT, phrase, payment.amount().negated(), null, null);
        }
        if (account.overpaid().isPositive()) {
            add(Kind.OVERPAID, TEXTS.phrase("LINE_OVERPAID"), account.overpaid(), null, null);
        }
    }

    private void claim(ClaimAccount account) {
        String id = account.claim().id();
        Phrase principal = TEXTS.phrase("LINE_PRINCIPAL")
                .with("id", id)
                .with("issuedOn", account.claim().issuedOn());
        add(Kind.PRINCIPAL, principal, account.claim().principal(), id, null);
        Money credit = account.claim().principal().minus(account.charged().principal());
        if (credit.isPositive()) {
            add(Kind.CREDIT, TEXTS.phrase("LINE_CREDIT").with("id", id), credit.negated(), id, null);
        }
        for (InterestSegment segment : account.interest()) {
            if (segment.interest().isZero()) {
                continue;
            }
            Phrase interest = TEXTS.phrase("LINE_INTEREST")
                    .with("period", segment.period())
                    .with("days", new Days(segment.days()))
                    .with("rate", segment.rate())
                    .with("base", segment.base());
            add(Kind.INTEREST, interest, segment.interest(), id, segment);
        }
    }

    private void add(
            Kind kind, Phrase phrase, Money amount, @Nullable String claim, @Nullable InterestSegment segment) {
        lines.add(new SpecificationLine(kind, phrase, amount, claim, segment));
    }

    /**
     * The account behind it.
     *
     * @return the account, reckoned with each line rounded
     */
    public Account account() {
        return account;
    }

    /**
     * The lines.
     *
     * @return the lines, in the order of reading
     */
    public List<SpecificationLine> lines() {
        return List.copyOf(lines);
    }

    /**
     * What is open.
     *
     * @return the sum of the lines
     */
    public Money total() {
        return lines.stream().map(SpecificationLine::amount).reduce(Euro.ZERO, Money::plus);
    }

    /**
     * What the decree asks for and the file does not have.
     *
     * @return the fields, such as {@code debtor.address}; empty if it is complete
     */
    public List<String> missing() {
        CaseFile file = account.file();
        List<String> missing = new ArrayList<>();
        require(missing, !file.debtor().name().isBlank(), "debtor.name");
        require(missing, file.debtor().address().isPresent(), "debtor.address");
        require(missing, file.creditor().address().isPresent(), "creditor.address");
        file.collector().ifPresent(collector -> collector(missing, collector));
        for (int i = 0; i < file.claims().size(); i++) {
            String path = "claims[" + i + "].";
            require(missing, file.claims().get(i).description().isPresent(), path + "description");
            require(missing, file.claims().get(i).dueOn().isPresent(), path + "dueOn");
        }
        return missing;
    }

    private static void collector(List<String> missing, Collector collector) {
        require(missing, !collector.name().isBlank(), "collector.name");
        require(missing, collector.address().isPresent(), "collector.address");
        require(missing, collector.tradeRegister().isPresent(), "collector.tradeRegister");
        require(
                missing,
                !collector.mustBeRegistered() || collector.registration().isPresent(),
                "collector.registration");
    }

    private static void require(List<String> missing, boolean there, String field) {
        if (!there) {
            missing.add(field);
        }
    }

    /**
     * The specification as a person reads it, amounts at the right.
     *
     * @param locale Dutch or English
     * @return the lines, without line ends
     */
    public List<String> text(Locale locale) {
        List<String> text = new ArrayList<>();
        text.add(TEXTS.phrase("SPECIFICATION").with("on", account.on()).in(locale));
        for (SpecificationLine line : lines) {
            text.add(row(line.text(locale), line.amount(), locale));
        }
        text.add(row(TEXTS.phrase("LINE_TOTAL").in(locale), total(), locale));
        text.add(TEXTS.phrase("LINE_ROUNDING").in(locale));
        return text;
    }

    private static String row(String words, Money amount, Locale locale) {
        String figure = TEXTS.phrase("FIGURE").with("amount", amount).in(locale);
        int gap = Math.max(2, AMOUNT_COLUMN - words.length() - figure.length());
        return words + " ".repeat(gap) + figure;
    }

    /**
     * On what the specification rests.
     *
     * @return the sources, that of the duty to specify first
     */
    public List<LegalSource> sources() {
        List<LegalSource> sources = new ArrayList<>(List.of(Law.BKI_3_1));
        sources.addAll(account.sources());
        return List.copyOf(sources);
    }

    /**
     * What a careful reader has to know besides.
     *
     * @return the warnings of the account
     */
    public List<Warning> warnings() {
        return account.warnings();
    }

    /** Total and number of lines. */
    @Override
    public String toString() {
        return "specification, " + lines.size() + " lines, total "
                + total().getAmount().toPlainString();
    }
}

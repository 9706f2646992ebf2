package dev.incasso.templates.check;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.costs.VatFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** A letter put together of parts that can be taken apart and replaced, with the facts that it is about. */
record ComposedLetter(
        List<Money> claims,
        LocalDate sent,
        Channel channel,
        LocalDate inDefaultSince,
        boolean vatAllowed,
        MoneyStyle style,
        String history,
        String demand,
        String term,
        String consequence,
        String account,
        List<String> extras) {

    static final String ACCOUNT = "Maak het bedrag over op NL91 ABNA 0417 1643 00 ten name van Het Stuur.";

    /** The parts of a letter that can be replaced. */
    enum Part {
        HISTORY,
        DEMAND,
        TERM,
        CONSEQUENCE,
        ACCOUNT
    }

    Money principal() {
        return claims.stream().reduce(Euro.ZERO, Money::plus);
    }

    List<DefaultedClaim> defaulted() {
        List<DefaultedClaim> defaulted = new ArrayList<>();
        for (Money claim : claims) {
            defaulted.add(DefaultedClaim.of("claim-" + defaulted.size(), claim, inDefaultSince));
        }
        return defaulted;
    }

    VatFacts vat() {
        return VatFacts.unknown().collectorChargesVat(vatAllowed).creditorDeducts(false);
    }

    CollectionCosts costs() {
        return CostQuestion.under(RuleBook.netherlands(), Conventions.defaults())
                .forNotice(defaulted(), Debtor.consumer())
                .vat(vat().declared(true))
                .on(sent.isBefore(inDefaultSince) ? inDefaultSince : sent);
    }

    String text() {
        List<String> parts =
                new ArrayList<>(List.of("Betreft: uw factuur 2026-0042", "Geachte heer, mevrouw,", history));
        parts.add(demand.replace("{term}", term));
        parts.add(consequence);
        parts.add(account);
        parts.addAll(extras);
        parts.add("Met vriendelijke groet,\nRijwielhandel Het Stuur");
        CollectionCosts costs = costs();
        return String.join("\n\n", parts)
                .replace("{claims}", lines())
                .replace("{principal}", style.write(principal()))
                .replace("{costs}", style.write(costs.costs()))
                .replace("{vat}", style.write(costs.vat()))
                .replace("{sum}", style.write(costs.total()))
                .replace("{deze}", channel == Channel.EMAIL ? "deze e-mail" : "deze brief");
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (Money claim : claims) {
            lines.append("Factuur 2026-00")
                    .append(lines.length())
                    .append(": ")
                    .append(style.write(claim))
                    .append('\n');
        }
        return lines.append("Totaal: ").append(style.write(principal())).toString();
    }

    LetterVerdict verdict() {
        return verdict(text());
    }

    /** The verdict on another text for the same facts. */
    LetterVerdict verdict(String text) {
        return LetterCheck.under(RuleBook.netherlands(), Conventions.defaults(), text)
                .forNotice(defaulted(), Debtor.consumer())
                .vat(vat())
                .on(sent)
                .by(channel);
    }

    ComposedLetter with(Part part, UnaryOperator<String> change) {
        return new ComposedLetter(
                claims,
                sent,
                channel,
                inDefaultSince,
                vatAllowed,
                style,
                part == Part.HISTORY ? change.apply(history) : history,
                part == Part.DEMAND ? change.apply(demand) : demand,
                part == Part.TERM ? change.apply(term) : term,
                part == Part.CONSEQUENCE ? change.apply(consequence) : consequence,
                part == Part.ACCOUNT ? change.apply(account) : account,
                extras);
    }

    ComposedLetter with(Part part, String newText) {
        return with(part, old -> newText);
    }

    ComposedLetter and(String paragraph) {
        List<String> more = new ArrayList<>(extras);
        more.add(paragraph);
        return new ComposedLetter(
                claims,
                sent,
                channel,
                inDefaultSince,
                vatAllowed,
                style,
                history,
                demand,
                term,
                consequence,
                account,
                more);
    }

    ComposedLetter by(Channel other) {
        return new ComposedLetter(
                claims,
                sent,
                other,
                inDefaultSince,
                vatAllowed,
                style,
                history,
                demand,
                term,
                consequence,
                account,
                extras);
    }

    ComposedLetter inDefaultSince(LocalDate day) {
        return new ComposedLetter(
                claims, sent, channel, day, vatAllowed, style, history, demand, term, consequence, account, extras);
    }

    ComposedLetter vatAllowed(boolean allowed) {
        return new ComposedLetter(
                claims,
                sent,
                channel,
                inDefaultSince,
                allowed,
                style,
                history,
                demand,
                term,
                consequence,
                account,
                extras);
    }

    /** A name without the text of the letter, for reports. */
    @Override
    public String toString() {
        return text();
    }
}

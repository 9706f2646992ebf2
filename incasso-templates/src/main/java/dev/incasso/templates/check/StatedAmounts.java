package dev.incasso.templates.check;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.templates.check.StatedAmount.Role;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The amounts of a letter beside the claims it is about: which costs it announces, and what it asks. */
final class StatedAmounts {

    private final ReadLetter letter;
    private final List<StatedAmount> amounts;
    private final Set<Money> principals = new TreeSet<>();
    private final Money principal;
    private final List<Money> claims;
    private final CollectionCosts expected;
    private final CollectionCosts withVat;

    /** With the costs that the facts allow, and those that could be allowed if all facts for VAT were known. */
    StatedAmounts(ReadLetter letter, List<DefaultedClaim> claims, CollectionCosts expected, CollectionCosts withVat) {
        this.letter = letter;
        this.expected = expected;
        this.withVat = withVat;
        this.claims = claims.stream().map(DefaultedClaim::principal).toList();
        this.principal = this.claims.stream().reduce(Euro.ZERO, Money::plus);
        principals.addAll(this.claims);
        principals.add(principal);
        this.amounts = letter.amounts().stream()
                .filter(amount -> amount.amount().isPositive())
                .map(this::byItsValue)
                .toList();
    }

    /** "De kosten van de reparatie, € 500,00": what is exactly a claim is not the costs of collecting it. */
    private StatedAmount byItsValue(StatedAmount amount) {
        boolean claim = principals.contains(amount.amount())
                && !isExpected(amount)
                && !amount.amount().equals(withVat.total());
        boolean taken = amount.role() == Role.COSTS || amount.role() == Role.UNKNOWN;
        return claim && taken ? amount.as(Role.DEMAND, false) : amount;
    }

    ReadLetter letter() {
        return letter;
    }

    CollectionCosts expected() {
        return expected;
    }

    Money principal() {
        return principal;
    }

    /** The claims one by one and together. */
    Set<Money> principals() {
        return new TreeSet<>(principals);
    }

    /** The claims one by one. */
    List<Money> claims() {
        return claims;
    }

    Stream<StatedAmount> stated(Predicate<StatedAmount> which) {
        return amounts.stream().filter(which);
    }

    Stream<StatedAmount> stated(Role role) {
        return stated(amount -> amount.role() == role);
    }

    List<Money> distinct(Role role) {
        return stated(role).map(StatedAmount::amount).distinct().toList();
    }

    Money highest(Role role) {
        return stated(role).map(StatedAmount::amount).max(Money::compareTo).orElse(Euro.ZERO);
    }

    /** The announced costs: the amount by its words, or by its value where the words leave a choice. */
    Optional<StatedAmount> announced() {
        List<StatedAmount> costs = stated(Role.COSTS).toList();
        Optional<StatedAmount> asExpected =
                costs.stream().filter(this::isExpected).findFirst();
        Optional<StatedAmount> highest =
                costs.stream().max((one, other) -> one.amount().compareTo(other.amount()));
        if (!costs.isEmpty()) {
            return asExpected.filter(amount -> oneAnnouncement(amount.amount())).or(() -> highest);
        }
        boolean mentioned = Vocabulary.COSTS.standIn(letter.text());
        return stated(Role.UNKNOWN)
                .filter(amount -> mentioned && isExpected(amount))
                .findFirst();
    }

    private boolean isExpected(StatedAmount amount) {
        return amount.amount().equals(expected.costs()) || amount.amount().equals(expected.total());
    }

    /** Costs without VAT, VAT and their sum in one letter are one announcement. */
    boolean oneAnnouncement(Money costs) {
        Money vat = highest(Role.VAT);
        return distinct(Role.COSTS).stream()
                .allMatch(amount -> amount.equals(costs)
                        || amount.equals(costs.plus(vat))
                        || amount.equals(costs.minus(vat))
                        || amount.equals(vat)
                        || amount.equals(expected.costs())
                        || amount.equals(expected.total()));
    }

    String quote(StatedAmount amount) {
        LetterText text = letter.text();
        return text.quote(
                amount.place().widened(70, 40, text.sentenceAt(amount.place().start())));
    }

    /** The sentence of the first of these phrases. */
    String quote(Phrases phrases) {
        LetterText text = letter.text();
        return phrases.in(text).stream()
                .findFirst()
                .map(place -> text.quote(text.sentenceAt(place.start())))
                .orElse("");
    }

    /** The sentence of an amount. */
    Passage sentence(StatedAmount amount) {
        return letter.text().sentenceAt(amount.place().start());
    }
}

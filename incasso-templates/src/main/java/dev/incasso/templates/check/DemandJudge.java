package dev.incasso.templates.check;

import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.book.Law;
import dev.incasso.templates.check.StatedAmount.Role;
import dev.incasso.templates.text.LetterText;
import dev.incasso.templates.text.Passage;
import dev.incasso.templates.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Whether one amount is to be paid now, on one account: what is due within the term, without costs. */
final class DemandJudge {

    private static final LanguagePack TEXTS = LetterVerdict.TEXTS;
    private static final Phrases PAYABLE = Phrases.list("""
            te betalen, te voldoen, betaal, betaalt, voldoe, voldoen, overmaken, over te maken, maak, maakt, verschuldigd*
            totaal*, betalen, totaalbedrag, totale, openstaand*, schuldig, in rekening, rekenen wij
            berekenen wij, kost""");

    private final StatedAmounts amounts;
    private final LetterText text;
    private final Set<Money> allowed;
    private final List<Finding> findings = new ArrayList<>();

    DemandJudge(StatedAmounts amounts) {
        this.amounts = amounts;
        this.text = amounts.letter().text();
        this.allowed = amounts.principals();
        List<Money> interests = amounts.distinct(Role.INTEREST);
        Money all = interests.stream().reduce(Euro.ZERO, Money::plus);
        for (Money principal : amounts.principals()) {
            interests.forEach(interest -> allowed.add(principal.plus(interest)));
            allowed.add(principal.plus(all));
        }
    }

    List<Finding> findings() {
        if (!costsAdded()) {
            other();
        }
        accounts();
        return findings;
    }

    /** "€ 575,00, waarvan € 75,00 incassokosten": the costs are in what has to be paid (RBROT:2020:5202). */
    private boolean costsAdded() {
        Set<Money> withCosts = withCosts();
        Optional<Money> announced = amounts.announced().map(StatedAmount::amount);
        Optional<StatedAmount> sum = amounts.stated(amount -> amount.role() != Role.TARIFF && amount.role() != Role.VAT)
                .filter(amount -> withCosts.contains(amount.amount()) || sumsUpCosts(amount))
                .filter(amount -> !announced.equals(Optional.of(amount.amount())) || amount.role() == Role.DEMAND)
                .filter(amount -> amount.role() != Role.COSTS || !costsWithVat(amount.amount(), announced))
                .findFirst();
        sum.ifPresent(amount -> findings.add(
                amount.conditional() && !payableNow(amount)
                        ? Finding.open(
                                "N5", TEXTS.phrase("SECOND_TOTAL"), amounts.quote(amount), Judgments.RBROT_2020_5202)
                        : Finding.fatal(
                                "N5", TEXTS.phrase("COSTS_ADDED"), amounts.quote(amount), Judgments.RBROT_2020_5202)));
        return sum.isPresent();
    }

    /** "samen € 48,40" of costs and VAT, which may by chance be a claim and the costs too. */
    private boolean costsWithVat(Money amount, Optional<Money> announced) {
        return announced
                .map(costs -> costs.plus(amounts.highest(Role.VAT)).equals(amount))
                .orElse(false);
    }

    /** An invoice with a line of costs: its total is the sum of what stands before it. */
    private boolean sumsUpCosts(StatedAmount total) {
        List<StatedAmount> before = amounts.stated(amount -> amount.role() != Role.TARIFF
                        && amount.place().end() <= total.place().start()
                        && !amount.amount().equals(total.amount()))
                .toList();
        return total.role() == Role.DEMAND
                && before.stream().anyMatch(amount -> amount.role() == Role.COSTS)
                && before.stream()
                        .map(StatedAmount::amount)
                        .reduce(Euro.ZERO, Money::plus)
                        .equals(total.amount());
    }

    private Set<Money> withCosts() {
        Set<Money> sums = new TreeSet<>();
        Set<Money> costs = new TreeSet<>(amounts.distinct(Role.COSTS));
        amounts.announced().ifPresent(amount -> costs.add(amount.amount()));
        costs.add(amounts.expected().costs());
        costs.add(amounts.expected().total());
        costs.removeIf(Money::isZero);
        Money vat = amounts.highest(Role.VAT);
        for (Money base : allowed) {
            for (Money cost : costs) {
                sums.add(base.plus(cost));
                sums.add(base.plus(cost).plus(vat));
            }
        }
        sums.removeAll(allowed);
        return sums;
    }

    /** Whether the amount stands in the sentence of the term. */
    private boolean payableNow(StatedAmount amount) {
        Passage sentence = amounts.sentence(amount);
        return amounts.letter().terms().stream().anyMatch(term -> sentence.holds(term.number()));
    }

    private void other() {
        List<StatedAmount> demands = amounts.stated(Role.DEMAND).toList();
        List<StatedAmount> unexplained = demands.stream()
                .filter(demand -> PAYABLE.standIn(text, amounts.sentence(demand)))
                .filter(demand -> !allowed.contains(demand.amount()))
                .toList();
        Set<Money> different =
                unexplained.stream().map(StatedAmount::amount).collect(Collectors.toCollection(TreeSet::new));
        boolean asked = asked(demands);
        if (different.size() > 1 || (different.size() == 1 && asked)) {
            findings.add(Finding.open(
                    "N5",
                    TEXTS.phrase("SEVERAL_AMOUNTS"),
                    amounts.quote(unexplained.get(0)),
                    Judgments.RBROT_2020_5202));
        } else if (!asked) {
            findings.add(Finding.open(
                    "N5",
                    TEXTS.phrase(demands.isEmpty() ? "NO_AMOUNT_TO_PAY" : "AMOUNT_DIFFERS")
                            .with("principal", amounts.principal()),
                    demands.stream().findFirst().map(amounts::quote).orElse(""),
                    Law.BW_6_96_6));
        }
    }

    /** Whether all claims are asked for, by their sum or one by one. */
    private boolean asked(List<StatedAmount> demands) {
        Set<Money> stated = demands.stream().map(StatedAmount::amount).collect(Collectors.toCollection(TreeSet::new));
        return stated.containsAll(amounts.claims())
                || stated.stream()
                        .anyMatch(amount -> allowed.contains(amount) && !amount.isLessThan(amounts.principal()));
    }

    private void accounts() {
        amounts.letter().accounts().values().stream()
                .skip(1)
                .findFirst()
                .ifPresent(second -> findings.add(Finding.fatal(
                        "N5", TEXTS.phrase("TWO_ACCOUNTS"), text.quote(second), Judgments.RBROT_2020_5202)));
    }
}

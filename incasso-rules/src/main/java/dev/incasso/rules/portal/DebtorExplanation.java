package dev.incasso.rules.portal;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.PaymentLine;
import dev.incasso.rules.account.SpecificationLine;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.promise.AgreedPlan;
import dev.incasso.rules.promise.PlanStatus;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the debtor, in plain words, what is owed, what he can expect and what he can do. */
final class DebtorExplanation {

    private static final LanguagePack TEXTS = SeenEvent.TEXTS;

    private DebtorExplanation() {}

    static Explanation of(DebtorView view) {
        List<Explanation> steps = new ArrayList<>();
        view.collector()
                .ifPresent(name -> steps.add(
                        Explanation.of(TEXTS.phrase(view.purchased() ? "DEBTOR_PURCHASER" : "DEBTOR_COLLECTOR")
                                .with("collector", name))));
        view.blocks().forEach(code -> steps.add(Explanation.of(TEXTS.phrase("DEBTOR_BLOCK." + code))));
        steps.add(Explanation.of(TEXTS.phrase("DEBTOR_BUILD_UP"), Law.BKI_3_1).restingOn(buildUp(view)));
        view.claims().forEach(claim -> since(view, claim).ifPresent(steps::add));
        view.costsFrom()
                .ifPresent(from -> steps.add(
                        Explanation.of(TEXTS.phrase("DEBTOR_COSTS_FROM").with("from", from))));
        view.plans().stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .forEach(plan -> steps.add(plan("DEBTOR_PLAN", plan)));
        if (!view.offer().isEmpty()) {
            steps.add(instalments("DEBTOR_OFFER", view.offer()));
        }
        happened(view, steps);
        commands(view, steps);
        return head(view).restingOn(steps).withRemarks(view.warnings());
    }

    /** Who is not asked to pay now is not told that he has to. */
    private static Explanation head(DebtorView view) {
        String asked = view.blocks().isEmpty() ? "DEBTOR" : "DEBTOR_OPEN";
        return Explanation.of(TEXTS.phrase(view.open().total().isPositive() ? asked : "DEBTOR_NOTHING")
                .with("on", view.on())
                .with("creditor", view.creditor())
                .with("open", view.open().total()));
    }

    private static List<Explanation> buildUp(DebtorView view) {
        Iterator<PaymentLine> payments = view.payments().iterator();
        List<Explanation> lines = new ArrayList<>();
        for (SpecificationLine line : view.buildUp()) {
            Phrase phrase = TEXTS.phrase("LINE." + line.kind().name())
                    .with("id", line.claim().orElse(""))
                    .with("amount", line.amount().abs());
            phrase = line.segment().isPresent()
                    ? phrase.with("period", line.segment().get().period())
                            .with("rate", line.segment().get().rate())
                            .with("base", line.segment().get().base())
                    : phrase;
            lines.add(Explanation.of(
                    line.kind() == SpecificationLine.Kind.PAYMENT
                            ? phrase.with("on", payments.next().on())
                            : phrase));
        }
        return lines;
    }

    private static Optional<Explanation> since(DebtorView view, ClaimAccount claim) {
        if (!claim.open().total().isPositive()) {
            return Optional.empty();
        }
        if (claim.arrears().inDefaultOn(view.on())) {
            return claim.arrears()
                    .firstDay()
                    .map(since -> Explanation.of(TEXTS.phrase("DEBTOR_LATE_SINCE")
                            .with("id", claim.claim().id())
                            .with("since", since)));
        }
        return claim.claim()
                .dueOn()
                .filter(due -> !due.isBefore(view.on()))
                .map(due -> Explanation.of(TEXTS.phrase("DEBTOR_DUE")
                        .with("id", claim.claim().id())
                        .with("due", due)));
    }

    static Explanation plan(String key, AgreedPlan plan) {
        return Explanation.of(TEXTS.phrase(key).with("total", plan.total()))
                .restingOn(plan.instalments().stream()
                        .map(kept -> Explanation.of(TEXTS.phrase("KEPT_INSTALMENT")
                                .with("on", kept.instalment().on())
                                .with("amount", kept.instalment().amount())
                                .with("state", kept.state())))
                        .toList());
    }

    static Explanation instalments(String key, List<Instalment> instalments) {
        return Explanation.of(TEXTS.phrase(key)
                        .with(
                                "total",
                                instalments.stream()
                                        .map(Instalment::amount)
                                        .reduce(Euro.ZERO, (one, other) -> one.plus(other))))
                .restingOn(instalments.stream()
                        .map(instalment -> Explanation.of(TEXTS.phrase("INSTALMENT")
                                .with("on", instalment.on())
                                .with("amount", instalment.amount())))
                        .toList());
    }

    /** Payments stand in the build-up already. */
    private static void happened(DebtorView view, List<Explanation> steps) {
        List<Explanation> letters = new ArrayList<>();
        List<Explanation> others = new ArrayList<>();
        for (SeenEvent event : view.events()) {
            if (event.letter()) {
                letters.add(Explanation.of(event.phrase()));
            } else if (!event.type().equals("PAYMENT_RECEIVED")) {
                others.add(Explanation.of(event.phrase()));
            }
        }
        if (!letters.isEmpty()) {
            steps.add(Explanation.of(TEXTS.phrase("DEBTOR_LETTERS")).restingOn(letters));
        }
        if (!others.isEmpty()) {
            steps.add(Explanation.of(TEXTS.phrase("DEBTOR_EVENTS")).restingOn(others));
        }
    }

    private static void commands(DebtorView view, List<Explanation> steps) {
        Map<Command, List<Refusal>> commands = view.commands();
        steps.add(Explanation.of(TEXTS.phrase("DEBTOR_CAN"))
                .restingOn(commands.entrySet().stream()
                        .filter(entry -> entry.getKey() != Command.SEE
                                && entry.getValue().isEmpty())
                        .map(entry -> Explanation.of(TEXTS.phrase("CAN").with("what", entry.getKey())))
                        .toList()));
        commands.forEach((command, refusals) -> refusals.forEach(refusal -> steps.add(
                Explanation.of(TEXTS.phrase("CANNOT").with("what", command).with("reason", refusal)))));
        if (commands.getOrDefault(Command.FILE_DEFENCE, List.of()).isEmpty()) {
            steps.add(Explanation.of(TEXTS.phrase("DEBTOR_OBJECT")));
        }
        if (view.person() && view.open().total().isPositive()) {
            steps.add(Explanation.of(TEXTS.phrase("DEBTOR_HELP")));
        }
    }
}

package dev.incasso.templates.message;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.DisputeEvent.Outcome;
import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.demand.FourteenDayNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** The facts of a message in the words of one language, by the names that a text uses. Used once. */
final class Facts {

    private static final int FOURTEEN = 14;

    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Situation situation;
    private final MessageLanguage language;

    private Facts(Situation situation, MessageLanguage language) {
        this.situation = situation;
        this.language = language;
    }

    static Map<String, Object> of(Situation situation, MessageLanguage language) {
        Facts facts = new Facts(situation, language);
        facts.parties();
        facts.payment();
        facts.amounts();
        facts.claims();
        facts.contacts();
        situation.notice().ifPresent(facts::notice);
        if (situation.needs(Need.PLAN)) {
            situation.plan().ifPresent(facts::plan);
        }
        facts.happenings();
        return facts.facts;
    }

    private void parties() {
        CaseFile file = situation.file();
        Optional<Collector> collector = situation.collector();
        boolean purchased = collector
                .filter(known -> known.kind() == Collector.Kind.PURCHASER)
                .isPresent();
        String creditor = Shield.clean(file.creditor().name());
        Optional<String> debtor = filled(file.debtor().name());
        Optional<String> name = collector.map(known -> Shield.clean(known.name()));
        value("date", date(situation.day()));
        value("reference", Shield.clean(file.id()));
        value("creditorName", creditor);
        value("senderName", name.orElse(creditor));
        optional("collectorName", name);
        optional(
                "collectorRegistration",
                collector.flatMap(Collector::registration).flatMap(Facts::filled));
        optional(
                "collectorTradeRegister",
                collector.flatMap(Collector::tradeRegister).flatMap(Facts::filled));
        condition("collector", collector.isPresent());
        condition("onBehalfOf", collector.isPresent() && !purchased);
        condition("purchased", purchased);
        optional("debtorName", debtor);
        value(
                "salutation",
                debtor.map(known -> language.word("salutation").replace("{name}", known))
                        .orElse(language.word("salutationUnknown")));
        condition("consumer", file.debtor().capacity().protectedAsConsumer());
        condition(
                "earlySignal",
                file.sector().filter(known -> known != Sector.GENERAL).isPresent());
    }

    /** One account: two would confuse, and cost the creditor the compensation. */
    private void payment() {
        Optional<String> own = situation.file().creditor().iban().flatMap(Facts::filled);
        Optional<String> elsewhere = situation.sender().fact("payIban");
        Optional<String> iban = elsewhere.isPresent() ? elsewhere : own;
        boolean purchased = Boolean.TRUE.equals(facts.get("purchased"));
        optional("creditorIban", own);
        optional("payIban", iban);
        optional(
                "payHolder",
                elsewhere.isPresent()
                        ? situation.sender().fact("payHolder")
                        : own.map(account ->
                                Shield.clean(situation.file().creditor().name())));
        condition("payInvoice", iban.isEmpty() && !purchased);
        condition("payAsk", iban.isEmpty() && purchased);
    }

    private void amounts() {
        List<ClaimAccount> claims = situation.claims();
        Money costs = sum(claims, Amounts::costs);
        value("principal", money(sum(claims, Amounts::principal)));
        value("open", money(sum(claims, Amounts::total)));
        positive("interest", sum(claims, Amounts::interest));
        positive("costs", costs);
        positive("vat", sum(claims, Amounts::vat));
        positive("paid", situation.account().paid());
        positive("overpaid", situation.account().overpaid());
        condition("costsDue", costs.isPositive());
        condition("nothingOpen", claims.isEmpty());
        condition("severalClaims", claims.size() > 1);
        optional("costsDueFrom", situation.account().costsDueFrom().map(this::date));
        if (situation.needs(Need.SETTLED)) {
            condition("settledByPayment", situation.account().open().total().isZero());
        }
    }

    private static Money sum(List<ClaimAccount> claims, Function<Amounts, Money> part) {
        return claims.stream().map(claim -> part.apply(claim.open())).reduce(Euro.ZERO, Money::plus);
    }

    private void claims() {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> prescribed = new ArrayList<>();
        for (ClaimAccount account : situation.claims()) {
            String id = Shield.clean(account.claim().id());
            rows.add(Map.of(
                    "id",
                    id,
                    "description",
                    account.claim()
                            .description()
                            .flatMap(Facts::filled)
                            .orElse(language.word(account.claim().kind().name())),
                    "issuedOn",
                    date(account.claim().issuedOn()),
                    "dueOn",
                    account.claim().dueOn().map(this::date).orElse("–"),
                    "claimPrincipal",
                    money(account.open().principal()),
                    "claimOpen",
                    money(account.open().total())));
            if (account.prescription().daysLeft(situation.day()) <= 0) {
                prescribed.add(Map.of("prescribedId", id));
            }
        }
        facts.put("claims", rows);
        facts.put("prescribedClaims", prescribed);
    }

    private void contacts() {
        for (String name : List.of("phone", "email", "website", "portal", "paymentLink")) {
            optional(name, situation.sender().fact(name));
        }
        condition("byPost", situation.channel() == Channel.POST || situation.channel() == Channel.REGISTERED_POST);
        condition("byEmail", situation.channel() == Channel.EMAIL);
    }

    private void notice(FourteenDayNotice notice) {
        int termDays = notice.termDays();
        value("noticeAmount", money(notice.amount()));
        value("noticePrincipal", money(notice.principal()));
        positive("noticeInterest", notice.interest());
        value("noticeCosts", money(notice.costs()));
        optional("noticeVat", notice.declaresVat() ? Optional.of(money(notice.vat())) : Optional.empty());
        condition("vatDeclared", notice.declaresVat());
        value("wording", notice.wording());
        value("termDays", Integer.toString(termDays));
        condition("fourteenDays", termDays == FOURTEEN);
        optional("lastDay", situation.lastDay().map(this::date));
    }

    private void plan(PlanFacts plan) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Instalment instalment : plan.instalments()) {
            rows.add(Map.of(
                    "number", Integer.toString(rows.size() + 1),
                    "instalmentOn", date(instalment.on()),
                    "instalmentAmount", money(instalment.amount())));
        }
        facts.put("instalments", rows);
        value("planTotal", money(plan.total()));
        value("planCount", Integer.toString(rows.size()));
        value("firstInstalmentOn", date(plan.instalments().get(0).on()));
        value("lastInstalmentOn", date(plan.instalments().get(rows.size() - 1).on()));
        condition("severalInstalments", rows.size() > 1);
        instalment("missedInstalment", plan.missed());
        instalment("nextInstalment", plan.next());
    }

    private void instalment(String name, Optional<Instalment> instalment) {
        optional(name + "On", instalment.map(known -> date(known.on())));
        optional(name + "Amount", instalment.map(known -> money(known.amount())));
    }

    private void happenings() {
        Optional<PromiseMade> promise = situation.newest(PromiseMade.class).filter(this::madeInTheConversation);
        optional("promiseAmount", promise.map(known -> money(known.amount())));
        optional("promiseOn", promise.map(known -> date(known.payOn())));
        optional("lastContactOn", situation.conversation().map(event -> date(event.on())));
        if (situation.needs(Need.DISPUTE)) {
            situation.dispute().ifPresent(dispute -> value("disputeOn", date(dispute.on())));
        }
        if (situation.needs(Need.DISPUTE_ANSWER)) {
            Optional<Outcome> outcome = situation.answer().map(answer -> answer.outcome());
            condition("disputeUpheld", outcome.equals(Optional.of(Outcome.UPHELD)));
            condition("disputePartly", outcome.equals(Optional.of(Outcome.PARTLY)));
            condition("disputeRejected", outcome.equals(Optional.of(Outcome.REJECTED)));
        }
        if (situation.needs(Need.CONVERSATION)) {
            situation.conversation().ifPresent(event -> {
                value("conversationOn", date(event.on()));
                condition("visited", event instanceof Occurrence);
            });
        }
        if (situation.needs(Need.PAYMENT)) {
            situation.payment().ifPresent(payment -> {
                value("paymentAmount", money(payment.amount()));
                value("paymentOn", date(payment.on()));
            });
        }
    }

    /** What is confirmed is what was said then, not what was promised before. */
    private boolean madeInTheConversation(PromiseMade promise) {
        return !situation.needs(Need.CONVERSATION)
                || situation
                        .conversation()
                        .filter(event -> !promise.on().isBefore(event.on()))
                        .isPresent();
    }

    private static Optional<String> filled(String value) {
        return Optional.of(Shield.clean(value)).filter(clean -> !clean.isEmpty());
    }

    private String money(Money amount) {
        return language.money(amount);
    }

    private String date(LocalDate day) {
        return language.date(day);
    }

    private void value(String name, String value) {
        facts.put(name, value);
    }

    private void positive(String name, Money amount) {
        optional(name, amount.isPositive() ? Optional.of(money(amount)) : Optional.empty());
    }

    private void optional(String name, Optional<String> value) {
        if (value.isPresent()) {
            facts.put(name, value.get());
        } else {
            facts.put(name, false);
        }
    }

    private void condition(String name, boolean holds) {
        facts.put(name, holds);
    }
}

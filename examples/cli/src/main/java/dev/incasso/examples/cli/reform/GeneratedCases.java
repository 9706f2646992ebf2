package dev.incasso.examples.cli.reform;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CostQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Cases as they might stand in the books of a Dutch firm on a day: invoices of 10 to 50,000, most of them small; consumers and
 * businesses; paid late, in part or not at all; reminders by e-mail and fourteen-day notices by post that announce what the
 * tariff gives and leave the term to the law. Seed, day and number make the case: the same three give the same case.
 * Immutable and thread-safe.
 */
public final class GeneratedCases {

    /** The seed if nothing else is said. */
    public static final long USUAL_SEED = 20_261_122L;

    /** So far from each other that the numbers of neighbouring cases have nothing in common. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private static final Creditor CREDITOR = Creditor.business("Voorbeeld B.V.").deductsVat(true);

    private final long seed;
    private final LocalDate on;
    private final RuleBook book;

    private GeneratedCases(long seed, LocalDate on, RuleBook book) {
        this.seed = seed;
        this.on = on;
        this.book = book;
    }

    /**
     * The cases of a seed.
     *
     * @param seed any number
     * @param on the day on which they stand so; nothing happens after it
     * @param book whose tariff the notices announce
     * @return the cases
     */
    public static GeneratedCases of(long seed, LocalDate on, RuleBook book) {
        return new GeneratedCases(seed, on, book);
    }

    /**
     * The first cases.
     *
     * @param count how many
     * @return the cases from number 1 on, made when they are read
     */
    public Stream<CaseFile> first(long count) {
        return LongStream.rangeClosed(1, count).mapToObj(this::number);
    }

    /**
     * One case.
     *
     * @param number its number
     * @return the case
     */
    public CaseFile number(long number) {
        return new Draft(new SplittableRandom(seed + number * STRIDE)).file("G" + number);
    }

    /** One case while it is drawn. */
    private final class Draft {
        private final SplittableRandom dice;
        private final List<Claim> claims = new ArrayList<>();
        private final List<CaseEvent> events = new ArrayList<>();

        Draft(SplittableRandom dice) {
            this.dice = dice;
        }

        private int between(int least, int most) {
            return dice.nextInt(least, most + 1);
        }

        private boolean inHundred(int times) {
            return dice.nextInt(100) < times;
        }

        CaseFile file(String id) {
            int kind = between(1, 100);
            Debtor debtor = kind <= 75
                    ? Debtor.consumer()
                    : kind <= 95 ? Debtor.business() : kind <= 98 ? Debtor.soleTrader() : Debtor.publicBody();
            LocalDate issued = on.minusDays(between(20, 560));
            int invoices = inHundred(80) ? 1 : between(2, 3);
            int term = inHundred(70) ? 14 : 30;
            for (int i = 0; i < invoices; i++) {
                LocalDate day = issued.plusMonths(i);
                if (!day.isAfter(on)) {
                    claims.add(Claim.of("I" + (i + 1), amount(), day)
                            .dueOn(day.plusDays(term))
                            .termAgreed(true));
                }
            }
            happenings(debtor, claims.get(claims.size() - 1).issuedOn().plusDays(term));
            return new CaseFile(id, CREDITOR, Optional.empty(), debtor, Optional.empty(), claims, events);
        }

        /** Nearly half of the invoices below 100, one in a hundred above 10,000. */
        private Money amount() {
            int kind = between(1, 100);
            int cents = kind <= 45
                    ? between(1_000, 10_000)
                    : kind <= 80
                            ? between(10_000, 50_000)
                            : kind <= 94
                                    ? between(50_000, 250_000)
                                    : kind <= 99 ? between(250_000, 1_000_000) : between(1_000_000, 5_000_000);
            return Money.ofMinor(CurrencyUnit.EUR, cents);
        }

        private void happenings(Debtor debtor, LocalDate due) {
            if (inHundred(15)) {
                pay(due.minusDays(between(0, 10)), 100);
                return;
            }
            add(new ReminderSent(Stamp.on(due.plusDays(between(5, 12))), Channel.EMAIL));
            if (inHundred(4)) {
                add(new DisputeRaised(Stamp.on(due.plusDays(between(13, 15))), List.of(), Optional.empty()));
            }
            LocalDate demanded = due.plusDays(between(16, 45));
            if (inHundred(20)) {
                pay(demanded.minusDays(between(1, 4)), between(20, 80));
            }
            if (debtor.capacity().protectedAsConsumer()) {
                notice(debtor, demanded);
            } else {
                add(new ReminderSent(Stamp.on(demanded), Channel.POST));
            }
            int answer = between(1, 100);
            if (answer <= 35) {
                pay(demanded.plusDays(between(3, 30)), 100);
            } else if (answer <= 60) {
                pay(demanded.plusDays(between(10, 90)), between(10, 90));
                if (inHundred(40)) {
                    pay(demanded.plusDays(between(91, 150)), 50);
                }
            }
        }

        private void add(CaseEvent event) {
            if (!event.on().isAfter(on)) {
                events.add(event);
            }
        }

        /** A part of what all invoices come to, in hundredths; no more than is left of it. */
        private void pay(LocalDate day, int hundredths) {
            Money part = Euro.round(principal()
                    .getAmount()
                    .multiply(BigDecimal.valueOf(hundredths))
                    .movePointLeft(2));
            Money paid = Euro.lower(part, left());
            if (paid.isPositive()) {
                add(new PaymentReceived(Stamp.on(day), paid, List.of()));
            }
        }

        /** What is left of the principals after all payments. */
        private Money left() {
            Money left = principal();
            for (CaseEvent event : events) {
                left = event instanceof PaymentReceived payment ? left.minus(payment.amount()) : left;
            }
            return left;
        }

        private Money principal() {
            return claims.stream().map(Claim::principal).reduce(Euro.ZERO, Money::plus);
        }

        private void notice(Debtor debtor, LocalDate day) {
            if (day.isAfter(on) || left().isZero()) {
                return;
            }
            DefaultedClaim demanded = DefaultedClaim.of(
                    "all", left(), claims.get(0).dueOn().orElseThrow().plusDays(4));
            Money costs = CostQuestion.under(book, Conventions.defaults())
                    .forNotice(List.of(demanded), debtor)
                    .on(day)
                    .costs();
            add(NoticeSent.of(day, Channel.POST, claims.stream().map(Claim::id).toList(), costs));
        }
    }
}

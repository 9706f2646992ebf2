package dev.incasso.rules.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.PaymentEvent.CreditNote;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.notice.NoticeDates;
import dev.incasso.rules.standstill.Standstill;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.Money;

/** What holds of every notice that is sent by post, for any file and day. */
enum NoticeLaw {
    WHAT_IS_ANNOUNCED_IS_CHARGED_IF_NOTHING_IS_PAID(sent -> {
        if (sent.creditTakesEffectInTheTerm()) {
            return;
        }
        Account account = sent.accountOn(sent.dates().costsDueFrom());
        assertThat(account.costsDue()).isTrue();
        assertThat(sent.charged(account, Amounts::costs)).isEqualTo(sent.event().announcedCosts());
        assertThat(sent.charged(account, Amounts::vat))
                .isEqualTo(sent.event().announcedVat().orElse(Euro.ZERO));
    }),
    NOTHING_IS_CHARGED_BEFORE_THE_TERM_ENDS(sent -> {
        Account account = sent.accountOn(sent.dates().lastDay());
        assertThat(sent.charged(account, Amounts::costs)).isEqualTo(Euro.ZERO);
    }),
    WHO_PAYS_WHAT_IS_ASKED_ON_THE_LAST_DAY_OWES_NO_COSTS(sent -> {
        LocalDate last = sent.dates().lastDay();
        Sent paid = sent.with(
                new PaymentReceived(Stamp.on(last), sent.event().demanded().orElseThrow(), List.of()));
        Account account = paid.accountOn(sent.dates().costsDueFrom().plusDays(60));
        assertThat(paid.charged(account, Amounts::costs)).isEqualTo(Euro.ZERO);
        assertThat(paid.charged(account, Amounts::vat)).isEqualTo(Euro.ZERO);
    }),
    WHO_PAYS_A_CENT_LESS_THAN_THE_PRINCIPAL_OWES_COSTS(sent -> {
        Money paid = sent.open(Amounts::principal).minus(Sent.CENT);
        if (paid.isZero() || sent.creditTakesEffectInTheTerm()) {
            return;
        }
        Sent nearly = sent.with(new PaymentReceived(
                Stamp.on(sent.dates().lastDay()), paid, sent.event().claims()));
        Account account = nearly.accountOn(sent.dates().costsDueFrom());
        assertThat(nearly.charged(account, Amounts::costs)).isGreaterThan(Euro.ZERO);
    }),
    WHAT_IS_ASKED_IS_WHAT_THE_ACCOUNT_SAYS(sent -> {
        Money asked = sent.open(Amounts::principal).plus(sent.open(Amounts::interest));
        assertThat(sent.event().demanded()).contains(asked);
    }),
    NOTHING_STANDS_STILL_FOR_ITS_CLAIMS(sent -> {
        Standstill standstill = Standstill.of(
                Incasso.netherlands().ruleBook(), sent.before(), sent.before().events());
        assertThat(standstill.stopsNoticeOn(
                        sent.event().on(), Set.copyOf(sent.event().claims())))
                .isEmpty();
    });

    /** A notice that was sent, in its file as it was known then. */
    record Sent(CaseFile before, CaseFile file, NoticeSent event, Conventions conventions) {

        static final Money CENT = Money.parse("EUR 0.01");

        static Sent of(CaseFile file, NoticeSent event, Conventions conventions) {
            CaseFile before = NoticeFiles.knownOn(event.on(), file);
            return new Sent(before, before.with(event), event, conventions);
        }

        Sent with(CaseEvent later) {
            return new Sent(before, file.with(later), event, conventions);
        }

        NoticeDates dates() {
            return Incasso.netherlands()
                    .with(conventions)
                    .noticeDates()
                    .on(event.on())
                    .termDays(event.termDays().orElse(14))
                    .by(event.channel());
        }

        Account accountOn(LocalDate day) {
            return Incasso.netherlands().with(conventions).account(file).on(day);
        }

        Money charged(Account account, Function<Amounts, Money> part) {
            return sum(account, claim -> part.apply(claim.charged()));
        }

        Money open(Function<Amounts, Money> part) {
            Account account =
                    Incasso.netherlands().with(conventions).account(before).on(event.on());
            return sum(account, claim -> part.apply(claim.open()));
        }

        private Money sum(Account account, Function<ClaimAccount, Money> part) {
            return account.claims().stream()
                    .filter(claim -> event.claims().contains(claim.claim().id()))
                    .map(part)
                    .reduce(Euro.ZERO, Money::plus);
        }

        boolean creditTakesEffectInTheTerm() {
            return file.events().stream()
                    .anyMatch(known -> known instanceof CreditNote note
                            && note.effectiveFrom()
                                    .filter(from -> from.isAfter(event.on()))
                                    .isPresent());
        }
    }

    private final Consumer<Sent> law;

    NoticeLaw(Consumer<Sent> law) {
        this.law = law;
    }

    void holds(CaseFile file, NoticeSent event, Conventions conventions) {
        law.accept(Sent.of(file, event, conventions));
    }
}

package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.Occurrence.Kind;
import dev.incasso.core.casefile.PlanEvent.PlanOffered;
import dev.incasso.core.casefile.Stamp;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.explain.Days;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Sector;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.CostReason;
import dev.incasso.rules.arrears.DefaultReason;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.conduct.SectorGate;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.demand.FourteenDayNotice;
import dev.incasso.rules.demand.NoticeObstacle;
import dev.incasso.rules.demand.NoticeQuestion;
import dev.incasso.rules.next.Condition.Party;
import dev.incasso.rules.notice.NoticeDatesQuestion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The first step of the policy that is still to be taken in a file. What the law asks before a step comes in first: the
 * notice of default, the fourteen-day notice and its term. Used once, by one thread.
 */
final class PolicyWalk {

    /** A reasonable term for a notice of default (art. 6:82 BW). */
    private static final int TERM_OF_NOTICE_OF_DEFAULT = 14;

    /** Up to this amount the subdistrict court decides (art. 93 Rv). */
    private static final Money LIMIT_OF_KANTON = Euro.parse("25000.00", "");

    /** The longest term that a notice can give, and its way by post. */
    private static final int LONGEST_TERM = 400;

    /** How long to wait for what shows that a notice was received before another is sent. */
    private static final int DAYS_FOR_EVIDENCE = 21;

    private final Circumstances now;
    private final ChannelChoice choice;
    private final LocalDate on;
    private final Trail trail;
    private final List<Question> questions = new ArrayList<>();

    PolicyWalk(Circumstances now, ChannelChoice choice) {
        this.now = now;
        this.choice = choice;
        this.on = now.on();
        this.trail = Trail.of(now);
    }

    Draft step() {
        Draft draft = first();
        draft.questions.addAll(questions);
        return draft;
    }

    private Draft first() {
        for (int i = 0; i < trail.path().size(); i++) {
            PolicyStep step = trail.path().get(i);
            if (step.code() == StepCode.FOURTEEN_DAY_NOTICE) {
                Optional<Draft> notice = notice(step, i);
                if (notice.isPresent()) {
                    return notice.get();
                }
            } else if (!trail.passed(i) && possible(step)) {
                return planned(step, i);
            }
        }
        return end();
    }

    /** The wait of a step begins with the step before it. */
    private LocalDate earliest(PolicyStep step, int i) {
        LocalDate before = trail.before(i, now.start());
        boolean again =
                trail.lastBefore(i).filter(last -> last.code() == step.code()).isPresent();
        return before.plusDays(again ? Math.max(1, step.days()) : step.days());
    }

    private Draft planned(PolicyStep step, int i) {
        LocalDate from = later(earliest(step, i), now.start().plusDays(1));
        if (step.code().escalates()) {
            from = termRuns().filter(from::isBefore).orElse(from);
        }
        Draft draft = Draft.of(step, from);
        explain(draft, i);
        if (step.code() == StepCode.COURT_FILE && now.open().isGreaterThan(LIMIT_OF_KANTON)) {
            draft.because(Reason.of(Reason.TEXTS.phrase("ABOVE_THE_LIMIT_OF_KANTON"), Law.RV_93));
        }
        if (step.code() == StepCode.COURT_FILE && warnedWithoutCosts()) {
            draft.because(Reason.of("WARNED_WITHOUT_COSTS"));
        }
        return withEvent(careFirst(step, draft));
    }

    /** A court sees it as reasonable that a debtor was warned before costs were made (P1). */
    private boolean warnedWithoutCosts() {
        return now.since(
                        now.start(),
                        event -> event instanceof NoticeSent
                                || Circumstances.sent(event, MessageCode.PRE_INCASSO_LETTER))
                .isPresent();
    }

    private void explain(Draft draft, int i) {
        draft.because(Reason.of(Reason.TEXTS
                .phrase("OVERDUE")
                .with("days", new Days(Math.toIntExact(ChronoUnit.DAYS.between(now.start(), on))))
                .with("amount", now.open())));
        trail.lastBefore(i)
                .ifPresentOrElse(
                        last -> draft.because(Reason.of(Reason.TEXTS
                                .phrase("AFTER_STEP")
                                .with("step", last.code())
                                .with("day", trail.before(i, now.start())))),
                        () -> draft.because(Reason.of("FIRST_STEP")));
    }

    /** Before court, the sector asks for care first (K24). */
    private Draft careFirst(PolicyStep step, Draft draft) {
        List<StepCode> missing = step.code() == StepCode.COURT_FILE ? missingBeforeCourt() : List.of();
        if (missing.isEmpty()) {
            return draft;
        }
        SectorGate gate = now.blocks().gate();
        StepCode first = missing.get(0);
        if (first == StepCode.EARLY_SIGNAL && !now.blocks().allows(first)) {
            if (gate.missingBeforeSignal().isEmpty()) {
                return gate.signalWaitsThrough()
                        .map(last -> Draft.waitUntil(last.plusDays(1)).because(care(StepCode.EARLY_SIGNAL)))
                        .orElse(draft);
            }
            first = gate.missingBeforeSignal().get(0);
        }
        return Draft.of(first, draft.from).because(draft.because).because(care(first));
    }

    private static Reason care(StepCode step) {
        return Reason.of(Reason.TEXTS.phrase("CARE_BEFORE_COURT").with("step", step), Law.BGS_2);
    }

    /** An insurer reports arrears of six months; that goes before court too (art. 18c Zvw). */
    private List<StepCode> missingBeforeCourt() {
        SectorGate gate = now.blocks().gate();
        boolean insurer = gate.signals()
                && gate.sector() == Sector.HEALTH_INSURANCE
                && now.since(now.start(), event -> Circumstances.happened(event, Kind.SIGNAL_SENT))
                        .isEmpty();
        return insurer ? List.of(StepCode.EARLY_SIGNAL) : gate.missingBeforeCourt();
    }

    private Draft withEvent(Draft draft) {
        return switch (draft.code) {
            case REMINDER, SECOND_REMINDER -> draft.thenBy(channel -> ReminderSent.of(on, channel));
            case NOTICE_OF_DEFAULT ->
                draft.thenBy(channel -> NoticeOfDefaultSent.of(on, channel, TERM_OF_NOTICE_OF_DEFAULT));
            case PERSONAL_CONTACT, PRE_INCASSO_CALL ->
                draft.thenBy(channel -> channel == Channel.VISIT
                        ? Occurrence.of(on, Kind.VISIT)
                        : new Call(Stamp.on(on), false, Optional.empty()));
            case PLAN_OFFER ->
                draft.thenBy(channel -> new PlanOffered(Stamp.on(on), List.of(), Optional.of(now.open())));
            case HAND_OVER -> draft.ask(Question.of("ASK_COLLECTOR", "collector"));
            case EARLY_SIGNAL -> draft.then(Occurrence.of(on, Kind.SIGNAL_SENT));
            case COURT_FILE -> draft.then(Occurrence.of(on, Kind.SUMMONS_SERVED));
            case WRITE_OFF_ADVICE -> draft.then(Occurrence.of(on, Kind.WRITTEN_OFF));
            case CLOSE -> draft.then(Occurrence.of(on, Kind.CLOSED));
            case WAIT, ADDRESS_INQUIRY, FOURTEEN_DAY_NOTICE, INTERRUPT_PRESCRIPTION -> draft;
            case CONFIRM_CONVERSATION,
                    PRE_INCASSO_STICKER,
                    PROFIT_LETTER,
                    PRE_INCASSO_SMS,
                    PRE_INCASSO_WHATSAPP,
                    PRE_INCASSO_LETTER,
                    PLAN_FOLLOW_UP,
                    DISPUTE_HANDLING,
                    MEDIATION,
                    FORMAL_DEMAND,
                    DEBT_HELP_POINTER ->
                draft.thenBy(channel -> new MessageSent(Stamp.on(on), messageOf(draft), channel));
        };
    }

    private static String messageOf(Draft draft) {
        return draft.message == null ? draft.code.name() : draft.message.name();
    }

    /** Whether a step makes sense here; what is missing is asked for. */
    private boolean possible(PolicyStep step) {
        return switch (step.code()) {
            case PRE_INCASSO_SMS -> choice.usable(Channel.SMS);
            case PRE_INCASSO_WHATSAPP -> choice.usable(Channel.WHATSAPP);
            case PERSONAL_CONTACT, PRE_INCASSO_CALL -> callable(step);
            case PROFIT_LETTER -> now.account().collector().isPresent();
            case HAND_OVER -> !handedOver();
            case EARLY_SIGNAL -> now.blocks().allows(StepCode.EARLY_SIGNAL);
            case COURT_FILE -> !now.open().isLessThan(now.policy().amounts().smallestForCourt());
            case PLAN_OFFER, DEBT_HELP_POINTER, REMINDER, SECOND_REMINDER, PRE_INCASSO_STICKER -> true;
            case NOTICE_OF_DEFAULT -> notInDefault().isPresent();
            case PRE_INCASSO_LETTER, FORMAL_DEMAND, WRITE_OFF_ADVICE -> true;
            case WAIT,
                    CONFIRM_CONVERSATION,
                    FOURTEEN_DAY_NOTICE,
                    PLAN_FOLLOW_UP,
                    DISPUTE_HANDLING,
                    MEDIATION,
                    ADDRESS_INQUIRY,
                    INTERRUPT_PRESCRIPTION,
                    CLOSE -> false;
        };
    }

    private boolean callable(PolicyStep step) {
        List<Channel> channels = step.channels().isEmpty() ? ChannelChoice.usual(step.code()) : step.channels();
        boolean callable = channels.stream()
                .filter(channel -> channel != Channel.VISIT
                        || !now.open().isLessThan(now.policy().amounts().large()))
                .anyMatch(choice::usable);
        if (!callable) {
            questions.add(Question.of("ASK_PHONE_NUMBER", "debtor.contacts"));
        }
        return callable;
    }

    /** A collector who was there from the start need not be given the file. */
    private boolean handedOver() {
        return now.account().collector().isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The first day after all terms that the debtor was given. */
    private Optional<LocalDate> termRuns() {
        Stream<LocalDate> ofClaims = now.overdue().stream()
                .flatMap(claim -> claim.costsExpectedFrom().or(() -> defaultComes(claim)).stream());
        return Stream.concat(ofClaims, termOfNotice().stream()).max(Comparator.naturalOrder());
    }

    /** What a notice said holds, also when its receipt is not shown: its term is waited for. */
    private Optional<LocalDate> termOfNotice() {
        return now.since(later(now.start(), on.minusDays(LONGEST_TERM)), NoticeSent.class::isInstance)
                .map(NoticeSent.class::cast)
                .map(notice -> NoticeDatesQuestion.under(
                                now.book(), now.account().conventions())
                        .termDays(Math.max(
                                now.book().collectionCosts().noticeTermOn(notice.on()),
                                notice.termDays().orElse(0)))
                        .on(notice.on())
                        .by(Channel.POST)
                        .costsDueFrom())
                .filter(on::isBefore);
    }

    private Optional<LocalDate> defaultComes(ClaimAccount claim) {
        return claim.arrears()
                .firstDay()
                .filter(day -> day.isAfter(on) && claim.arrears().reason() == DefaultReason.NOTICE_OF_DEFAULT);
    }

    /** The claims of which no default will set in by itself, if these are all. */
    private Optional<ClaimAccount> notInDefault() {
        boolean none = now.overdue().stream()
                .allMatch(claim -> claim.arrears().firstDay().isEmpty());
        return none ? now.overdue().stream().findFirst() : Optional.empty();
    }

    /**
     * A fourteen-day notice is sent whenever one can be sent, also for claims that came later: without it no costs are due
     * (art. 6:96 lid 6 BW).
     */
    private Optional<Draft> notice(PolicyStep step, int i) {
        if (now.party() == Party.BUSINESS || !now.policy().forbearance().chargesCosts()) {
            return Optional.empty();
        }
        List<Channel> wished = step.channels().isEmpty() ? ChannelChoice.usual(step.code()) : step.channels();
        List<Channel> untried =
                wished.stream().filter(channel -> !tried(channel)).toList();
        List<RankedChannel> ranked = choice.rank(StepCode.FOURTEEN_DAY_NOTICE, untried);
        Channel best = ranked.isEmpty() ? wished.get(0) : ranked.get(0).channel();
        FourteenDayNotice notice = NoticeQuestion.of(now.book(), now.account(), best);
        LocalDate from =
                trail.passed(i) ? on : later(earliest(step, i), now.start().plusDays(1));
        if (notice.canBeSent() && ranked.isEmpty()) {
            return Optional.empty();
        }
        if (notice.canBeSent()) {
            Draft draft = Draft.of(step, from).by(untried);
            explain(draft, i);
            draft.because(Reason.of(
                    Reason.TEXTS.phrase("NO_COSTS_WITHOUT_NOTICE").with("costs", notice.costsWithVat()),
                    Law.BW_6_96_6));
            draft.event = channel -> channel.flatMap(by -> by == best
                            ? notice.event()
                            : NoticeQuestion.of(now.book(), now.account(), by).event())
                    .map(CaseEvent.class::cast);
            return Optional.of(evidence().orElse(draft));
        }
        return hindered(step, notice, from, i);
    }

    /** By this way a notice was sent that is not shown to have come; another way is better than the same. */
    private boolean tried(Channel channel) {
        return now.since(now.start(), event -> event instanceof NoticeSent sent && sent.channel() == channel)
                .filter(event -> now.since(event.on(), later -> Circumstances.happened(later, Kind.ADDRESS_FOUND))
                        .isEmpty())
                .isPresent();
    }

    /** A registered letter or e-mail gets some time for the proof that it came. */
    private Optional<Draft> evidence() {
        return now.since(now.start(), NoticeSent.class::isInstance)
                .map(event -> event.on().plusDays(DAYS_FOR_EVIDENCE))
                .filter(day -> day.isAfter(on))
                .filter(day -> now.account()
                        .whyNot()
                        .filter(reason -> reason == CostReason.RECEIPT_NOT_SHOWN)
                        .isPresent())
                .map(day -> Draft.waitUntil(day)
                        .because(Reason.of(Reason.TEXTS.phrase("RECEIPT_NOT_SHOWN"), Law.HR_2016_2704))
                        .ask(Question.of("ASK_RECEIPT", "events")));
    }

    private Optional<Draft> hindered(PolicyStep step, FourteenDayNotice notice, LocalDate from, int i) {
        NoticeObstacle obstacle = notice.whyNot().orElseThrow();
        if (obstacle == NoticeObstacle.NOT_IN_DEFAULT) {
            return Optional.of(notice.notBefore()
                    .map(day -> Draft.waitUntil(later(day, from))
                            .because(Reason.of(
                                    Reason.TEXTS.phrase("NOT_IN_DEFAULT_YET").with("day", day), Law.BW_6_96_6)))
                    .orElseGet(() -> noticeOfDefault(step, from, i)));
        }
        if (obstacle == NoticeObstacle.TERM_RUNNING) {
            LegalSource source = Law.BW_6_96_6;
            return notice.notBefore()
                    .map(day -> Draft.waitUntil(day)
                            .because(Reason.of(Reason.TEXTS.phrase("TERM_RUNS").with("day", day), source)));
        }
        return Optional.empty();
    }

    private Draft noticeOfDefault(PolicyStep step, LocalDate from, int i) {
        Draft draft = Draft.of(StepCode.NOTICE_OF_DEFAULT, from);
        draft.tone = step.tone().orElse(null);
        explain(draft, i);
        now.overdue().stream()
                .filter(claim -> claim.arrears().reason() == DefaultReason.DEPENDS_ON_RECEIPT)
                .findFirst()
                .ifPresent(claim -> draft.ask(Question.of("ASK_DAY_OF_RECEIPT", "claims")));
        return withEvent(draft.because(Reason.of(Reason.TEXTS.phrase("NO_DEFAULT_BY_ITSELF"), Law.BW_6_82)));
    }

    /** After the last step of the policy nothing is left that is worth its costs. */
    private Draft end() {
        int last = trail.path().size();
        LocalDate from =
                trail.before(last, now.start()).plusDays(now.policy().handling().reviewDays());
        Draft draft = Draft.of(
                StepCode.WRITE_OFF_ADVICE, termRuns().filter(from::isBefore).orElse(from));
        explain(draft, last);
        return withEvent(draft.because(Reason.of("POLICY_ENDED")));
    }
}

package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.ContactEvent.Call;
import dev.incasso.core.casefile.ContactEvent.MessageSent;
import dev.incasso.core.casefile.DisputeEvent.DisputeRaised;
import dev.incasso.core.casefile.NoticeEvent.NoticeOfDefaultSent;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.casefile.NoticeEvent.ReminderSent;
import dev.incasso.core.casefile.Occurrence;
import dev.incasso.core.casefile.PaymentEvent.PaymentReceived;
import dev.incasso.core.casefile.PlanEvent.PromiseMade;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.conduct.Addressee;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.next.Reach.Obstacle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By which channel a step is done best (P4): the wish of the policy, the price, the amount, the person and what earlier
 * messages brought. Channels that cannot be used are left out.
 */
final class ChannelChoice {

    private static final int BEST = 60;
    private static final int PER_PLACE = 10;
    private static final int DEAREST = 20;
    private static final int DEAR_EUROS = 5;
    private static final int YOUNG = 35;
    private static final Set<StepCode> NEEDS_PROOF =
            EnumSet.of(StepCode.FOURTEEN_DAY_NOTICE, StepCode.NOTICE_OF_DEFAULT);
    private static final Set<Channel> BY_HAND_OF_OTHERS = EnumSet.of(Channel.POST, Channel.REGISTERED_POST);
    private static final Set<Channel> STRONG = EnumSet.of(Channel.PHONE, Channel.VISIT, Channel.REGISTERED_POST);
    private static final Set<Channel> SPOKEN = EnumSet.of(Channel.PHONE, Channel.VISIT);
    private static final Set<Channel> OF_THE_YOUNG = EnumSet.of(Channel.SMS, Channel.WHATSAPP, Channel.EMAIL);

    private final Circumstances now;
    private final Addressee addressee;
    private final Map<Channel, Boolean> answered = new EnumMap<>(Channel.class);

    ChannelChoice(Circumstances now, Addressee addressee) {
        this.now = now;
        this.addressee = addressee;
        earlierResults();
    }

    /** The channels that a step uses unless a policy says otherwise, the preferred one first. */
    static List<Channel> usual(StepCode code) {
        return switch (code) {
            case REMINDER, SECOND_REMINDER, CONFIRM_CONVERSATION, PLAN_OFFER, PLAN_FOLLOW_UP ->
                List.of(Channel.EMAIL, Channel.POST);
            case DEBT_HELP_POINTER, DISPUTE_HANDLING, MEDIATION -> List.of(Channel.EMAIL, Channel.POST);
            case NOTICE_OF_DEFAULT, FOURTEEN_DAY_NOTICE, PROFIT_LETTER, PRE_INCASSO_LETTER, FORMAL_DEMAND ->
                List.of(Channel.POST, Channel.EMAIL);
            case PRE_INCASSO_STICKER -> List.of(Channel.POST);
            case PERSONAL_CONTACT, PRE_INCASSO_CALL -> List.of(Channel.PHONE, Channel.VISIT);
            case PRE_INCASSO_SMS -> List.of(Channel.SMS);
            case PRE_INCASSO_WHATSAPP -> List.of(Channel.WHATSAPP);
            case INTERRUPT_PRESCRIPTION -> List.of(Channel.REGISTERED_POST, Channel.POST);
            case WAIT, ADDRESS_INQUIRY, HAND_OVER, EARLY_SIGNAL, COURT_FILE, WRITE_OFF_ADVICE, CLOSE -> List.of();
        };
    }

    List<RankedChannel> rank(StepCode code, List<Channel> wished) {
        List<RankedChannel> ranked = new ArrayList<>();
        for (int place = 0; place < wished.size(); place++) {
            Channel channel = wished.get(place);
            if (usable(channel)) {
                ranked.add(score(code, channel, place));
            }
        }
        ranked.sort(Comparator.comparingInt(RankedChannel::score).reversed());
        return ranked;
    }

    boolean usable(Channel channel) {
        return addressee == Addressee.DEBTOR ? now.reach().by(channel) : forOthers(channel);
    }

    /** Who acts for the debtor is written to: the numbers in the file are those of the debtor. */
    private boolean forOthers(Channel channel) {
        return BY_HAND_OF_OTHERS.contains(channel);
    }

    /** Why a channel is left out. */
    Optional<Obstacle> obstacle(Channel channel) {
        return addressee == Addressee.DEBTOR
                ? now.reach().obstacle(channel)
                : forOthers(channel) ? Optional.empty() : Optional.of(Obstacle.BLOCKED);
    }

    private RankedChannel score(StepCode code, Channel channel, int place) {
        Score score = new Score(BEST - PER_PLACE * place);
        if (place == 0) {
            score.add(0, Reason.of("CHANNEL_WISHED"));
        }
        price(channel, score);
        if (channel == Channel.POST && NEEDS_PROOF.contains(code)) {
            score.add(30, Reason.of("CHANNEL_PROOF_OF_RECEIPT"));
        }
        if (STRONG.contains(channel)
                && !now.open().isLessThan(now.policy().amounts().large())) {
            score.add(20, Reason.of("CHANNEL_LARGE_AMOUNT"));
        }
        if (SPOKEN.contains(channel) && disputed()) {
            score.add(30, Reason.of("CHANNEL_DISPUTE_BETTER_SPOKEN"));
        }
        person(channel, score);
        Boolean brought = answered.get(channel);
        if (brought != null) {
            score.add(brought ? 15 : -15, Reason.of(brought ? "CHANNEL_ANSWERED_BEFORE" : "CHANNEL_NO_ANSWER_BEFORE"));
        }
        return new RankedChannel(channel, score.points, score.reasons);
    }

    private void price(Channel channel, Score score) {
        now.policy().price(channel).ifPresent(price -> {
            int euros = Math.min(DEAREST, price.getAmount().intValue());
            score.add(-euros, Reason.of(Reason.TEXTS.phrase("CHANNEL_PRICE").with("price", price)));
            if (euros >= DEAR_EUROS
                    && now.open().isLessThan(now.policy().amounts().small())) {
                score.add(-30, Reason.of("CHANNEL_NOT_WORTH_ITS_PRICE"));
            }
        });
    }

    private void person(Channel channel, Score score) {
        if (addressee != Addressee.DEBTOR) {
            return;
        }
        if (now.reach().confirmed(channel)) {
            score.add(10, Reason.of("CHANNEL_CONFIRMED"));
        }
        if (OF_THE_YOUNG.contains(channel) && young()) {
            score.add(15, Reason.of("CHANNEL_YOUNG"));
        }
        if (channel == Channel.POST && now.history().paidLate() > 1) {
            score.add(10, Reason.of("CHANNEL_OFTEN_LATE"));
        }
        if (channel == Channel.PHONE && now.history().goodPayer()) {
            score.add(10, Reason.of("CHANNEL_GOOD_PAYER"));
        }
        if (SPOKEN.contains(channel) && otherLanguage()) {
            score.add(-20, Reason.of("CHANNEL_OTHER_LANGUAGE"));
        }
    }

    private boolean disputed() {
        return now.since(now.start(), DisputeRaised.class::isInstance).isPresent();
    }

    private boolean young() {
        return now.file()
                .debtor()
                .birthYear()
                .filter(year -> now.on().getYear() - year < YOUNG)
                .isPresent();
    }

    private boolean otherLanguage() {
        return now.file()
                .debtor()
                .language()
                .filter(tag -> !tag.startsWith("nl"))
                .isPresent();
    }

    /** Whether the newest message by each channel was followed by a reaction before the next message. */
    private void earlierResults() {
        Channel last = null;
        for (CaseEvent event : now.events()) {
            Optional<Channel> sent = Circumstances.approach(event) ? channel(event) : Optional.empty();
            if (sent.isPresent()) {
                last = sent.get();
                answered.put(last, false);
            } else if (last != null && reaction(event)) {
                answered.put(last, true);
            }
            if (event instanceof Call call) {
                answered.put(Channel.PHONE, call.reached());
            }
        }
    }

    private static boolean reaction(CaseEvent event) {
        return event instanceof PaymentReceived
                || event instanceof PromiseMade
                || event instanceof DisputeRaised
                || event.type().startsWith("DEBTOR_");
    }

    private static Optional<Channel> channel(CaseEvent event) {
        if (event instanceof ReminderSent reminder) {
            return Optional.of(reminder.channel());
        } else if (event instanceof NoticeSent notice) {
            return Optional.of(notice.channel());
        } else if (event instanceof NoticeOfDefaultSent notice) {
            return Optional.of(notice.channel());
        } else if (event instanceof MessageSent message) {
            return Optional.of(message.channel());
        }
        return Circumstances.happened(event, Occurrence.Kind.VISIT) ? Optional.of(Channel.VISIT) : Optional.empty();
    }

    /** Points and what made them; used by one thread. */
    private static final class Score {
        private int points;
        private final List<Reason> reasons = new ArrayList<>();

        Score(int points) {
            this.points = points;
        }

        void add(int more, Reason reason) {
            points += more;
            reasons.add(reason);
        }
    }
}

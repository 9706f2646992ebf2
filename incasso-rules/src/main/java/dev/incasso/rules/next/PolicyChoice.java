package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.party.Sector;
import dev.incasso.core.party.Segment;
import dev.incasso.rules.account.AccountQuestion;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.next.Condition.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which preset fits a debtor and his history (P1): the formal one for who will not pay and was reminded repeatedly, the
 * milder ones for customers to keep and where there is a reason. A proposal; the creditor chooses. Immutable and
 * thread-safe.
 */
public final class PolicyChoice {

    private static final int REMINDED_REPEATEDLY = 3;

    private final AccountQuestion account;

    private PolicyChoice(AccountQuestion account) {
        this.account = account;
    }

    /**
     * The question for a file.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param file the file
     * @return the question
     * @throws dev.incasso.core.error.InvalidInputException if anything in the file is impossible, with all of it
     */
    public static PolicyChoice under(RuleBook book, Conventions conventions, CaseFile file) {
        return new PolicyChoice(AccountQuestion.under(book, conventions, file));
    }

    /**
     * The presets for a day.
     *
     * @param day the day, at its end; later events do not count
     * @return all presets with their reasons, the one that fits best first; of equals the milder one
     */
    public List<RankedPolicy> on(LocalDate day) {
        Circumstances now = new Circumstances(account.book(), Policy.preIncasso(), account, day);
        Scores scores = new Scores();
        relation(now, scores);
        history(now, scores);
        person(now, scores);
        return scores.ranked();
    }

    private static void relation(Circumstances now, Scores scores) {
        if (now.segment() == Segment.INCIDENTAL) {
            scores.add(PolicyPreset.TRADITIONAL, 15, "CHOICE_INCIDENTAL");
        } else {
            scores.add(
                    PolicyPreset.PRE_INCASSO,
                    now.segment() == Segment.IMPORTANT ? 30 : 20,
                    now.segment() == Segment.IMPORTANT ? "CHOICE_IMPORTANT" : "CHOICE_REGULAR");
        }
        if (now.party() == Party.BUSINESS) {
            scores.add(PolicyPreset.TRADITIONAL, 10, "CHOICE_BUSINESS");
        }
    }

    private static void history(Circumstances now, Scores scores) {
        long reminders = now.events().stream()
                .filter(event -> !event.on().isBefore(now.start()) && reminder(event))
                .count();
        if (now.refused()) {
            scores.add(PolicyPreset.FORMAL, 60, "CHOICE_REFUSED");
        }
        if (reminders >= REMINDED_REPEATEDLY && !now.contactHad()) {
            scores.add(PolicyPreset.FORMAL, 35, "CHOICE_REMINDED_REPEATEDLY");
        }
        if (now.contactHad()) {
            scores.add(PolicyPreset.PRE_INCASSO, 10, "CHOICE_CONTACT_HAD");
            scores.add(PolicyPreset.SOCIALLY_RESPONSIBLE, 10, "CHOICE_CONTACT_HAD");
        }
        if (now.history().goodPayer()) {
            scores.add(PolicyPreset.PRE_INCASSO, 15, "CHOICE_GOOD_PAYER");
        }
        if (now.promiseBroken() || now.planBroken()) {
            scores.add(PolicyPreset.SOCIALLY_RESPONSIBLE, 20, "CHOICE_PROMISE_BROKEN");
        }
    }

    private static boolean reminder(CaseEvent event) {
        return event instanceof NoticeEvent
                || Circumstances.sent(event, MessageCode.FRIENDLY_REMINDER)
                || Circumstances.sent(event, MessageCode.SECOND_REMINDER);
    }

    private static void person(Circumstances now, Scores scores) {
        boolean inTrouble = now.blocks().all().stream()
                .anyMatch(block -> block.code() == BlockCode.DEBT_HELP || block.code() == BlockCode.VULNERABLE);
        if (inTrouble) {
            scores.add(PolicyPreset.SOCIALLY_RESPONSIBLE, 80, "CHOICE_VULNERABLE");
        }
        if (now.sector() != Sector.GENERAL && now.party() == Party.CONSUMER) {
            scores.add(PolicyPreset.SOCIALLY_RESPONSIBLE, 40, "CHOICE_BASIC_NEED");
        }
        if (!now.earlyWarnings().isEmpty() && now.party() == Party.CONSUMER) {
            scores.add(PolicyPreset.SOCIALLY_RESPONSIBLE, 10, "CHOICE_EARLY_WARNING");
        }
    }

    /** The points of each preset; used by one thread. */
    private static final class Scores {

        /** From mild to strict: of equals the first. */
        private static final List<PolicyPreset> MILDEST_FIRST = List.of(
                PolicyPreset.SOCIALLY_RESPONSIBLE,
                PolicyPreset.PRE_INCASSO,
                PolicyPreset.TRADITIONAL,
                PolicyPreset.FORMAL);

        private final Map<PolicyPreset, Integer> points = new EnumMap<>(PolicyPreset.class);
        private final Map<PolicyPreset, List<Reason>> reasons = new EnumMap<>(PolicyPreset.class);

        void add(PolicyPreset preset, int more, String reason) {
            points.merge(preset, more, Integer::sum);
            reasons.computeIfAbsent(preset, key -> new ArrayList<>()).add(Reason.of(reason));
        }

        List<RankedPolicy> ranked() {
            return MILDEST_FIRST.stream()
                    .map(preset -> new RankedPolicy(
                            preset, points.getOrDefault(preset, 0), reasons.getOrDefault(preset, List.of())))
                    .sorted(Comparator.comparingInt(RankedPolicy::score).reversed())
                    .toList();
        }
    }
}

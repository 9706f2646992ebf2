package dev.incasso.rules.next;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.Violation;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.syntax.Violations;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no policy may hold: steps that the law forbids, steps that lead back to themselves, and names of nothing. */
final class PolicyCheck {

    private static final Set<Channel> WRITTEN = EnumSet.of(Channel.POST, Channel.REGISTERED_POST, Channel.EMAIL);

    private static final int MOST = 100;

    private static final Set<StepCode> OTHER_MESSAGE = EnumSet.of(
            StepCode.REMINDER,
            StepCode.SECOND_REMINDER,
            StepCode.PRE_INCASSO_LETTER,
            StepCode.PROFIT_LETTER,
            StepCode.FORMAL_DEMAND);

    private final List<PolicyStep> steps;
    private final boolean chargesCosts;
    private final Violations violations;
    private final Map<String, Integer> places = new HashMap<>();

    PolicyCheck(List<PolicyStep> steps, boolean chargesCosts, Violations violations) {
        this.steps = steps;
        this.chargesCosts = chargesCosts;
        this.violations = violations;
    }

    void run() {
        if (steps.isEmpty()) {
            add(ErrorCode.EMPTY_LIST, PolicyOverlay.STEPS, "", "a policy has at least one step");
        }
        if (steps.size() > MOST) {
            add(ErrorCode.OUT_OF_RANGE, PolicyOverlay.STEPS, "", "a policy has at most " + MOST + " steps");
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (places.put(steps.get(i).id(), i) != null) {
                add(ErrorCode.DUPLICATE_ID, at(i, "id"), "", "another step has this id");
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            follows(i);
            // What could not be read has been told already.
            if (!violations.noted(at(i, "step"))) {
                message(i);
                law(i);
            }
        }
        circles();
    }

    private void follows(int i) {
        String then = steps.get(i).then().orElse(PolicyStep.END);
        if (!then.equals(PolicyStep.END) && !places.containsKey(then)) {
            add(ErrorCode.UNKNOWN_REFERENCE, at(i, "then"), "", "no step has this id; " + PolicyStep.END + " ends");
        }
    }

    /** A step of which the file keeps another event than that of its message has its own message. */
    private void message(int i) {
        boolean own = steps.get(i).message().isPresent()
                && !OTHER_MESSAGE.contains(steps.get(i).code());
        if (own) {
            add(ErrorCode.CONTRADICTION, at(i, "message"), "", "this step has its own message");
        }
    }

    private void law(int i) {
        PolicyStep step = steps.get(i);
        switch (step.code()) {
            case WAIT,
                    CONFIRM_CONVERSATION,
                    PLAN_FOLLOW_UP,
                    DISPUTE_HANDLING,
                    MEDIATION,
                    ADDRESS_INQUIRY,
                    INTERRUPT_PRESCRIPTION,
                    CLOSE ->
                add(
                        ErrorCode.STEP_FORBIDDEN,
                        at(i, "step"),
                        "",
                        "this step follows from what happens in a file; no policy plans it");
            case EARLY_SIGNAL -> signal(i, step);
            case FOURTEEN_DAY_NOTICE -> notice(i, step);
            case PRE_INCASSO_SMS -> only(i, step, EnumSet.of(Channel.SMS));
            case PRE_INCASSO_WHATSAPP -> only(i, step, EnumSet.of(Channel.WHATSAPP));
            case PRE_INCASSO_CALL, PERSONAL_CONTACT -> only(i, step, EnumSet.of(Channel.PHONE, Channel.VISIT));
            case REMINDER,
                    SECOND_REMINDER,
                    NOTICE_OF_DEFAULT,
                    PROFIT_LETTER,
                    PRE_INCASSO_LETTER,
                    PLAN_OFFER,
                    FORMAL_DEMAND,
                    DEBT_HELP_POINTER -> only(i, step, WRITTEN);
            case PRE_INCASSO_STICKER -> only(i, step, EnumSet.of(Channel.POST));
            case HAND_OVER, COURT_FILE, WRITE_OFF_ADVICE -> only(i, step, EnumSet.noneOf(Channel.class));
        }
    }

    /** Personal data of a debtor may be passed on in four sectors only. */
    private void signal(int i, PolicyStep step) {
        Set<Sector> sectors = step.when().sectors();
        if (sectors.isEmpty() || sectors.contains(Sector.GENERAL)) {
            add(
                    ErrorCode.STEP_FORBIDDEN,
                    at(i, "when.sectors"),
                    Law.BGS_2.ref(),
                    "arrears are signalled in HOUSING_RENT, ENERGY, WATER and HEALTH_INSURANCE only");
        }
        only(i, step, EnumSet.noneOf(Channel.class));
    }

    private void notice(int i, PolicyStep step) {
        only(i, step, WRITTEN);
        if (!chargesCosts) {
            add(
                    ErrorCode.STEP_FORBIDDEN,
                    at(i, "step"),
                    Law.BW_6_96_6.ref(),
                    "a notice announces costs, and this policy charges none; use PRE_INCASSO_LETTER");
        }
    }

    private void only(int i, PolicyStep step, Set<Channel> suitable) {
        for (int c = 0; c < step.channels().size(); c++) {
            if (!suitable.contains(step.channels().get(c))) {
                String rule = step.code() == StepCode.FOURTEEN_DAY_NOTICE ? Law.BW_6_96_6.ref() : "";
                add(
                        ErrorCode.CHANNEL_NOT_SUITABLE,
                        at(i, "channels[" + c + "]"),
                        rule,
                        suitable.isEmpty() ? "nothing is sent in this step" : "must be one of " + suitable);
            }
        }
    }

    /** Depth first: a step that is met again while its own followers are looked at closes a circle. */
    private void circles() {
        Set<Integer> done = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            walk(i, new HashSet<>(), done);
        }
    }

    private void walk(int i, Set<Integer> open, Set<Integer> done) {
        if (i >= steps.size() || !done.add(i)) {
            return;
        }
        open.add(i);
        for (int next : followers(i)) {
            if (open.contains(next)) {
                add(
                        ErrorCode.STEPS_IN_A_CIRCLE,
                        at(i, "then"),
                        "",
                        "leads back to the step " + steps.get(next).id());
            } else {
                walk(next, open, done);
            }
        }
        open.remove(i);
    }

    private List<Integer> followers(int i) {
        Integer then = places.get(steps.get(i).then().orElse(PolicyStep.END));
        return then == null ? List.of(i + 1) : List.of(i + 1, then);
    }

    private static String at(int i, String field) {
        return PolicyOverlay.STEPS + "[" + i + "]." + field;
    }

    private void add(ErrorCode code, String path, String rule, String message) {
        violations.add(new Violation(code, path, rule, message));
    }
}

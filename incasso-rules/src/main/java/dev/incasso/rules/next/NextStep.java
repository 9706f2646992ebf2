package dev.incasso.rules.next;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.contact.Tone;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.conduct.Addressee;
import dev.incasso.rules.conduct.Duty;
import dev.incasso.rules.conduct.InformationItem;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.StepCode;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to do now in a file: the step, by which channel, why, and what follows when nothing happens. A step that reaches
 * the debtor is only advised on a day on which it may be done; its hour is the matter of the contact window. Advice, not a
 * decision: who sends remains responsible. Immutable and thread-safe.
 */
public final class NextStep implements Explained {

    private final NextStepQuestion question;
    private final Account account;
    private final Policy policy;
    private final StepCode step;
    private final LocalDate notBefore;
    private final boolean endKnown;
    private final @Nullable LocalDate deadline;
    private final List<RankedChannel> channels;
    private final Addressee addressee;
    private final @Nullable MessageCode message;
    private final Tone tone;
    private final List<LegalBlock> blocks;
    private final List<Reason> because;
    private final List<Question> questions;
    private final Set<EarlyWarning> earlyWarnings;
    private final @Nullable StepCode held;
    private final @Nullable CaseEvent event;
    private final boolean abroad;

    NextStep(
            NextStepQuestion question,
            Circumstances now,
            Draft draft,
            List<RankedChannel> channels,
            Optional<StepCode> held) {
        this.question = question;
        this.account = now.account();
        this.policy = now.policy();
        this.step = draft.code;
        this.notBefore = draft.from;
        this.endKnown = draft.knownEnd;
        this.deadline = draft.deadline;
        this.channels = List.copyOf(channels);
        this.addressee = now.blocks().addressee();
        this.message = draft.message;
        this.tone = draft.tone == null ? now.policy().tone() : draft.tone;
        this.blocks = now.blocks().all();
        this.because = List.copyOf(draft.because);
        this.questions = List.copyOf(new LinkedHashSet<>(draft.questions));
        this.earlyWarnings = now.earlyWarnings();
        this.held = held.orElse(null);
        this.event = draft.event.apply(channel()).orElse(null);
        this.abroad = now.abroad();
    }

    /**
     * What to do.
     *
     * @return the step; {@link StepCode#WAIT} if nothing is to be done on the day
     */
    public StepCode step() {
        return step;
    }

    /**
     * The day of the question.
     *
     * @return the day
     */
    public LocalDate on() {
        return account.on();
    }

    /**
     * From which day on. For a step it lies on or before the day of the question; for {@link StepCode#WAIT} it is the day to
     * ask again.
     *
     * @return the day
     */
    public LocalDate notBefore() {
        return notBefore;
    }

    /**
     * Whether waiting ends on {@link #notBefore()} by itself. Otherwise something has to happen first, and that day is only
     * one to look again.
     *
     * @return true for a step, and for a wait whose end the calendar knows
     */
    public boolean endKnown() {
        return endKnown;
    }

    /**
     * By which day it should be done.
     *
     * @return the day, included; nothing if there is no hurry
     */
    public Optional<LocalDate> deadline() {
        return Optional.ofNullable(deadline);
    }

    /**
     * The best channel.
     *
     * @return the first of {@link #channels()}; nothing if the step reaches nobody
     */
    public Optional<Channel> channel() {
        return channels.stream().findFirst().map(RankedChannel::channel);
    }

    /**
     * The channels by which the step can be done.
     *
     * @return the usable channels, the best first
     */
    public List<RankedChannel> channels() {
        return channels;
    }

    /**
     * To whom it is addressed.
     *
     * @return the debtor, or who acts for him
     */
    public Addressee addressee() {
        return addressee;
    }

    /**
     * The message that goes with it by the best channel.
     *
     * @return the code of the message, if there is one; nothing for a visit, for which no text is written
     */
    public Optional<MessageCode> message() {
        return step == StepCode.WAIT || channel().filter(Channel.VISIT::equals).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(message);
    }

    /**
     * How the message sounds.
     *
     * @return the tone
     */
    public Tone tone() {
        return tone;
    }

    /**
     * The language that the debtor prefers.
     *
     * @return the language; Dutch if nothing is known
     */
    public Locale language() {
        return Locale.forLanguageTag(account.file().debtor().language().orElse("nl"));
    }

    /**
     * What belongs with the message.
     *
     * @return the attachments that the best channel can carry
     */
    public List<Attachment> attachments() {
        return channel().map(best -> Attachment.of(step, best)).orElse(List.of());
    }

    /**
     * What the law, a plan, a dispute or the like stops now.
     *
     * @return the blocks, those that stop most first
     */
    public List<LegalBlock> blocks() {
        return blocks;
    }

    /**
     * Why this step.
     *
     * @return the reasons
     */
    public List<Reason> because() {
        return because;
    }

    /**
     * Facts that are missing and would change the answer.
     *
     * @return the questions to ask
     */
    public List<Question> questions() {
        return questions;
    }

    /**
     * What the first letter of a collector has to tell and the file does not know (K7). Found when asked for.
     *
     * @return what is missing; empty if no collector writes for the first time, or if nothing is missing
     */
    public List<InformationItem> missingInformation() {
        boolean firstLetter = step.reachesOut() && FirstLetter.comes(account);
        return firstLetter ? question.information().on(on()).missing() : List.of();
    }

    /**
     * What has to be done besides, such as the acknowledgement of a complaint (K8). Found when asked for.
     *
     * @return the duties that are open on the day
     */
    public List<Duty> duties() {
        return question.duties(on()).open();
    }

    /**
     * Signs of trouble.
     *
     * @return the signs
     */
    public Set<EarlyWarning> earlyWarnings() {
        return earlyWarnings;
    }

    /**
     * The step that waits.
     *
     * @return what would be done if nothing stood in the way; nothing if the answer is a step, or if there is nothing to do
     */
    public Optional<StepCode> held() {
        return Optional.ofNullable(held);
    }

    /**
     * What to add to the case file once it was done as advised on the day. A call is entered as not reached; who was
     * reached is entered so by the host.
     *
     * @return the event; nothing for a wait, and where it depends on what comes of the step
     */
    public Optional<CaseEvent> event() {
        return Optional.ofNullable(event);
    }

    /**
     * What follows if nothing happens: no payment, no answer, no new fact. Found when asked for.
     *
     * @return the steps with their days, after this one, to the end
     */
    public Outlook outlook() {
        return Outlook.from(this);
    }

    /**
     * Why not another step?
     *
     * @param other the other step
     * @return the facts or days that are missing, and what would change it; empty if it is the step
     */
    public List<Reason> whyNot(StepCode other) {
        return WhyNot.of(this, other);
    }

    /**
     * What is owed on the day.
     *
     * @return the account
     */
    public Account account() {
        return account;
    }

    /**
     * Under which policy.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * The conventions used.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return account.conventions();
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return account.ruleBook();
    }

    NextStepQuestion question() {
        return question;
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>();
        because.forEach(reason -> reason.source().ifPresent(sources::add));
        blocks.forEach(block -> sources.addAll(block.sources()));
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        Map<String, Warning> warnings = new LinkedHashMap<>();
        account.warnings().forEach(warning -> warnings.putIfAbsent(warning.code(), warning));
        if (abroad) {
            for (Warning warning : List.of(
                    Warning.of(Reason.TEXTS.phrase("ABROAD_COLLECTOR_RULES"), Law.WKI_2),
                    Warning.of(Reason.TEXTS.phrase("ABROAD_LAW")),
                    Warning.of(Reason.TEXTS.phrase("ABROAD_SERVICE")))) {
                warnings.putIfAbsent(warning.code(), warning);
            }
        }
        return new ArrayList<>(warnings.values());
    }

    @Override
    public Explanation explanation() {
        return NextStepExplanation.of(this);
    }

    /** Step and day. */
    @Override
    public String toString() {
        return step + (step == StepCode.WAIT ? " until " : " from ") + notBefore;
    }
}

package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Phrase;
import dev.incasso.core.source.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What forbids steps on a day, whatever a creditor wishes: since when, until when where that is known, and what lifts it.
 * Immutable and thread-safe.
 */
public final class LegalBlock {

    static final LanguagePack TEXTS = LanguagePack.load("blocks", LegalBlock.class::getResourceAsStream);

    private final BlockCode code;
    private final LocalDate since;
    private final @Nullable LocalDate until;
    private final List<String> liftedBy;
    private final List<LegalSource> sources;
    private final Set<StepCode> steps;
    private final Set<StepCode> stepsAfterUntil;
    private final Set<Channel> channels;
    private final Phrase phrase;

    private LegalBlock(
            BlockCode code,
            LocalDate since,
            @Nullable LocalDate until,
            List<String> liftedBy,
            List<LegalSource> sources,
            Set<StepCode> steps,
            Set<StepCode> stepsAfterUntil,
            Set<Channel> channels,
            Phrase phrase) {
        this.code = code;
        this.since = since;
        this.until = until;
        this.liftedBy = liftedBy;
        this.sources = sources;
        this.steps = steps;
        this.stepsAfterUntil = stepsAfterUntil;
        this.channels = channels;
        this.phrase = phrase;
    }

    static LegalBlock of(BlockCode code, LocalDate since, Set<StepCode> steps, LegalSource... sources) {
        return new LegalBlock(
                code,
                since,
                null,
                List.of(),
                List.of(sources),
                steps,
                Ban.NONE,
                Ban.NO_CHANNEL,
                TEXTS.phrase(code.name()).with("since", since));
    }

    /** The same block, over after a day. */
    LegalBlock until(LocalDate lastDayInclusive) {
        return until(lastDayInclusive, Ban.NONE);
    }

    /** The same block, over after a day but for some steps. */
    LegalBlock until(LocalDate lastDayInclusive, Set<StepCode> stillForbidden) {
        return new LegalBlock(
                code, since, lastDayInclusive, liftedBy, sources, steps, stillForbidden, channels, phrase);
    }

    /** The same block, lifted by one of these. */
    LegalBlock liftedBy(List<String> types) {
        return new LegalBlock(
                code, since, until, List.copyOf(types), sources, steps, stepsAfterUntil, channels, phrase);
    }

    /** The same block, for channels too. */
    LegalBlock closing(Set<Channel> forbidden) {
        return new LegalBlock(code, since, until, liftedBy, sources, steps, stepsAfterUntil, forbidden, phrase);
    }

    /** The same block in other words. */
    LegalBlock saying(String key) {
        return new LegalBlock(
                code,
                since,
                until,
                liftedBy,
                sources,
                steps,
                stepsAfterUntil,
                channels,
                TEXTS.phrase(key).with("since", since));
    }

    /**
     * What it is.
     *
     * @return the code
     */
    public BlockCode code() {
        return code;
    }

    /**
     * Since when.
     *
     * @return the first day, not after the day of the answer
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Until when, where that is known.
     *
     * @return the last day, itself included; nothing if only what {@link #liftedBy lifts} it can end it
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * What lifts it before its last day, or at all.
     *
     * @return types of events of the case file, or facts such as {@code HEIRS_ACCEPTED_PURELY}; none if nothing but time
     *     does
     */
    public List<String> liftedBy() {
        return liftedBy;
    }

    /**
     * Where it comes from.
     *
     * @return the sources, the kind of each telling statute from convention
     */
    public List<LegalSource> sources() {
        return sources;
    }

    /**
     * Whether it forbids a step.
     *
     * @param step the step
     * @return true if so
     */
    public boolean forbids(StepCode step) {
        return steps.contains(step);
    }

    /**
     * Whether it forbids a channel to the debtor himself.
     *
     * @param channel the channel
     * @return true if so; who acts for the debtor may be reached through channels of his own
     */
    public boolean forbids(Channel channel) {
        return channels.contains(channel);
    }

    /** The last day on which it forbids a step, where that is known. */
    Optional<LocalDate> lastDayFor(StepCode step) {
        return stepsAfterUntil.contains(step) ? Optional.empty() : until();
    }

    /**
     * What it is, in plain words.
     *
     * @param locale Dutch or English
     * @return one or two sentences
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public String text(Locale locale) {
        return phrase().in(locale);
    }

    /**
     * What it is, to be put into a longer sentence.
     *
     * @return the words
     */
    public Phrase phrase() {
        return until == null
                ? phrase
                : TEXTS.phrase("WITH_END").with("block", phrase).with("until", until);
    }

    /** Code and days. */
    @Override
    public String toString() {
        return code + " since " + since + (until == null ? "" : " until " + until);
    }
}

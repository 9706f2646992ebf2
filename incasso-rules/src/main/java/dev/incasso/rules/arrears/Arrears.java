package dev.incasso.rules.arrears;

import dev.incasso.core.casefile.Claim;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether and since when the debtor of one claim is in default, as far as known on a day. Immutable and thread-safe.
 */
public final class Arrears implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("arrears", Arrears.class::getResourceAsStream);

    private final Claim claim;
    private final @Nullable LocalDate firstDay;
    private final DefaultReason reason;
    private final LegalSource source;
    private final List<Warning> warnings;

    Arrears(
            Claim claim,
            @Nullable LocalDate firstDay,
            DefaultReason reason,
            LegalSource source,
            List<Warning> warnings) {
        this.claim = claim;
        this.firstDay = firstDay;
        this.reason = reason;
        this.source = source;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * The claim.
     *
     * @return the claim
     */
    public Claim claim() {
        return claim;
    }

    /**
     * The first day of default: the first day that bears interest. It may lie after the day the question was asked for.
     *
     * @return the day, or nothing if default cannot be told from the facts
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    /**
     * Whether the debtor is in default on a day.
     *
     * @param day the day
     * @return true from the first day on
     */
    public boolean inDefaultOn(LocalDate day) {
        return firstDay != null && !firstDay.isAfter(day);
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public DefaultReason reason() {
        return reason;
    }

    @Override
    public Explanation explanation() {
        Explanation step = firstDay == null
                ? Explanation.of(TEXTS.phrase("NOT_IN_DEFAULT").with("reason", reason), source)
                : Explanation.of(
                        TEXTS.phrase("IN_DEFAULT").with("firstDay", firstDay).with("reason", reason), source);
        return step.withRemarks(warnings);
    }

    @Override
    public List<LegalSource> sources() {
        return List.of(source);
    }

    @Override
    public List<Warning> warnings() {
        return warnings;
    }

    /** First day and reason. */
    @Override
    public String toString() {
        return reason + (firstDay == null ? "" : " " + firstDay);
    }
}

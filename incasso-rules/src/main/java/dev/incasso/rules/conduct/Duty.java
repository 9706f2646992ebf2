package dev.incasso.rules.conduct;

import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a collector must do by a day, or keep through a day. Immutable and thread-safe; will grow, so it is no
 * record.
 */
public final class Duty {

    /** What must be done. New duties may come with any release. */
    public enum Code {
        /** A complaint is acknowledged in writing within two working days (art. 6.1 Bki). */
        COMPLAINT_ACKNOWLEDGEMENT(Law.BKI_6_1),
        /** The file is kept for two years after closing (art. 5.1 Bki). Other laws may ask for longer. */
        FILE_RETENTION(Law.BKI_5_1);

        private final LegalSource source;

        Code(LegalSource source) {
            this.source = source;
        }
    }

    private final Code code;
    private final LocalDate since;
    private final LocalDate lastDay;
    private final @Nullable LocalDate doneOn;

    Duty(Code code, LocalDate since, LocalDate lastDay, @Nullable LocalDate doneOn) {
        this.code = code;
        this.since = since;
        this.lastDay = lastDay;
        this.doneOn = doneOn;
    }

    /**
     * What must be done.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * The day of the event that brought the duty.
     *
     * @return the day of the complaint, or of closing
     */
    public LocalDate since() {
        return since;
    }

    /**
     * The last day, included: on which it can be done in time, or through which it must be kept up.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return lastDay;
    }

    /**
     * The day on which it was done.
     *
     * @return the day of the acknowledgement; nothing if it is still to be done, and for what is kept up
     */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /**
     * Whether the duty is there on a day.
     *
     * @param day the day
     * @return false once it was done, or once it need not be kept up any more; what is late stays open
     */
    public boolean open(LocalDate day) {
        boolean begun = !day.isBefore(since);
        return switch (code) {
            case COMPLAINT_ACKNOWLEDGEMENT -> begun && (doneOn == null || doneOn.isAfter(day));
            case FILE_RETENTION -> begun && !day.isAfter(lastDay);
        };
    }

    /**
     * Whether the last day has passed and it was not done by then.
     *
     * @param day the day
     * @return true if it is late, or was done late
     */
    public boolean late(LocalDate day) {
        return code == Code.COMPLAINT_ACKNOWLEDGEMENT && (doneOn == null ? day : doneOn).isAfter(lastDay);
    }

    /**
     * Where the duty comes from.
     *
     * @return the source
     */
    public LegalSource source() {
        return code.source;
    }

    /** Code and days. */
    @Override
    public String toString() {
        return code + " since " + since + " through " + lastDay + (doneOn == null ? "" : ", done on " + doneOn);
    }
}

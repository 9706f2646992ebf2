package dev.incasso.rules.reform;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A date of a case that another rule book can move. New dates may come with any release. */
public enum MovedDate {
    /** From when costs are or can be due. */
    COSTS_DUE_FROM(Standing::costsDueFrom),
    /** The last day of the newest notice. */
    NOTICE_LAST_DAY(Standing::noticeLastDay),
    /** The day of the next step. */
    STEP_DAY(Standing::stepDay);

    private final Function<Standing, Optional<LocalDate>> date;

    MovedDate(Function<Standing, Optional<LocalDate>> date) {
        this.date = date;
    }

    Optional<LocalDate> of(Standing standing) {
        return date.apply(standing);
    }
}

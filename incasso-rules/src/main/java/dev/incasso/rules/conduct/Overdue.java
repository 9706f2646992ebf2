package dev.incasso.rules.conduct;

import dev.incasso.core.casefile.Claim;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.arrears.DefaultReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which claims are open on the day of an account, and since when they are overdue. Immutable and thread-safe. */
final class Overdue {

    private final List<ClaimAccount> open;
    private final @Nullable LocalDate firstDay;
    private final boolean payableAtOnce;

    private Overdue(List<ClaimAccount> open, @Nullable LocalDate firstDay, boolean payableAtOnce) {
        this.open = open;
        this.firstDay = firstDay;
        this.payableAtOnce = payableAtOnce;
    }

    static Overdue of(Account account) {
        List<ClaimAccount> open = new ArrayList<>();
        LocalDate firstDay = null;
        boolean payableAtOnce = false;
        for (ClaimAccount claim : account.claims()) {
            if (!claim.open().total().isPositive()) {
                continue;
            }
            open.add(claim);
            Optional<LocalDate> first = firstDay(claim);
            payableAtOnce |= payableAtOnce(claim);
            if (first.isPresent() && (firstDay == null || first.get().isBefore(firstDay))) {
                firstDay = first.get();
            }
        }
        return new Overdue(List.copyOf(open), firstDay, payableAtOnce);
    }

    /** No day of payment was agreed, and no statutory term takes its place. */
    private static boolean payableAtOnce(ClaimAccount claim) {
        return claim.claim().dueOn().isEmpty() && claim.arrears().reason() != DefaultReason.STATUTORY_TERM;
    }

    /** The day after the day of payment, or the first day of default if that is earlier. */
    private static Optional<LocalDate> firstDay(ClaimAccount claim) {
        Optional<LocalDate> inDefault = claim.arrears().firstDay();
        Optional<LocalDate> due = claim.claim().dueOn().map(day -> day.plusDays(1));
        if (inDefault.isPresent() && due.isPresent()) {
            return inDefault.get().isBefore(due.get()) ? inDefault : due;
        }
        return inDefault.or(() -> due);
    }

    /** Whether a claim existed on a day: it was issued by then, or what it pays was performed. */
    static boolean existed(Claim claim, LocalDate on) {
        return !claim.issuedOn().isAfter(on)
                || claim.performedOn().filter(day -> !day.isAfter(on)).isPresent();
    }

    /** What is open. */
    List<ClaimAccount> open() {
        return open;
    }

    /** Whether something open existed on a day. */
    boolean openFrom(LocalDate on) {
        return open.stream().anyMatch(claim -> existed(claim.claim(), on));
    }

    /** The first day on which something open is overdue, in the past or to come. */
    Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    /** Whether something is overdue on a day. */
    boolean on(LocalDate day) {
        return firstDay != null && !firstDay.isAfter(day);
    }

    /** Whether something open has no day of payment, so that it can be asked for at once. */
    boolean payableAtOnce() {
        return payableAtOnce;
    }
}

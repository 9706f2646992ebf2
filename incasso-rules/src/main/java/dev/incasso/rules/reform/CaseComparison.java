package dev.incasso.rules.reform;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.IncassoException;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.next.NextStep;
import dev.incasso.rules.next.NextStepQuestion;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks both rule books about one case. */
final class CaseComparison {

    private final Setting setting;
    private final Consumer<CaseChange> compared;
    private final Consumer<NotComparable> refused;

    CaseComparison(Setting setting, Consumer<CaseChange> compared, Consumer<NotComparable> refused) {
        this.setting = setting;
        this.compared = compared;
        this.refused = refused;
    }

    /** The answer of one rule book: how the case stands, or why there is none. */
    private record Answer(
            @Nullable Standing standing,
            CostBasis costBasis,
            @Nullable ErrorCode code) {

        static Answer of(Standing standing, Account account) {
            return new Answer(standing, CostBasis.of(account), null);
        }

        static Answer refused(ErrorCode code) {
            return new Answer(null, CostBasis.NONE, code);
        }

        LocalDate knownThrough() {
            return standing == null
                    ? LocalDate.MIN
                    : standing.interestKnownThrough().orElse(LocalDate.MAX);
        }

        /** No answer either if the other rule book knows more of the interest: what is more would seem its doing. */
        @Nullable
        ErrorCode codeBeside(Answer other) {
            return code == null && knownThrough().isBefore(other.knownThrough()) ? ErrorCode.BEYOND_HORIZON : code;
        }
    }

    void compare(long index, CaseFile file) {
        NextStepQuestion base;
        try {
            base = question(setting.base(), file);
        } catch (IncassoException e) {
            refused.accept(new NotComparable(index, file.id(), e.code(), e.code()));
            return;
        }
        NextStepQuestion changed = base.under(setting.changed(), setting.conventions(setting.changed()));
        Answer before;
        Answer after;
        if (setting.noticesAsSent() || !file.debtor().capacity().protectedAsConsumer()) {
            before = answer(base);
            after = answer(changed);
        } else {
            AnnouncedCosts.Files files = AnnouncedCosts.of(base.account(), changed.account(), setting.on());
            before = answer(about(base, files.base()));
            after = answer(about(changed, files.changed()));
        }
        ErrorCode noBase = before.codeBeside(after);
        ErrorCode noChanged = after.codeBeside(before);
        if (noBase != null || noChanged != null) {
            refused.accept(new NotComparable(index, file.id(), noBase, noChanged));
        } else {
            compared.accept(new CaseChange(
                    index,
                    file.id(),
                    file.debtor().capacity(),
                    CostBasis.of(before.costBasis(), after.costBasis()),
                    Objects.requireNonNull(before.standing()),
                    Objects.requireNonNull(after.standing())));
        }
    }

    private NextStepQuestion question(RuleBook book, CaseFile file) {
        return NextStepQuestion.under(book, setting.conventions(book), setting.policy(), file);
    }

    private NextStepQuestion about(NextStepQuestion question, CaseFile file) {
        return file.equals(question.account().file())
                ? question
                : question(question.account().book(), file);
    }

    private Answer answer(NextStepQuestion question) {
        RuleBook book = question.account().book();
        try {
            if (setting.steps()) {
                NextStep next = question.on(setting.on());
                return Answer.of(Standing.of(next, book), next.account());
            }
            Account account = question.account().on(setting.on());
            return Answer.of(Standing.of(account, book), account);
        } catch (IncassoException e) {
            return Answer.refused(e.code());
        }
    }
}

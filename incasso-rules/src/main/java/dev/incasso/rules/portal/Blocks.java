package dev.incasso.rules.portal;

import dev.incasso.rules.account.Account;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.conduct.BlockCode;
import dev.incasso.rules.conduct.LegalBlock;
import dev.incasso.rules.conduct.LegalBlocks;
import dev.incasso.rules.next.Policy;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in the way of collecting on a day. The only place of this package where that is read. */
final class Blocks {

    /** What changes what is asked of the debtor; what else stops a step is no matter for the sides to read. */
    static final Set<BlockCode> TOLD = Collections.unmodifiableSet(EnumSet.of(
            BlockCode.DISPUTE_OPEN,
            BlockCode.PLAN_KEPT,
            BlockCode.DEBT_HELP,
            BlockCode.MORATORIUM,
            BlockCode.RESTRUCTURING,
            BlockCode.CLEAN_SLATE,
            BlockCode.BANKRUPTCY,
            BlockCode.SUSPENSION,
            BlockCode.DEATH,
            BlockCode.COLLECTOR_NOT_REGISTERED,
            BlockCode.ADMINISTRATION,
            BlockCode.CURATORSHIP,
            BlockCode.MINOR,
            BlockCode.CLOSED));

    private final Set<BlockCode> codes;

    private Blocks(Set<BlockCode> codes) {
        this.codes = codes;
    }

    static Blocks on(RuleBook book, Account account) {
        int hold = Policy.preIncasso().handling().debtHelpHoldDays();
        return new Blocks(LegalBlocks.of(book, account, hold).all().stream()
                .map(LegalBlock::code)
                .filter(TOLD::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BlockCode.class))));
    }

    List<String> codes() {
        return codes.stream().map(BlockCode::name).toList();
    }

    boolean closed() {
        return codes.contains(BlockCode.CLOSED);
    }

    boolean inTheEstate() {
        return codes.contains(BlockCode.BANKRUPTCY) || codes.contains(BlockCode.RESTRUCTURING);
    }

    /** Whether somebody else has to agree to what the debtor agrees to. */
    boolean represented() {
        return codes.contains(BlockCode.ADMINISTRATION)
                || codes.contains(BlockCode.CURATORSHIP)
                || codes.contains(BlockCode.MINOR);
    }
}

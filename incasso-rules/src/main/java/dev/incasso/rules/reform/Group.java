package dev.incasso.rules.reform;

/**
 * The cases of one kind. Immutable and thread-safe.
 *
 * @param cases how many both rule books answer
 * @param changed how many of them change in whatever way
 * @param onTop what comes on top of their principals: costs, VAT and interest
 * @param debtors who of the debtors is better and who is worse off
 */
public record Group(long cases, long changed, Movement onTop, Effect debtors) {

    static final Group NONE = new Group(0, 0, Movement.NONE, Effect.NONE);

    static Group one(CaseChange change) {
        return new Group(
                1,
                change.changed() ? 1 : 0,
                new Movement(change.before().onTop(), change.after().onTop()),
                Effect.ofDebtor(change.forDebtor()));
    }

    Group plus(Group other) {
        return new Group(
                cases + other.cases, changed + other.changed, onTop.plus(other.onTop), debtors.plus(other.debtors));
    }
}

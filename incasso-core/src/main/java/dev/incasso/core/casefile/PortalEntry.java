package dev.incasso.core.casefile;

import dev.incasso.core.constraint.Filled;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * Something that creditor or debtor put into the file. Immutable and thread-safe.
 *
 * @param stamp day and id
 * @param kind what it is
 * @param document a reference to a document, never its content
 */
public record PortalEntry(@Valid Stamp stamp, Kind kind, Optional<@Filled String> document) implements CaseEvent {

    /** What was put into the file. */
    public enum Kind {
        /** The creditor added a document. */
        CREDITOR_ADDED_DOCUMENT,
        /** The creditor asked something. */
        CREDITOR_ASKED,
        /** The debtor reacted. */
        DEBTOR_REACTED,
        /** The debtor filed a defence. */
        DEBTOR_FILED_DEFENCE,
        /** The debtor uploaded a proof, for example of payment. */
        DEBTOR_UPLOADED_PROOF
    }

    /** The kind, as the case file names it. */
    @Override
    public String type() {
        return kind.name();
    }

    /** Type and day. */
    @Override
    public String toString() {
        return describe();
    }
}

package dev.incasso.rules.conduct;

import dev.incasso.rules.Incasso;
import java.time.Instant;

/** A program that answers from which moment on a debtor may be contacted: the library, or another one. */
interface ContactProgram {

    /** The library. */
    ContactProgram LIBRARY = asked -> {
        ContactWindow window = Incasso.netherlands()
                .contactWindow()
                .by(asked.channel())
                .recent(asked.recent())
                .at(asked.at());
        return window.allowed()
                ? asked.at().toInstant()
                : window.nextAllowed().orElseThrow().toInstant();
    };

    /** The moment asked about if contact is allowed then, otherwise the first later one. */
    Instant earliest(ContactCase asked);
}

package dev.incasso.rules.demand;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.rules.Incasso;
import dev.incasso.rules.convention.Conventions;
import java.time.LocalDate;
import java.util.Optional;

/** A program that says which notice goes by post on a day: the library, or one with a mistake. */
@FunctionalInterface
interface NoticeSender {

    NoticeSender LIBRARY = (file, conventions, day) -> Incasso.netherlands()
            .with(conventions)
            .notice(file)
            .on(day)
            .by(Channel.POST)
            .event();

    Optional<NoticeSent> send(CaseFile file, Conventions conventions, LocalDate day);
}

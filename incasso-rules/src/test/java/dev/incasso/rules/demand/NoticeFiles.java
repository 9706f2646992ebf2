package dev.incasso.rules.demand;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Collector.Registration;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.account.CaseFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary files of consumers, with all that can be known of VAT. */
final class NoticeFiles {

    private static final List<Optional<Boolean>> FACTS =
            List.of(Optional.of(true), Optional.of(false), Optional.empty());

    private NoticeFiles() {}

    static Arbitrary<CaseFile> files() {
        Arbitrary<Optional<Collector>> collectors = Combinators.combine(
                        Arbitraries.of(Collector.Kind.class), Arbitraries.of(FACTS))
                .as((kind, charges) -> new Collector(
                        "",
                        kind,
                        Optional.of("1"),
                        Optional.of(Registration.REGISTERED),
                        charges,
                        Optional.empty(),
                        Optional.empty()))
                .optional();
        return Combinators.combine(
                        CaseFiles.files(),
                        Arbitraries.of(Debtor.consumer(), Debtor.consumer(), Debtor.unknown()),
                        Arbitraries.of(FACTS),
                        collectors)
                .as((file, debtor, deducts, collector) -> new CaseFile(
                        file.id(),
                        deducts.map(Creditor.business("creditor")::deductsVat).orElse(Creditor.business("creditor")),
                        collector,
                        debtor,
                        file.sector(),
                        file.claims(),
                        file.events()));
    }

    /** The file as it was known by the end of a day. */
    static CaseFile knownOn(LocalDate day, CaseFile file) {
        return withEvents(file, file.eventsThrough(day));
    }

    static CaseFile withEvents(CaseFile file, List<CaseEvent> events) {
        return new CaseFile(
                file.id(), file.creditor(), file.collector(), file.debtor(), file.sector(), file.claims(), events);
    }
}

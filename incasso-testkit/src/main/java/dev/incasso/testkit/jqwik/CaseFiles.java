package dev.incasso.testkit.jqwik;

import dev.incasso.core.casefile.CaseEvent;
import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.casefile.Claim;
import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.money.Euro;
import dev.incasso.core.party.Collector;
import dev.incasso.core.party.Creditor;
import dev.incasso.core.party.Debtor;
import dev.incasso.core.party.Sector;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;

/**
 * Case files in which anything can happen, in any order: events of all types, in all sectors, with and without a
 * collector. They hold together: nothing is paid, credited or taken back that is not there. Amounts and days are those at
 * which a rule book changes its answer.
 */
public final class CaseFiles {

    /** Events lie within so many days from the first claim. */
    private static final int DAYS = 400;

    /** The highest principal, so that sums stay small. */
    private static final Money HIGHEST = Euro.euro(1_100_000);

    private CaseFiles() {}

    private record Recipe(Money principal, int issued, int term, int flags) {}

    private record Parties(Debtor debtor, Optional<Collector> collector, Sector sector) {}

    /**
     * A file and a day on which to ask of it. Immutable and thread-safe.
     *
     * @param file the file
     * @param on the day
     */
    public record Moment(CaseFile file, LocalDate on) {

        /** The day, the claims and the events by type and day, for a failure that can be read. */
        @Override
        public String toString() {
            return on + ", " + file.debtor().capacity() + ": "
                    + file.claims().stream()
                            .map(claim -> claim + " due "
                                    + claim.dueOn().map(LocalDate::toString).orElse("at once"))
                            .toList()
                    + file.events().stream().map(CaseEvent::describe).toList();
        }
    }

    /**
     * Debtors of every capacity, most of them consumers.
     *
     * @return debtors without name or address
     */
    public static Arbitrary<Debtor> debtors() {
        return Arbitraries.frequency(
                Tuple.of(5, Debtor.consumer()),
                Tuple.of(1, Debtor.business()),
                Tuple.of(1, Debtor.publicBody()),
                Tuple.of(1, Debtor.soleTrader()),
                Tuple.of(1, Debtor.unknown()));
    }

    /**
     * Claims.
     *
     * @param book the rule book whose limits and changes count
     * @return claims that are due at once or up to 45 days after they were issued
     */
    public static Arbitrary<Claim> claims(RuleBook book) {
        return Combinators.combine(recipes(book), starts(book)).as((recipe, start) -> claim("C", start, recipe));
    }

    /**
     * Files with one to three claims and up to ten events of any type.
     *
     * @param book the rule book whose limits and changes count
     * @return files of any debtor
     */
    public static Arbitrary<CaseFile> any(RuleBook book) {
        return Combinators.combine(
                        starts(book),
                        parties(),
                        recipes(book).list().ofMinSize(1).ofMaxSize(3),
                        EventSteps.steps(DAYS).list().ofMaxSize(10))
                .as(CaseFiles::build);
    }

    /**
     * Files of consumers who were sent a notice for all claims, after a few events and before some more.
     *
     * @param book the rule book whose limits and changes count
     * @return files in which costs are often due in the end
     */
    public static Arbitrary<CaseFile> noticed(RuleBook book) {
        return Combinators.combine(
                        starts(book),
                        recipes(book).list().ofMinSize(1).ofMaxSize(3),
                        EventSteps.payments(DAYS).list().ofMaxSize(4),
                        Arbitraries.integers().between(60, 120).withoutEdgeCases())
                .as((start, recipes, steps, day) -> {
                    CaseFile file = build(
                            start, new Parties(Debtor.consumer(), Optional.empty(), Sector.GENERAL), recipes, steps);
                    List<String> ids = file.claims().stream().map(Claim::id).toList();
                    Money announced = Euro.euro(40);
                    return file.with(NoticeSent.of(start.plusDays(day), Channel.POST, ids, announced));
                });
    }

    /**
     * Files on days that are mostly near one of their events, where what is decided changes.
     *
     * @param book the rule book whose limits and changes count
     * @return files of any debtor, some of them noticed, each with a day
     */
    public static Arbitrary<Moment> moments(RuleBook book) {
        Arbitrary<CaseFile> files = Arbitraries.frequencyOf(Tuple.of(2, any(book)), Tuple.of(1, noticed(book)));
        return Combinators.combine(
                        files,
                        Arbitraries.integers().between(0, DAYS + 100).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 12).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 30).withoutEdgeCases())
                .as((file, any, index, after) -> {
                    boolean near = index < file.events().size();
                    LocalDate event = near
                            ? file.events().get(index).on().plusDays(after)
                            : file.claims().get(0).issuedOn().plusDays(any);
                    return new Moment(file, event);
                });
    }

    /** First days of files: events may lie beyond the horizon, as they do in practice. */
    private static Arbitrary<LocalDate> starts(RuleBook book) {
        LocalDate first = book.collectionCosts().tariff().knownFrom();
        LocalDate last = book.statutoryInterest().consumer().knownThrough().minusDays(90);
        return LegalDays.within(book, first.isBefore(last) ? first : last, last);
    }

    private static Arbitrary<Recipe> recipes(RuleBook book) {
        return Combinators.combine(
                        LegalAmounts.principals(book),
                        Arbitraries.integers().between(0, 60).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 45).withoutEdgeCases(),
                        Arbitraries.integers().between(0, 15).withoutEdgeCases())
                .as((principal, issued, term, flags) ->
                        new Recipe(Euro.lower(principal, HIGHEST), issued, term, flags));
    }

    private static Arbitrary<Parties> parties() {
        Arbitrary<Optional<Collector>> collectors = Combinators.combine(
                        Arbitraries.of(Collector.Kind.class), Arbitraries.of(Collector.Registration.class))
                .as((kind, registration) -> Optional.of(new Collector(kind, registration)));
        return Combinators.combine(
                        debtors(),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Optional.<Collector>empty())), Tuple.of(1, collectors)),
                        Arbitraries.of(Sector.class))
                .as(Parties::new);
    }

    private static CaseFile build(LocalDate start, Parties parties, List<Recipe> recipes, List<EventSteps.Step> steps) {
        List<Claim> claims = new ArrayList<>();
        for (Recipe recipe : recipes) {
            claims.add(claim("C" + claims.size(), claims.isEmpty() ? start : start.plusDays(recipe.issued()), recipe));
        }
        return new CaseFile(
                "F",
                Creditor.business("creditor"),
                parties.collector(),
                parties.debtor(),
                Optional.of(parties.sector()),
                claims,
                EventSteps.events(start, claims, steps));
    }

    private static Claim claim(String id, LocalDate issued, Recipe recipe) {
        Claim claim = Claim.of(id, recipe.principal(), issued);
        claim = recipe.term() == 0 ? claim : claim.dueOn(issued.plusDays(recipe.term()));
        claim = recipe.flags() == 1 ? claim.termAgreed(false) : claim;
        return recipe.flags() == 2 ? claim.instalmentOf("rent") : claim;
    }
}

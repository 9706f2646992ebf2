package dev.incasso.rules.reform;

import static dev.incasso.rules.reform.ReformProgram.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.rules.AnyCaseFiles;
import dev.incasso.rules.account.CaseFiles;
import dev.incasso.rules.book.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every comparison, for arbitrary files. */
class ReformProperties {

    @Provide
    Arbitrary<List<CaseFile>> portfolios() {
        return Arbitraries.oneOf(
                        CaseFiles.files(), CaseFiles.noticed(), AnyCaseFiles.files(), Arbitraries.of(Reforms.cases()))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CaseFiles.days();
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return Arbitraries.of(
                Reforms.NOW, Reforms.MINIMUM_25, Reforms.TWENTY_ONE_DAYS, Reforms.FIVE_PERCENT, Reforms.SHORT_HORIZON);
    }

    @Property(tries = 60)
    @Label("every law holds of every portfolio")
    void laws(
            @ForAll("books") RuleBook base,
            @ForAll("books") RuleBook changed,
            @ForAll("portfolios") List<CaseFile> files,
            @ForAll("days") LocalDate day) {
        ReformLaw.all().forEach(law -> law.holds(LIBRARY, base, changed, files, day));
    }

    @Property(tries = 40)
    @Label("cases in any order, in any parts, added up in any order give the same report")
    void partitions(
            @ForAll("books") RuleBook changed,
            @ForAll("portfolios") List<CaseFile> files,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll Random dice) {
        Reform reform = Reform.compare(Reforms.NOW, changed).largest(3).on(day);
        List<Integer> order = new ArrayList<>();
        List<ReformTally> tallies = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            order.add(i);
        }
        for (int i = 0; i < parts; i++) {
            tallies.add(reform.tally());
        }
        Collections.shuffle(order, dice);
        order.forEach(i -> tallies.get(dice.nextInt(parts)).add(i + 1, files.get(i)));
        ReformTally sum = reform.tally();
        Collections.shuffle(tallies, dice);
        tallies.forEach(sum::add);
        ReformLaw.same(sum.report(), reform.over(files.stream()));
    }

    @Property(tries = 15)
    @Label("several threads give the same report, and tell the same in the same order")
    void threads(@ForAll("books") RuleBook changed, @ForAll("portfolios") List<CaseFile> some) {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            files.addAll(some);
        }
        List<String> inOne = new ArrayList<>();
        List<String> inMany = new ArrayList<>();
        Reform reform = Reform.compare(Reforms.NOW, changed).withoutNextSteps().on(Reforms.DAY);
        ReformReport one = telling(reform, inOne).over(files.stream());
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            ReformLaw.same(telling(reform, inMany).over(files.stream(), threads), one);
        } finally {
            threads.shutdown();
        }
        assertThat(inMany).hasSameSizeAs(inOne).containsExactlyInAnyOrderElementsOf(inOne);
        assertThat(told(inMany, "case")).isEqualTo(told(inOne, "case"));
        assertThat(told(inMany, "read")).isEqualTo(told(inOne, "read"));
    }

    private static Reform telling(Reform reform, List<String> told) {
        return reform.eachChange(change -> told.add(change.toString()))
                .eachNotComparable(refused -> told.add("refused " + refused))
                .progress(50, read -> told.add("read " + read));
    }

    private static List<String> told(List<String> all, String kind) {
        return all.stream().filter(line -> line.startsWith(kind)).toList();
    }
}

package dev.incasso.rules.interest;

import dev.incasso.core.claim.Compounding;
import dev.incasso.core.claim.InterestKind;
import dev.incasso.core.date.DateRange;
import dev.incasso.core.explain.Days;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/**
 * Interest over a period, with the segments that lead to it. Immutable and thread-safe.
 */
public final class Interest implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("interest", Interest.class::getResourceAsStream);

    private final RuleBookVersion ruleBook;
    private final Conventions conventions;
    private final InterestTerms terms;
    private final Money principal;
    private final DateRange period;
    private final List<InterestSegment> segments;
    private final List<AllocatedPayment> payments;
    private final BigDecimal unrounded;
    private final Money total;
    private final Money openPrincipal;
    private final Money openInterest;

    Interest(
            RuleBookVersion ruleBook,
            Conventions conventions,
            InterestTerms terms,
            Money principal,
            DateRange period,
            List<InterestSegment> segments,
            List<AllocatedPayment> payments,
            BigDecimal unrounded,
            Money total,
            Money openPrincipal,
            Money openInterest) {
        this.ruleBook = ruleBook;
        this.conventions = conventions;
        this.terms = terms;
        this.principal = principal;
        this.period = period;
        this.segments = List.copyOf(segments);
        this.payments = List.copyOf(payments);
        this.unrounded = unrounded;
        this.total = total;
        this.openPrincipal = openPrincipal;
        this.openInterest = openInterest;
    }

    /**
     * The interest of the whole period, whether paid or not: the sum of the segments, rounded once, half a cent upwards;
     * under the convention {@code LINE} the sum of the rounded segments.
     *
     * @return the interest
     */
    public Money total() {
        return total;
    }

    /**
     * The interest of the whole period before rounding.
     *
     * @return the sum of the segments in euros, to 30 decimals
     */
    public BigDecimal unrounded() {
        return unrounded;
    }

    /**
     * The principal that is still open at the end of the last day.
     *
     * @return the principal less what was paid on it
     */
    public Money openPrincipal() {
        return openPrincipal;
    }

    /**
     * The interest that is still open at the end of the last day.
     *
     * @return the interest less what was paid on it
     */
    public Money openInterest() {
        return openInterest;
    }

    /**
     * The parts of the period in which rate and base stay the same.
     *
     * @return the segments in order; together they are the whole period
     */
    public List<InterestSegment> segments() {
        return segments;
    }

    /**
     * Where the payments went.
     *
     * @return the payments by day
     */
    public List<AllocatedPayment> payments() {
        return payments;
    }

    /**
     * Which interest was asked for.
     *
     * @return the terms
     */
    public InterestTerms terms() {
        return terms;
    }

    /**
     * The period that was asked for.
     *
     * @return first and last day, both included
     */
    public DateRange period() {
        return period;
    }

    /**
     * The conventions used: day count, rounding, payment day, anniversary, allocation and horizon.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return conventions;
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return ruleBook;
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>(basis());
        if (terms.compounding() == Compounding.YEARLY && terms.kind().statutory()) {
            sources.add(capitalisation());
        }
        if (!payments.isEmpty()) {
            sources.add(Law.BW_6_44);
        }
        segments.forEach(segment -> sources.add(segment.source()));
        return List.copyOf(sources);
    }

    private List<LegalSource> basis() {
        return switch (terms.kind()) {
            case CONSUMER -> List.of(Law.BW_6_119, Law.BW_6_120);
            case COMMERCIAL -> List.of(Law.BW_6_119A, Law.BW_6_120);
            case AGREED, AGREED_MONTHLY -> List.of(Law.BW_6_119_3);
            case CONSUMER_PLUS -> List.of(Law.BW_6_119_3, Law.BW_6_120);
            case COMMERCIAL_PLUS -> List.of(Law.BW_6_119A, Law.BW_6_120);
        };
    }

    private LegalSource capitalisation() {
        return terms.kind() == InterestKind.COMMERCIAL ? Law.BW_6_119A_3 : Law.BW_6_119_2;
    }

    @Override
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        long assumedDays = segments.stream()
                .filter(InterestSegment::assumed)
                .mapToLong(InterestSegment::days)
                .sum();
        if (assumedDays > 0) {
            InterestSegment first = segments.stream()
                    .filter(InterestSegment::assumed)
                    .findFirst()
                    .orElseThrow();
            warnings.add(Warning.of(
                    TEXTS.phrase("RATE_ASSUMED")
                            .with("days", new Days(assumedDays))
                            .with("from", first.period().firstDay())
                            .with("rate", first.rate()),
                    Law.BW_6_120));
        }
        weakRates()
                .forEach((first, last) -> warnings.add(Warning.of(
                        TEXTS.phrase("RATE_SOURCE_WEAK")
                                .with(
                                        "period",
                                        DateRange.of(
                                                first.period().firstDay(),
                                                last.period().lastDayInclusive()))
                                .with("rate", first.rate())
                                .with("source", first.source().ref()),
                        first.source())));
        return List.copyOf(warnings);
    }

    /** The first and last segment of each stretch that rests on one weak rate. */
    private Map<InterestSegment, InterestSegment> weakRates() {
        Map<InterestSegment, InterestSegment> stretches = new LinkedHashMap<>();
        InterestSegment first = null;
        for (InterestSegment segment : segments) {
            if (!segment.weakSource()) {
                first = null;
                continue;
            }
            boolean same = first != null
                    && first.source().equals(segment.source())
                    && first.rate().equals(segment.rate());
            first = same ? first : segment;
            stretches.put(first, segment);
        }
        return stretches;
    }

    @Override
    public Explanation explanation() {
        return InterestExplanation.of(this, principal, capitalisation());
    }

    /** Amount, terms and period in one line. */
    @Override
    public String toString() {
        return terms.kind() + " interest " + total.getAmount().toPlainString() + " over "
                + principal.getAmount().toPlainString() + ", " + period;
    }
}

package dev.incasso.rules.demand;

import dev.incasso.core.casefile.NoticeEvent.NoticeSent;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.explain.Explained;
import dev.incasso.core.explain.Explanation;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.explain.Warning;
import dev.incasso.core.money.Euro;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.account.Account;
import dev.incasso.rules.account.Amounts;
import dev.incasso.rules.account.ClaimAccount;
import dev.incasso.rules.account.CostReason;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBookVersion;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.notice.NoticeDates;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The fourteen-day notice (art. 6:96 lid 6 BW) that can be sent on a day, with all claims that can be noticed, or why none
 * can be sent. Immutable and thread-safe.
 */
public final class FourteenDayNotice implements Explained {

    static final LanguagePack TEXTS = LanguagePack.load("demand", FourteenDayNotice.class::getResourceAsStream);

    private final Account account;
    private final Channel channel;
    private final int termDays;
    private final boolean longerTerm;
    private final String wording;
    private final List<ClaimAccount> claims;
    private final List<LeftOutClaim> leftOut;
    private final @Nullable CollectionCosts announced;
    private final @Nullable NoticeDates dates;

    FourteenDayNotice(
            Account account,
            Channel channel,
            int termDays,
            boolean longerTerm,
            String wording,
            List<ClaimAccount> claims,
            List<LeftOutClaim> leftOut,
            @Nullable CollectionCosts announced,
            @Nullable NoticeDates dates) {
        this.account = account;
        this.channel = channel;
        this.termDays = termDays;
        this.longerTerm = longerTerm;
        this.wording = wording;
        this.claims = List.copyOf(claims);
        this.leftOut = List.copyOf(leftOut);
        this.announced = announced;
        this.dates = dates;
    }

    /**
     * Whether there is a notice to send.
     *
     * @return true if at least one claim can be noticed
     */
    public boolean canBeSent() {
        return !claims.isEmpty();
    }

    /**
     * Why no notice can be sent.
     *
     * @return the obstacle that is told first, or nothing if a notice can be sent
     */
    public Optional<NoticeObstacle> whyNot() {
        return obstacles().stream().findFirst();
    }

    /**
     * All that stands in the way.
     *
     * @return the obstacles of all claims, each once, first told first; empty if a notice can be sent
     */
    public List<NoticeObstacle> obstacles() {
        if (canBeSent()) {
            return List.of();
        }
        return leftOut.isEmpty()
                ? List.of(NoticeObstacle.NOT_IN_DEFAULT)
                : leftOut.stream()
                        .flatMap(claim -> claim.obstacles().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /**
     * The first day on which it makes sense to ask again if nothing happens, such as the first day of default or the day
     * after a term that runs.
     *
     * @return the day, or nothing if a notice can be sent or if no obstacle goes by itself
     */
    public Optional<LocalDate> notBefore() {
        return canBeSent()
                ? Optional.empty()
                : leftOut.stream().flatMap(claim -> claim.notBefore().stream()).min(LocalDate::compareTo);
    }

    /**
     * The day on which the notice would be sent.
     *
     * @return the day
     */
    public LocalDate on() {
        return account.on();
    }

    /**
     * By which way it would be sent.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * The term.
     *
     * @return the number of days after receipt
     */
    public int termDays() {
        return termDays;
    }

    /**
     * What is owed on the day, of the other claims too.
     *
     * @return the account
     */
    public Account account() {
        return account;
    }

    /**
     * The claims in the notice.
     *
     * @return the claims with what is owed of each, the oldest first; empty if none can be sent
     */
    public List<ClaimAccount> claims() {
        return claims;
    }

    /**
     * The claims that are not in the notice.
     *
     * @return the issued claims that were left out, each with the reason, in the order of the file
     */
    public List<LeftOutClaim> leftOut() {
        return leftOut;
    }

    /**
     * What is to be paid within the term: principal and interest. The costs are not in it; the notice states them as what
     * follows if it is not paid.
     *
     * @return the amount; zero if no notice can be sent
     */
    public Money amount() {
        return principal().plus(interest());
    }

    /**
     * The open principal of the claims in the notice.
     *
     * @return the amount
     */
    public Money principal() {
        return sum(Amounts::principal);
    }

    /**
     * The open interest of the claims in the notice, up to and including the day.
     *
     * @return the amount; a lower bound where a warning says so
     */
    public Money interest() {
        return sum(Amounts::interest);
    }

    private Money sum(Function<Amounts, Money> part) {
        return claims.stream().map(claim -> part.apply(claim.open())).reduce(Euro.ZERO, Money::plus);
    }

    /**
     * The costs to announce, VAT not counted: what the account charges if nothing is paid within the term.
     *
     * @return the amount; zero if no notice can be sent
     */
    public Money costs() {
        return collectionCosts().map(CollectionCosts::costs).orElse(Euro.ZERO);
    }

    /**
     * The VAT on the costs to announce.
     *
     * @return the amount; zero unless it is declared
     */
    public Money vat() {
        return collectionCosts().map(CollectionCosts::vat).orElse(Euro.ZERO);
    }

    /**
     * Costs and VAT together.
     *
     * @return the sum
     */
    public Money costsWithVat() {
        return costs().plus(vat());
    }

    /**
     * Whether the notice must declare that the creditor cannot set VAT off and that the costs are raised for that reason
     * (art. 2 lid 3 Besluit BIK).
     *
     * @return true if VAT is announced
     */
    public boolean declaresVat() {
        return vat().isPositive();
    }

    /**
     * How the announced costs were found.
     *
     * @return the costs, or nothing if no notice can be sent
     */
    public Optional<CollectionCosts> collectionCosts() {
        return canBeSent() ? Optional.ofNullable(announced) : Optional.empty();
    }

    /** The announced costs, or those that the creditor's policy leaves nothing of to announce. */
    Optional<CollectionCosts> toldCosts() {
        return Optional.ofNullable(announced).filter(costs -> canBeSent() || costs.lowered());
    }

    /**
     * When the notice is received and its term ends.
     *
     * @return the dates, or nothing if no notice can be sent, or if the channel has an actual day of receipt that is not
     *     known beforehand: a writ and registered post
     */
    public Optional<NoticeDates> dates() {
        return canBeSent() ? Optional.ofNullable(dates) : Optional.empty();
    }

    /**
     * What to keep to prove receipt.
     *
     * @return what there can be for the channel, from strong to weak
     */
    public List<Evidence> evidence() {
        return Evidence.of(channel);
    }

    /**
     * The words for the term in the letter.
     *
     * @return the Dutch phrase for this channel and term that the Hoge Raad finds clear enough
     */
    public String wording() {
        return wording;
    }

    /**
     * What to add to the case file once the notice was sent as it is here. For a writ and registered post, and for e-mail
     * with evidence, add the day of receipt or the evidence as soon as it is known.
     *
     * @return the event, or nothing if no notice can be sent
     */
    public Optional<NoticeSent> event() {
        if (!canBeSent()) {
            return Optional.empty();
        }
        List<String> ids = claims.stream().map(claim -> claim.claim().id()).toList();
        NoticeSent sent = NoticeSent.of(on(), channel, ids, costs()).demanded(amount());
        sent = declaresVat() ? sent.announcedVat(vat()) : sent;
        return Optional.of(longerTerm ? sent.termDays(termDays) : sent);
    }

    /**
     * The conventions used.
     *
     * @return the conventions
     */
    public Conventions conventions() {
        return account.conventions();
    }

    /**
     * The rule book used.
     *
     * @return its version
     */
    public RuleBookVersion ruleBook() {
        return account.ruleBook();
    }

    @Override
    public List<LegalSource> sources() {
        Set<LegalSource> sources = new LinkedHashSet<>();
        sources.add(Law.BW_6_96_6);
        if (claims.size() > 1) {
            sources.add(Law.BW_6_96_7);
        }
        claims.forEach(claim -> sources.addAll(claim.arrears().sources()));
        collectionCosts().ifPresent(costs -> sources.addAll(costs.sources()));
        if (canBeSent()) {
            sources.add(Law.HR_2016_2704);
        }
        dates().ifPresent(known -> sources.addAll(known.sources()));
        leftOut.stream()
                .flatMap(claim -> claim.hindrances().stream())
                .map(Hindrance::source)
                .forEach(sources::add);
        return List.copyOf(sources);
    }

    @Override
    public List<Warning> warnings() {
        EachWarningOnce warnings = new EachWarningOnce();
        if (announced != null) {
            warnings.addAll(announced.warnings());
        }
        dates().ifPresent(known -> warnings.addAll(known.warnings()));
        if (canBeSent() && dates == null) {
            warnings.add(Warning.of(TEXTS.phrase("RECEIPT_NOT_KNOWN_BEFOREHAND"), Law.HR_2016_2704));
        }
        if (canBeSent() && account.whyNot().equals(Optional.of(CostReason.RECEIPT_NOT_SHOWN))) {
            warnings.add(Warning.of(TEXTS.phrase("EARLIER_RECEIPT_NOT_SHOWN"), Law.HR_2016_2704));
        }
        warnings.addAll(warningsOfAccount());
        return warnings.list();
    }

    /** What the account warns of, but for what it says of costs that became due before. */
    private List<Warning> warningsOfAccount() {
        Set<String> ofCosts = account.collectionCosts().stream()
                .flatMap(costs -> costs.warnings().stream())
                .map(Warning::code)
                .collect(Collectors.toSet());
        return account.warnings().stream()
                .filter(warning -> !ofCosts.contains(warning.code()))
                .toList();
    }

    @Override
    public Explanation explanation() {
        return NoticeExplanation.of(this);
    }

    /** Amount and costs, or why there is no notice. */
    @Override
    public String toString() {
        return canBeSent()
                ? "to pay " + amount().getAmount().toPlainString() + ", otherwise costs "
                        + costsWithVat().getAmount().toPlainString()
                : "no notice on " + on() + ": " + obstacles();
    }
}

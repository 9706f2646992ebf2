package dev.incasso.rules.conduct;

import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.syntax.Violations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question whether a debtor may be contacted at a moment, and otherwise from when on: hours and days of art. 4.2
 * Besluit kwaliteit incassodienstverlening, in the time of the Netherlands, and how often. Immutable and thread-safe: each
 * method returns a new question.
 *
 * <p>A letter by post has no hour and no forbidden day, but counts as a contact. A writ keeps to hours and days, but has no
 * limit: serving it is an act of office. All else keeps to both. The rules are applied to senders who are not bound by them
 * as well, unless {@link #onlyWhereBound()} is asked.
 */
public final class ContactWindowQuestion {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private final RuleBook book;
    private final @Nullable Channel channel;
    private final Sender sender;
    private final List<Instant> recent;
    private final ContactFrequency frequency;
    private final Set<LocalDate> equatedDays;
    private final boolean equatedDaysAllowed;

    /** Whether the sender is bound, and whether that matters. */
    record Sender(boolean bound, boolean onlyWhereBound) {
        boolean keepsHours() {
            return bound || !onlyWhereBound;
        }
    }

    private ContactWindowQuestion(
            RuleBook book,
            @Nullable Channel channel,
            Sender sender,
            List<Instant> recent,
            ContactFrequency frequency,
            Set<LocalDate> equatedDays,
            boolean equatedDaysAllowed) {
        this.book = book;
        this.channel = channel;
        this.sender = sender;
        this.recent = recent;
        this.frequency = frequency;
        this.equatedDays = equatedDays;
        this.equatedDaysAllowed = equatedDaysAllowed;
    }

    /**
     * A question under a rule book.
     *
     * @param book the rule book, for the holidays
     * @return the question, for a sender who is bound, without earlier contacts, at the usual frequency
     */
    public static ContactWindowQuestion under(RuleBook book) {
        return new ContactWindowQuestion(
                book, null, new Sender(true, false), List.of(), ContactFrequency.usual(), Set.of(), false);
    }

    /**
     * By which way the debtor would be contacted. Needed.
     *
     * @param way the channel
     * @return a new question
     */
    public ContactWindowQuestion by(Channel way) {
        return new ContactWindowQuestion(
                book, Objects.requireNonNull(way), sender, recent, frequency, equatedDays, equatedDaysAllowed);
    }

    /**
     * Whether the sender is bound by the decree: who collects for another or bought the claim, from a natural person who
     * lives in the Netherlands.
     *
     * @param bound true if so, and where it is not known
     * @return a new question
     */
    public ContactWindowQuestion senderBound(boolean bound) {
        return with(new Sender(bound, sender.onlyWhereBound()));
    }

    /**
     * Without hours and forbidden days for a sender who is not bound. How often he contacts stays his own setting.
     *
     * @return a new question
     */
    public ContactWindowQuestion onlyWhereBound() {
        return with(new Sender(sender.bound(), true));
    }

    private ContactWindowQuestion with(Sender other) {
        return new ContactWindowQuestion(book, channel, other, recent, frequency, equatedDays, equatedDaysAllowed);
    }

    /**
     * The contacts so far, by any channel.
     *
     * @param moments their moments, in any order
     * @return a new question
     */
    public ContactWindowQuestion recent(List<Instant> moments) {
        return new ContactWindowQuestion(
                book, channel, sender, List.copyOf(moments), frequency, equatedDays, equatedDaysAllowed);
    }

    /**
     * How often a debtor may be contacted.
     *
     * @param setting the setting of the sender
     * @return a new question
     */
    public ContactWindowQuestion frequency(ContactFrequency setting) {
        return new ContactWindowQuestion(
                book, channel, sender, recent, Objects.requireNonNull(setting), equatedDays, equatedDaysAllowed);
    }

    /**
     * Days that a newer decree equates with a public holiday.
     *
     * @param days the days
     * @return a new question
     */
    public ContactWindowQuestion equatedDays(Set<LocalDate> days) {
        return new ContactWindowQuestion(
                book, channel, sender, recent, frequency, Set.copyOf(days), equatedDaysAllowed);
    }

    /**
     * With contact on Good Friday and on days that a decree equates with a public holiday: the decree on debt collection
     * names public holidays only, and whether these are among them is not settled.
     *
     * @return a new question
     */
    public ContactWindowQuestion allowingEquatedDays() {
        return new ContactWindowQuestion(book, channel, sender, recent, frequency, equatedDays, true);
    }

    /**
     * The answer for a moment.
     *
     * @param moment the moment, in any zone
     * @return whether contact is allowed then, or from when on
     * @throws dev.incasso.core.error.InvalidInputException if the channel is missing, an earlier contact lies after the
     *     moment, or a moment lies outside the years 1900 to 2199
     */
    public ContactWindow at(ZonedDateTime moment) {
        return at(moment.toInstant());
    }

    /**
     * The answer for a moment.
     *
     * @param moment the moment, at any offset
     * @return whether contact is allowed then, or from when on
     * @throws dev.incasso.core.error.InvalidInputException if the channel is missing, an earlier contact lies after the
     *     moment, or a moment lies outside the years 1900 to 2199
     */
    public ContactWindow at(OffsetDateTime moment) {
        return at(moment.toInstant());
    }

    /**
     * The answer for a moment.
     *
     * @param moment the moment
     * @return whether contact is allowed then, or from when on
     * @throws dev.incasso.core.error.InvalidInputException if the channel is missing, an earlier contact lies after the
     *     moment, or a moment lies outside the years 1900 to 2199
     */
    public ContactWindow at(Instant moment) {
        check(moment);
        return new ContactDecision(
                        BkiArticle42.of(book, equatedDays, equatedDaysAllowed),
                        book.version(),
                        Objects.requireNonNull(channel),
                        sender,
                        frequency)
                .decide(moment.atZone(BkiArticle42.AMSTERDAM), recent);
    }

    private void check(Instant moment) {
        Violations violations = new Violations();
        violations.require(
                channel != null, ErrorCode.MISSING_FIELD, "channel", "K3", "the channel of the contact is needed");
        plausible(violations, moment, "at");
        for (int i = 0; i < recent.size(); i++) {
            String path = "recent[" + i + "]";
            plausible(violations, recent.get(i), path);
            violations.require(
                    !recent.get(i).isAfter(moment),
                    ErrorCode.DATE_ORDER,
                    path,
                    "K6",
                    "the earlier contact lies after the moment that is asked about");
        }
        violations.refuseIfAny();
    }

    private static void plausible(Violations violations, Instant moment, String path) {
        violations.require(
                !moment.isBefore(EARLIEST) && moment.isBefore(END),
                ErrorCode.DATE_IMPLAUSIBLE,
                path,
                "",
                "the moment lies outside the years 1900 to 2199");
    }
}

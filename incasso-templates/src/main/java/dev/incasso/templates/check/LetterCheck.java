package dev.incasso.templates.check;

import dev.incasso.core.claim.DefaultedClaim;
import dev.incasso.core.contact.Channel;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import dev.incasso.core.party.Debtor;
import dev.incasso.rules.book.Law;
import dev.incasso.rules.book.RuleBook;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.Forbearance;
import dev.incasso.rules.costs.CollectionCosts;
import dev.incasso.rules.costs.CostQuestion;
import dev.incasso.rules.costs.VatFacts;
import dev.incasso.templates.text.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question whether a letter stands as a fourteen-day notice (art. 6:96 lid 6 BW). Any letter: plain text or HTML, as it
 * was sent or as a scanner read it, in Dutch or with a Dutch part. Read are its terms, last days to pay, amounts, accounts
 * and phrases; compared are the announced costs with the tariff, and the dates with the term of the law. Whether it was
 * received cannot be read from it.
 *
 * <p>Where words can be read in two ways, or a fact is missing, the verdict is left open.
 *
 * <p>Immutable and thread-safe: each method returns a new question.
 */
public final class LetterCheck {

    /** The longest letter that is read, in characters. */
    public static final int LONGEST = 100_000;

    private static final Phrases GIVES_NOTICE_OF_DEFAULT = Phrases.of(List.of(
            "(stel|stellen|stelt) ... in gebreke", "in gebreke gesteld", "ingebrekestelling", "hierbij in gebreke"));
    private static final Phrases DESCRIBES = Phrases.of(List.of(
            "factu*",
            "rekening",
            "nota*",
            "huur*",
            "premie*",
            "abonnement*",
            "bestelling*",
            "overeenkomst",
            "contract*",
            "lening",
            "contributie",
            "klantnummer*",
            "dossier*",
            "kenmerk",
            "levering*",
            "geleverd*",
            "dienst*",
            "aankoop",
            "behandeling",
            "vordering",
            "termijn*",
            "onderwijs*",
            "lesgeld",
            "schoolgeld"));
    private static final int PRESCRIPTION_YEARS = 5;
    private static final Phrases SAYS_PRESCRIBED = Phrases.of(List.of("verjaard", "verjaring", "verjaren"));

    private final RuleBook book;
    private final Conventions conventions;
    private final String letter;
    private final List<DefaultedClaim> claims;
    private final Debtor debtor;
    private final VatFacts vat;
    private final boolean termEnded;
    private final @Nullable LocalDate sentOn;
    private final @Nullable LocalDate asked;

    private LetterCheck(
            RuleBook book,
            Conventions conventions,
            String letter,
            List<DefaultedClaim> claims,
            Debtor debtor,
            VatFacts vat,
            boolean termEnded,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate asked) {
        this.book = book;
        this.conventions = conventions;
        this.letter = letter;
        this.claims = claims;
        this.debtor = debtor;
        this.vat = vat;
        this.termEnded = termEnded;
        this.sentOn = sentOn;
        this.asked = asked;
    }

    /**
     * A question about a letter.
     *
     * @param book the rule book
     * @param conventions the conventions
     * @param letter the whole letter, the subject of an e-mail on its first line
     * @return the question, for claims on which the debtor is in default
     * @throws InvalidInputException if the letter is empty, longer than {@link #LONGEST} characters, or no text
     */
    public static LetterCheck under(RuleBook book, Conventions conventions, String letter) {
        return new LetterCheck(
                book, conventions, readable(letter), List.of(), Debtor.unknown(), VatFacts.unknown(), true, null, null);
    }

    /** The text, if it is one. */
    static String readable(String letter) {
        if (letter.isBlank()) {
            throw new InvalidInputException(Violation.of(ErrorCode.MISSING_FIELD, "text", "the letter has no text"));
        }
        if (letter.length() > LONGEST) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.OUT_OF_RANGE,
                    "text",
                    "the letter has " + letter.length() + " characters; at most " + LONGEST + " are read"));
        }
        long controls = letter.chars()
                .filter(sign -> (Character.isISOControl(sign) && !Character.isWhitespace(sign)) || sign == '\ufffd')
                .count();
        if (controls * 20 > letter.length()) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.WRONG_TYPE,
                    "text",
                    "must be the text of a letter; this looks like a file of another kind"));
        }
        return letter;
    }

    /**
     * For which claims, against whom.
     *
     * @param all the claims of the letter, as far as they are open
     * @param who the debtor
     * @return a new question
     */
    public LetterCheck forNotice(List<DefaultedClaim> all, Debtor who) {
        return new LetterCheck(
                book,
                conventions,
                letter,
                List.copyOf(all),
                Objects.requireNonNull(who),
                vat,
                termEnded,
                sentOn,
                asked);
    }

    /**
     * What is known about VAT.
     *
     * @param facts the facts; whether the letter declares that VAT cannot be set off is read from the letter
     * @return a new question
     */
    public LetterCheck vat(VatFacts facts) {
        return new LetterCheck(book, conventions, letter, claims, debtor, facts, termEnded, sentOn, asked);
    }

    /**
     * Whether the debtor was in default when the letter was sent.
     *
     * @param ended false if the term of payment still ran
     * @return a new question
     */
    public LetterCheck paymentTermEnded(boolean ended) {
        return new LetterCheck(book, conventions, letter, claims, debtor, vat, ended, sentOn, asked);
    }

    /**
     * The day of sending.
     *
     * @param day the day; without it the date that the letter bears is taken
     * @return a new question
     */
    public LetterCheck on(LocalDate day) {
        return new LetterCheck(
                book, conventions, letter, claims, debtor, vat, termEnded, Objects.requireNonNull(day), asked);
    }

    /**
     * The day for which is asked: the tariff of that day is taken if the day of sending is not known.
     *
     * @param day the day
     * @return a new question
     */
    public LetterCheck askedOn(LocalDate day) {
        return new LetterCheck(
                book, conventions, letter, claims, debtor, vat, termEnded, sentOn, Objects.requireNonNull(day));
    }

    /**
     * The answer for a channel.
     *
     * @param channel how the letter was sent
     * @return the verdict with its findings
     * @throws InvalidInputException if there are no claims, an amount is impossible, or no day is known at all
     */
    public LetterVerdict by(Channel channel) {
        ReadLetter read = ReadLetter.of(letter, book, Optional.ofNullable(sentOn));
        LocalDate day = day(read);
        VatFacts facts = vat.declared(read.declaresVat());
        CollectionCosts expected = costs(conventions, day, facts);
        Conventions byLaw = conventions.withForbearance(Forbearance.usual());
        CollectionCosts allowed = costs(byLaw, day, facts);
        CollectionCosts withVat = costs(
                byLaw,
                day,
                VatFacts.unknown()
                        .collectorChargesVat(true)
                        .creditorDeducts(false)
                        .declared(true));
        StatedAmounts amounts = new StatedAmounts(read, claims, expected, withVat);
        List<Finding> findings = new ArrayList<>();
        if (protectedDebtor()) {
            if (read.inAnotherLanguage()) {
                findings.add(Finding.open("N17", LetterVerdict.TEXTS.phrase("OTHER_LANGUAGE"), ""));
            } else {
                circumstances(read, day, channel, findings);
                TermJudge terms = new TermJudge(read, TermEnds.of(book, conventions, read, channel));
                findings.addAll(terms.findings());
                findings.addAll(new HasteJudge(read.text(), book.letters(), terms.someTermIsFull()).findings());
                findings.addAll(new CostsJudge(amounts, allowed, withVat).findings());
                findings.addAll(new DemandJudge(amounts).findings());
            }
        } else {
            findings.add(Finding.info("N1", LetterVerdict.TEXTS.phrase("NO_CONSUMER"), "", Law.BW_6_96_5));
        }
        findings.addAll(MessageLint.under(book).findings(read.text(), channel));
        return new LetterVerdict(book, channel, findings, amounts.announced().map(StatedAmount::amount), expected);
    }

    private boolean protectedDebtor() {
        return debtor.capacity().protectedAsConsumer();
    }

    private LocalDate day(ReadLetter read) {
        LocalDate day = read.date().orElse(asked);
        if (day == null) {
            throw new InvalidInputException(Violation.of(
                    ErrorCode.MISSING_FIELD,
                    "sentOn",
                    "the day of sending is needed: the letter bears no date, and the tariff goes by it"));
        }
        return day;
    }

    /** The tariff of the day; a letter before default is measured as if default had begun, the finding on it comes apart. */
    private CollectionCosts costs(Conventions choices, LocalDate day, VatFacts facts) {
        LocalDate latest = claims.stream()
                .map(DefaultedClaim::inDefaultSince)
                .max(LocalDate::compareTo)
                .orElse(day);
        return CostQuestion.under(book, choices)
                .forNotice(claims, debtor)
                .vat(facts)
                .on(latest.isAfter(day) ? latest : day);
    }

    private void circumstances(ReadLetter read, LocalDate day, Channel channel, List<Finding> findings) {
        boolean before =
                claims.stream().anyMatch(claim -> claim.inDefaultSince().isAfter(day));
        if (!termEnded || before) {
            findings.add(Finding.fatal("N1", LetterVerdict.TEXTS.phrase("BEFORE_DEFAULT"), "", Law.BW_6_96_6));
        } else {
            GIVES_NOTICE_OF_DEFAULT.in(read.text()).stream()
                    .findFirst()
                    .ifPresent(place -> findings.add(Finding.open(
                            "N1",
                            LetterVerdict.TEXTS.phrase("NOTICE_OF_DEFAULT_TOO"),
                            read.text().quote(place.start(), place.end()),
                            Law.BW_6_96_6)));
        }
        switch (channel) {
            case POST, REGISTERED_POST, WRIT -> {}
            case EMAIL ->
                findings.add(Finding.warning(
                        "N12", LetterVerdict.TEXTS.phrase("RECEIPT_NOT_SHOWN"), "", Law.RBNNE_2018_4651));
            case PORTAL ->
                findings.add(Finding.open("N10", LetterVerdict.TEXTS.phrase("BY_PORTAL"), "", Law.BW_3_37_3));
            case SMS, WHATSAPP, PHONE, VISIT ->
                findings.add(Finding.fatal("N16", LetterVerdict.TEXTS.phrase("CHANNEL"), "", Law.BW_6_96_6));
        }
        if (read.inPart()) {
            findings.add(Finding.open("N5", LetterVerdict.TEXTS.phrase("READ_IN_PART"), ""));
        }
        if (DESCRIBES.in(read.text()).isEmpty()) {
            findings.add(Finding.warning("F13", LetterVerdict.TEXTS.phrase("F13"), ""));
        }
        boolean old = claims.stream()
                .anyMatch(claim ->
                        claim.inDefaultSince().plusYears(PRESCRIPTION_YEARS).isBefore(day));
        if (old && SAYS_PRESCRIBED.in(read.text()).isEmpty()) {
            findings.add(Finding.open("F15", LetterVerdict.TEXTS.phrase("F15"), "", Law.BW_3_307));
        }
    }
}

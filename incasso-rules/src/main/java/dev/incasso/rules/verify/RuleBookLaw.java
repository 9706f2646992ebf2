package dev.incasso.rules.verify;

import dev.incasso.core.error.IncassoException;
import dev.incasso.core.explain.LanguagePack;
import dev.incasso.core.source.LegalSource;
import dev.incasso.rules.book.Binding;
import dev.incasso.rules.book.RuleBook;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One law that a rule book must keep: an article or a rule of reason, how binding it is, and a check that looks for the
 * smallest counter-example. Immutable and thread-safe.
 */
public final class RuleBookLaw {

    static final LanguagePack TEXTS = LanguagePack.load("verify", RuleBookLaw.class::getResourceAsStream);

    private final String id;
    private final Binding binding;
    private final LegalSource source;
    private final List<String> tables;
    private final Check check;

    private RuleBookLaw(String id, Binding binding, LegalSource source, List<String> tables, Check check) {
        this.id = id;
        this.binding = binding;
        this.source = source;
        this.tables = tables;
        this.check = check;
    }

    static RuleBookLaw of(String id, Binding binding, LegalSource source, Check check, String... tables) {
        TEXTS.phrase(id);
        return new RuleBookLaw(id, binding, source, List.of(tables), check);
    }

    /**
     * The short name of the law.
     *
     * @return a letter for the subject and a number, such as {@code T-03}; it never gets another meaning
     */
    public String id() {
        return id;
    }

    /**
     * The law in one sentence.
     *
     * @param locale Dutch or English
     * @return the sentence
     * @throws dev.incasso.core.error.InvalidInputException if the language is another one
     */
    public String title(Locale locale) {
        return TEXTS.phrase(id).in(locale);
    }

    /**
     * Where the law comes from.
     *
     * @return the article, judgment or choice
     */
    public LegalSource source() {
        return source;
    }

    /**
     * How binding the law is. Only a law that is {@link Binding#DEFAULT} can be waived.
     *
     * @return the binding
     */
    public Binding binding() {
        return binding;
    }

    /**
     * The tables of the rule book that the law reads.
     *
     * @return their names, such as {@code collectionCosts.tariff}; at least one
     */
    public List<String> tables() {
        return tables;
    }

    /**
     * Looks whether a rule book keeps this law. A book that is readable but strange is answered, never refused.
     *
     * @param book the rule book
     * @return the breach with the smallest counter-example; nothing if the law is kept
     */
    public Optional<Breach> check(RuleBook book) {
        try {
            return check.smallest(book).map(found -> new Breach(this, found));
        } catch (IncassoException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ArithmeticException
                | DateTimeException
                | NoSuchElementException e) {
            return Optional.of(new Breach(this, Counterexample.noAnswer(tables.get(0), e)));
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}

package dev.incasso.core.source;

import java.util.Optional;

/**
 * Where a rule or a figure comes from: an article, a judgment, a decree, or a stated choice. Immutable and thread-safe.
 */
public final class LegalSource {

    private final String ref;
    private final SourceKind kind;
    private final String id;
    private final String url;

    private LegalSource(String ref, SourceKind kind, String id, String url) {
        this.ref = ref;
        this.kind = kind;
        this.id = id;
        this.url = url;
    }

    /**
     * An article of an act or decree.
     *
     * @param ref the article as a lawyer cites it, such as {@code art. 6:96 lid 6 BW}
     * @param bwbId the id of the act in the national database, such as {@code BWBR0005289}
     * @return the source, with a link to the consolidated text
     */
    public static LegalSource statute(String ref, String bwbId) {
        return new LegalSource(ref, SourceKind.STATUTE, bwbId, "https://wetten.overheid.nl/" + bwbId);
    }

    /**
     * A published judgment.
     *
     * @param ref court and date, such as {@code HR 13-06-2014}
     * @param ecli the European Case Law Identifier
     * @return the source, with a link to the judgment
     */
    public static LegalSource judgment(String ref, String ecli) {
        return new LegalSource(ref, SourceKind.CASE_LAW, ecli, "https://deeplink.rechtspraak.nl/uitspraak?id=" + ecli);
    }

    /**
     * A source of any kind that has no id and no link.
     *
     * @param ref what a reader needs to find it
     * @param kind how strong it is
     * @return the source
     */
    public static LegalSource of(String ref, SourceKind kind) {
        return new LegalSource(ref, kind, "", "");
    }

    /**
     * The citation.
     *
     * @return such as {@code art. 6:96 lid 6 BW}
     */
    public String ref() {
        return ref;
    }

    /**
     * How the rule is known.
     *
     * @return the kind
     */
    public SourceKind kind() {
        return kind;
    }

    /**
     * The id of the act (BWB) or judgment (ECLI).
     *
     * @return the id, or nothing when there is none
     */
    public Optional<String> id() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /**
     * A link to the text.
     *
     * @return the address, or nothing when there is none
     */
    public Optional<String> url() {
        return url.isEmpty() ? Optional.empty() : Optional.of(url);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalSource that && ref.equals(that.ref) && kind == that.kind && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return ref.hashCode() * 31 + id.hashCode();
    }

    /** The citation, with the id of a judgment. */
    @Override
    public String toString() {
        return kind == SourceKind.CASE_LAW && !id.isEmpty() ? ref + " " + id : ref;
    }
}

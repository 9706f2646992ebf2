package dev.incasso.templates.message;

import dev.incasso.core.contact.MessageCode;
import dev.incasso.core.error.TemplateException;
import dev.incasso.core.error.TemplateException.Problem;
import dev.incasso.rules.Incasso;
import dev.incasso.templates.message.CatalogueReader.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The texts of all messages: the bundled ones, over them those of libraries, over these those of the application. Texts are
 * checked when they are loaded; all that is wrong is told at once, with file and line. Immutable and thread-safe.
 */
public final class Texts {

    /** Whose texts win; the bundled ones are below both. */
    private enum Rank {
        LIBRARY,
        APPLICATION
    }

    /** A text that took the place of a bundled one. */
    private record Laid(Rank rank, String owner, String text) {}

    private final Catalogue catalogue;
    private final Map<String, MessageLanguage> languages;
    private final Map<String, String> bundled;
    private final Map<String, Map<Rank, Laid>> laid;
    private final Map<String, CompiledText> compiled;

    private Texts(
            Catalogue catalogue,
            Map<String, MessageLanguage> languages,
            Map<String, String> bundled,
            Map<String, Map<Rank, Laid>> laid) {
        this.catalogue = catalogue;
        this.languages = languages;
        this.bundled = bundled;
        this.laid = laid;
        this.compiled = compile();
    }

    /**
     * The texts that this library brings.
     *
     * @return the texts
     */
    public static Texts bundled() {
        return Bundled.TEXTS;
    }

    /** Read when first asked for. */
    private static final class Bundled {

        static final Texts TEXTS = read();

        private static Texts read() {
            Catalogue catalogue = CatalogueReader.catalogue(TextFiles.needed(CatalogueReader.CATALOGUE));
            return new Texts(
                    catalogue,
                    CatalogueReader.languages(TextFiles.needed(CatalogueReader.LANGUAGES)),
                    TextFiles.all(catalogue),
                    Map.of());
        }
    }

    /**
     * These texts under those of an application.
     *
     * @param overlay the texts of the application
     * @return new texts
     * @throws TemplateException if a text cannot be used, or another overlay of the application has the same file
     */
    public Texts with(TextOverlay overlay) {
        return with(List.of(overlay), Rank.APPLICATION);
    }

    /**
     * These texts under those of an application, which are tried out on a sample file and refused if they break the law.
     *
     * @param overlay the texts of the application
     * @param check tells what breaks the law
     * @return new texts
     * @throws TemplateException if a text cannot be used or breaks the law, or another overlay of the application has the
     *     same file
     */
    public Texts with(TextOverlay overlay, LegalCheck check) {
        return with(overlay).refusedUnlessLawful(overlay.texts().keySet(), check);
    }

    /**
     * These texts under those of an application, refused if they break a rule of our own check of letters.
     *
     * @param overlay the texts of the application
     * @param incasso the rules that the sample's amounts and days come from
     * @return new texts
     * @throws TemplateException if a text cannot be used or breaks the law, or another overlay of the application has the
     *     same file
     */
    public Texts with(TextOverlay overlay, Incasso incasso) {
        return with(overlay, MessageReview.refusing(incasso));
    }

    /**
     * These texts with those of libraries between them and the texts of the application, refused if they break a rule of our
     * own check of letters.
     *
     * @param providers the libraries, for example a {@code ServiceLoader}
     * @param incasso the rules that the sample's amounts and days come from
     * @return new texts
     * @throws TemplateException if a text cannot be used or breaks the law, or two libraries have the same file
     */
    public Texts withProviders(Iterable<? extends TextProvider> providers, Incasso incasso) {
        return withProviders(providers, MessageReview.refusing(incasso));
    }

    /**
     * These texts with those of libraries between them and the texts of the application.
     *
     * @param providers the libraries, for example a {@code ServiceLoader}
     * @return new texts
     * @throws TemplateException if a text cannot be used, or two libraries have the same file
     */
    public Texts withProviders(Iterable<? extends TextProvider> providers) {
        return with(overlays(providers), Rank.LIBRARY);
    }

    /**
     * These texts with those of libraries between them and the texts of the application, tried out on a sample file.
     *
     * @param providers the libraries, for example a {@code ServiceLoader}
     * @param check tells what breaks the law
     * @return new texts
     * @throws TemplateException if a text cannot be used or breaks the law, or two libraries have the same file
     */
    public Texts withProviders(Iterable<? extends TextProvider> providers, LegalCheck check) {
        List<TextOverlay> overlays = overlays(providers);
        List<String> files = new ArrayList<>();
        overlays.forEach(overlay -> files.addAll(overlay.texts().keySet()));
        return with(overlays, Rank.LIBRARY).refusedUnlessLawful(files, check);
    }

    private static List<TextOverlay> overlays(Iterable<? extends TextProvider> providers) {
        List<TextOverlay> overlays = new ArrayList<>();
        providers.forEach(provider -> overlays.add(TextOverlay.of(provider.name(), provider.texts())));
        return overlays;
    }

    private Texts with(List<TextOverlay> overlays, Rank rank) {
        Map<String, Map<Rank, Laid>> all = new TreeMap<>();
        laid.forEach((file, owners) -> all.put(file, new TreeMap<>(owners)));
        List<Problem> problems = new ArrayList<>();
        for (TextOverlay overlay : overlays) {
            overlay.texts().forEach((file, text) -> {
                Laid mine = new Laid(rank, overlay.name(), evenLines(text));
                Laid other =
                        all.computeIfAbsent(file, unknown -> new TreeMap<>()).putIfAbsent(rank, mine);
                if (!bundled.containsKey(file)) {
                    problems.add(new Problem(file, 0, "this file is not known (" + overlay.name() + ")"));
                } else if (other != null) {
                    problems.add(new Problem(
                            file, 0, "both " + other.owner() + " and " + overlay.name() + " have a text of it"));
                }
            });
        }
        refuseIfAny(problems);
        return new Texts(catalogue, languages, bundled, all);
    }

    /** Line ends as they are in the bundled files; no mark of the byte order. */
    private static String evenLines(String text) {
        String even = text.replace("\r\n", "\n").replace('\r', '\n');
        return even.startsWith("\uFEFF") ? even.substring(1) : even;
    }

    private Map<String, String> effective() {
        Map<String, String> effective = new TreeMap<>(bundled);
        laid.forEach((file, owners) -> {
            Laid library = owners.get(Rank.LIBRARY);
            Laid application = owners.get(Rank.APPLICATION);
            if (application != null) {
                effective.put(file, application.text());
            } else if (library != null) {
                effective.put(file, library.text());
            }
        });
        return effective;
    }

    private Map<String, CompiledText> compile() {
        Map<String, String> texts = effective();
        List<Problem> problems = new ArrayList<>();
        List<TextSource> sources = new ArrayList<>();
        for (CatalogueEntry entry : catalogue.entries().values()) {
            for (String language : entry.languages()) {
                TextSource source = TextSource.of(language, entry, texts, problems);
                TagCheck.check(source, entry, problems);
                MarkupCheck.check(source, entry, problems);
                sources.add(source);
            }
        }
        refuseIfAny(problems);
        Map<String, CompiledText> ready = new TreeMap<>();
        sources.forEach(source -> ready.put(source.file(), CompiledText.of(source)));
        return ready;
    }

    private static void refuseIfAny(List<Problem> problems) {
        List<Problem> once = problems.stream().distinct().toList();
        if (!once.isEmpty()) {
            throw new TemplateException(once);
        }
    }

    private Texts refusedUnlessLawful(Collection<String> files, LegalCheck check) {
        List<Problem> problems = new ArrayList<>();
        for (CatalogueEntry entry : catalogue.entries().values()) {
            for (String language : entry.languages()) {
                TextSource source = TextSource.of(language, entry, effective(), problems);
                if (source.lines().stream().anyMatch(line -> files.contains(line.file()))) {
                    problems.addAll(SampleFacts.tryOut(this, entry, language, source, check));
                }
            }
        }
        refuseIfAny(problems);
        return this;
    }

    /**
     * What there is to say: every message with its channels, tone, purpose, facts and languages.
     *
     * @return the catalogue, in the order of the codes
     */
    public List<CatalogueEntry> catalogue() {
        return List.copyOf(catalogue.entries().values());
    }

    /**
     * What the catalogue tells of one message.
     *
     * @param code the message
     * @return its entry
     */
    public CatalogueEntry entry(MessageCode code) {
        return catalogue.entry(code);
    }

    /**
     * The languages in which there is at least one message.
     *
     * @return the language tags
     */
    public List<String> languages() {
        return List.copyOf(languages.keySet());
    }

    /**
     * The names that a text of a message may use, outside and inside of its lists.
     *
     * @param code the message
     * @return the names, those of every message first
     */
    public List<String> names(MessageCode code) {
        return Vocabulary.names(entry(code).needs());
    }

    /**
     * The source of a text, for example to begin an overlay with.
     *
     * @param file its path, such as {@code nl/FRIENDLY_REMINDER.txt}
     * @return the text as it is in force
     * @throws IllegalArgumentException if there is no such file
     */
    public String source(String file) {
        String text = effective().get(file);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + file);
        }
        return text;
    }

    /** The text of a message in a language, filled in. */
    Letter.Version version(String tag, Situation situation) {
        MessageLanguage language = languages.get(tag);
        CompiledText text = compiled.get(TextFiles.of(situation.entry().code(), tag));
        if (language == null || text == null) {
            throw new IllegalStateException(situation.entry().code() + " has no text in " + tag);
        }
        return new Letter.Version(language, text.render(Facts.of(situation, language)));
    }

    /** How many texts. */
    @Override
    public String toString() {
        return compiled.size() + " texts in " + languages.keySet();
    }
}

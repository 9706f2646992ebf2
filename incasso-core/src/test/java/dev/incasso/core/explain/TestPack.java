package dev.incasso.core.explain;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Language packs out of texts. */
final class TestPack {

    static final String DUTCH = """
            SUM={amount} over {period}, {days}
            RATE=rente {rate} vanaf {on}
            EXACT=precies {exact}
            WORD={text} en {count}
            NESTED=dus: {inner}
            KIND=soort: {kind}
            PLAIN=niets, één keer
            Colour.RED=rood""";

    static final String ENGLISH = """
            SUM={amount} over {period}, {days}
            RATE=interest of {rate} from {on}
            EXACT=exactly {exact}
            WORD={text} and {count}
            NESTED=so: {inner}
            KIND=kind: {kind}
            PLAIN=nothing, once
            Colour.RED=red""";

    /** A constant with words for red only. */
    enum Colour {
        RED,
        BLUE
    }

    private TestPack() {}

    static LanguagePack pack() {
        return of(DUTCH, ENGLISH);
    }

    static LanguagePack of(String dutch, String english) {
        return load(Map.of("test_nl.properties", dutch, "test_en.properties", english));
    }

    static LanguagePack load(Map<String, String> files) {
        return LanguagePack.load(
                "test",
                name -> files.containsKey(name)
                        ? new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8))
                        : null);
    }
}

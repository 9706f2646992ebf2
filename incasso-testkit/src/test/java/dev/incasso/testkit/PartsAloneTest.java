package dev.incasso.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.rules.book.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each part runs without the test libraries of the others")
class PartsAloneTest {

    /** Loads the testkit anew, and finds no class of some test libraries. */
    private static final class Without extends ClassLoader {

        private final List<String> missing;

        Without(String... missing) {
            super(PartsAloneTest.class.getClassLoader());
            this.missing = List.of(missing);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (missing.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.incasso.testkit.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defined(name) : loaded;
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    @DisplayName("the tests of JUnit run without jqwik and AssertJ")
    void junit() throws ReflectiveOperationException {
        ClassLoader bare = new Without("net.jqwik.", "org.assertj.");

        Object tests = bare.loadClass("dev.incasso.testkit.junit.RuleBookTests")
                .getMethod("of", RuleBook.class)
                .invoke(null, RuleBook.netherlands());

        assertThat(((Stream<?>) tests).count()).isGreaterThan(100);
    }

    @Test
    @DisplayName("the figures need no test library at all")
    void golden() throws ReflectiveOperationException {
        ClassLoader bare = new Without("net.jqwik.", "org.assertj.", "org.junit.", "org.opentest4j.");
        Class<?> figures = bare.loadClass("dev.incasso.testkit.golden.GoldenFigures");

        List<?> all = (List<?>) figures.getMethod("all").invoke(null);
        for (Object figure : all) {
            Object answer = figure.getClass().getMethod("check", RuleBook.class).invoke(figure, RuleBook.netherlands());
            assertThat(answer.getClass().getMethod("passed").invoke(answer)).isEqualTo(true);
        }
        assertThat(all).hasSizeGreaterThan(60);
    }

    @Test
    @DisplayName("the arbitraries and the contract load without JUnit Jupiter and AssertJ")
    void jqwik() throws ReflectiveOperationException {
        ClassLoader bare = new Without("org.junit.jupiter.", "org.assertj.");

        assertThat(bare.loadClass("dev.incasso.testkit.jqwik.RuleBookContract").getMethods())
                .extracting(method -> method.getName())
                .contains("costsNeverFall", "accountsBalance", "keepsEveryLaw");
        assertThat(bare.loadClass("dev.incasso.testkit.jqwik.LegalAmounts")
                        .getMethod("near", RuleBook.class)
                        .invoke(null, RuleBook.netherlands()))
                .isNotNull();
    }

    @Test
    @DisplayName("and the one that is missing would be missed")
    void missed() {
        ClassLoader bare = new Without("net.jqwik.");

        assertThatThrownBy(() -> bare.loadClass("dev.incasso.testkit.jqwik.RuleBookContract")
                        .getMethods())
                .isInstanceOf(NoClassDefFoundError.class);
    }
}

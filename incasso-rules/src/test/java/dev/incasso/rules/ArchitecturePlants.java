package dev.incasso.rules;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Small classes that each break one rule of the house. */
@SuppressWarnings({"unused", "DefaultCharset", "StringCaseLocaleUsage"})
final class ArchitecturePlants {

    private ArchitecturePlants() {}

    static final class DoubleField {
        private final double rate;

        DoubleField(String text) {
            this.rate = text.length();
        }
    }

    static final class FloatParameter {
        int cents(float euros) {
            return (int) euros;
        }
    }

    static final class BoxedResult {
        Double rate() {
            return null;
        }
    }

    static final class DoubleArray {
        private double[] rates;
    }

    static final class LocalDouble {
        String half(BigDecimal amount) {
            double binary = amount.doubleValue();
            return binary > 1 ? "more" : "less";
        }
    }

    static final class DecimalOfDouble {
        BigDecimal rate() {
            return BigDecimal.valueOf(0.15);
        }
    }

    static final class RoundedDouble {
        long cents(int euros) {
            return Math.round(euros * 0.15);
        }
    }

    static final class Today {
        LocalDate day() {
            return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        }
    }

    static final class TodayByReference {
        Supplier<Instant> day() {
            return Instant::now;
        }
    }

    static final class ClockOfTheMachine {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class Millis {
        long now() {
            return System.currentTimeMillis();
        }
    }

    static final class Dice {
        int roll() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    static final class RandomName {
        String name() {
            return UUID.randomUUID().toString();
        }
    }

    static final class Printing {
        void print() {
            System.out.println();
        }
    }

    static final class PrintingErrors {
        void print(RuntimeException e) {
            e.printStackTrace();
        }
    }

    static final class ReadingFiles {
        boolean there() {
            return Files.exists(Path.of("rates.json"));
        }
    }

    static final class OldFiles {
        File file() {
            return new File("rates.json");
        }
    }

    static final class Network {
        URI address() {
            return URI.create("https://wetten.overheid.nl");
        }
    }

    static final class OwnThread {
        void start(Runnable work) {
            new Thread(work).start();
        }
    }

    static final class Counter {
        static int count;
    }

    static final class ManyThreads {
        long count(List<String> texts) {
            return texts.parallelStream().count();
        }
    }

    static final class LocaleOfTheMachine {
        Locale locale() {
            return Locale.getDefault();
        }
    }

    static final class ZoneOfTheMachine {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    static final class OldZoneOfTheMachine {
        TimeZone zone() {
            return TimeZone.getDefault();
        }
    }

    static final class CharactersOfTheMachine {
        byte[] bytes(String text) {
            return text.getBytes();
        }
    }

    static final class LowerCase {
        String lower(String text) {
            return text.toLowerCase();
        }
    }

    static final class UpperCaseByReference {
        List<String> upper(List<String> texts) {
            return texts.stream().map(String::toUpperCase).toList();
        }
    }

    static final class Format {
        String text(int number) {
            return String.format("%d", number);
        }
    }

    static final class Formatted {
        String text(int number) {
            return "%d".formatted(number);
        }
    }

    static final class DatePattern {
        DateTimeFormatter pattern() {
            return DateTimeFormatter.ofPattern("d MMMM yyyy");
        }
    }

    static final class ReadingJson {
        JsonFactory factory() {
            return new JsonFactory();
        }
    }

    /** Public, and open to heirs. */
    public static class OpenToHeirs {}

    /** Public and abstract, but no exception. */
    public abstract static class HalfDone {}

    static final class DateHelper {}

    static final class RateUtils {}

    static final class BookImpl {}

    static final class CaseManager {}

    /** What the rules must leave alone: locales given, amounts exact, a logger's words. */
    public static final class Harmless {
        String text(BigDecimal amount, Locale locale) {
            return String.format(locale, "%s", amount.toPlainString()).toLowerCase(Locale.ROOT)
                    + "text".getBytes(StandardCharsets.UTF_8).length;
        }
    }
}

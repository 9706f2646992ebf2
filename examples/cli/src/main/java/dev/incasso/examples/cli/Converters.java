package dev.incasso.examples.cli;

import dev.incasso.core.claim.Payment;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.joda.money.Money;
import picocli.CommandLine.TypeConversionException;

/** Reads amounts, dates, percentages and claims from the command line, as strictly as the library does. */
final class Converters {

    private Converters() {}

    static Money money(String text) {
        return read(text, Euro::euro);
    }

    static Percentage percentage(String text) {
        return read(text, Percentage::of);
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("not a date of the calendar; write year-month-day, such as 2026-03-01");
        }
    }

    /** A payment, written as its date, an equals sign and its amount. */
    static Payment payment(String text) {
        int sign = text.indexOf('=');
        if (sign < 0) {
            throw new TypeConversionException("not a payment; write date=amount, such as 2026-03-01=812.50");
        }
        return Payment.of(date(text.substring(0, sign)), money(text.substring(sign + 1)));
    }

    /** A claim, written as its principal, an at sign and its first day of default. */
    static ClaimOption claim(String text) {
        int sign = text.indexOf('@');
        if (sign < 0) {
            throw new TypeConversionException("not a claim; write amount@date, such as 812.50@2026-03-02");
        }
        return new ClaimOption(money(text.substring(0, sign)), date(text.substring(sign + 1)));
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (InvalidInputException e) {
            throw new TypeConversionException(e.violations().get(0).message());
        }
    }
}

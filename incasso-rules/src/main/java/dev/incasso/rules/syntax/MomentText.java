package dev.incasso.rules.syntax;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.error.Violation;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a moment: date and time with an offset, a zone in brackets, or both. A time that the clock skips, or shows twice
 * without the offset that tells which one is meant, is no moment. {@code Z} beside a zone is the time in UTC.
 */
final class MomentText {

    private static final Pattern MOMENT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})"
            + "(T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)"
            + "(Z|[+-][0-9]{2}:[0-9]{2})?(?:\\[([A-Za-z0-9_/+-]{1,60})])?");

    private MomentText() {}

    static ZonedDateTime parse(String text, String path) {
        Matcher parts = MOMENT.matcher(text);
        if (!parts.matches() || (parts.group(3) == null && parts.group(4) == null)) {
            throw malformed(
                    path, "not a moment; write date, time and offset or zone, such as 2026-03-29T19:30:00+02:00");
        }
        Fields.parseDate(parts.group(1), path);
        ZonedDateTime moment = resolve(parts.group(1) + parts.group(2), parts.group(3), parts.group(4));
        if (moment == null) {
            // What stands in brackets may be anything, so the text is not repeated.
            throw malformed(
                    path,
                    "no moment: the clock does not show this time there, shows it twice, or the offset does not fit");
        }
        return moment;
    }

    private static @Nullable ZonedDateTime resolve(
            String dateAndTime, @Nullable String offset, @Nullable String region) {
        try {
            LocalDateTime local = LocalDateTime.parse(dateAndTime);
            ZoneId zone = ZoneId.of(region == null ? String.valueOf(offset) : region);
            if ("Z".equals(offset)) {
                return local.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone);
            }
            if (offset != null) {
                return ZonedDateTime.ofStrict(local, ZoneOffset.of(offset), zone);
            }
            boolean once = zone.getRules().getValidOffsets(local).size() == 1;
            return once ? local.atZone(zone) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static InvalidInputException malformed(String path, String message) {
        return new InvalidInputException(Violation.of(ErrorCode.DATE_MALFORMED, path, message));
    }
}

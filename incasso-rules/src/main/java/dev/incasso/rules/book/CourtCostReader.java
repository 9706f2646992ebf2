package dev.incasso.rules.book;

import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.syntax.Fields;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Reads the tables behind the costs of going to court, and notes figures that cannot be right. */
final class CourtCostReader {

    private static final String SUBJECT = "courtCosts";
    private static final Money HIGHEST_FEE = Euro.euro(5_000);
    private static final int MOST_POINTS = 50;

    private final TableReader file;

    private CourtCostReader(TableReader file) {
        this.file = file;
    }

    static CourtCostRules read(TableReader file) {
        return new CourtCostReader(file).read();
    }

    private CourtCostRules read() {
        CourtCostRules rules = new CourtCostRules(
                file.timeline(SUBJECT, "claimLimit", row -> BookReader.amount(row, "amount")),
                file.timeline(SUBJECT, "courtFees", CourtCostReader::courtFees),
                file.timeline(SUBJECT, "summons", row -> fee(row, "amount")),
                file.timeline(SUBJECT, "representative", CourtCostReader::representative));
        compare(rules);
        return rules;
    }

    /** A claim at the limit has a fee, and one above it has none: the last band ends where the court's reach ends. */
    private void compare(CourtCostRules rules) {
        if (!file.whole()) {
            return;
        }
        for (Row<CourtFees> row : rules.courtFees().rows()) {
            List<CourtFees.Band> bands = row.value().bands();
            Money end = bands.get(bands.size() - 1).upTo();
            boolean atTheLimit = rules.claimLimit()
                    .find(row.throughInclusive())
                    .filter(limit -> limit.value().equals(end) && !limit.from().isAfter(row.from()))
                    .isPresent();
            if (!atTheLimit) {
                file.fields()
                        .note(
                                ErrorCode.CONTRADICTION,
                                "courtFees",
                                "the last band of the row from " + row.from() + " does not end at the claim limit");
            }
        }
    }

    private static CourtFees courtFees(Fields row) {
        Status status = row.oneOf("status", Status.class);
        String source = row.text("source");
        List<CourtFees.Band> bands = new ArrayList<>();
        row.objects("bands", band -> {
            Money above =
                    bands.isEmpty() ? Euro.ZERO : bands.get(bands.size() - 1).upTo();
            CourtFees.Band read = new CourtFees.Band(
                    above,
                    BookReader.amount(band, "upTo"),
                    fee(band, "legalPerson"),
                    fee(band, "naturalPerson"),
                    fee(band, "limitedMeans"),
                    band.optionalOneOf("status", Status.class).orElse(status),
                    band.optionalText("source").orElse(source));
            if (band.has("status") != band.has("source")) {
                band.note(ErrorCode.MISSING_FIELD, "source", "a status of its own needs a source of its own");
            }
            if (!bands.isEmpty()) {
                notFalling(band, bands.get(bands.size() - 1), read);
            }
            ordered(band, read);
            bands.add(read);
            return read;
        });
        if (bands.isEmpty()) {
            row.note(ErrorCode.EMPTY_LIST, "bands", "there are no bands");
        }
        return new CourtFees(bands);
    }

    private static void notFalling(Fields band, CourtFees.Band before, CourtFees.Band read) {
        rising(band, read.above(), read.upTo());
        boolean falls = read.legalPerson().isLessThan(before.legalPerson())
                || read.naturalPerson().isLessThan(before.naturalPerson())
                || read.limitedMeans().isLessThan(before.limitedMeans());
        if (falls) {
            band.note(ErrorCode.CONTRADICTION, "legalPerson", "a fee must not fall from band to band");
        }
    }

    private static void ordered(Fields band, CourtFees.Band read) {
        if (read.naturalPerson().isGreaterThan(read.legalPerson())) {
            band.note(ErrorCode.CONTRADICTION, "naturalPerson", "lies above the fee of a legal person");
        }
        if (read.limitedMeans().isGreaterThan(read.naturalPerson())) {
            band.note(ErrorCode.CONTRADICTION, "limitedMeans", "lies above the fee of a natural person");
        }
    }

    private static RepresentativeFees representative(Fields row) {
        List<RepresentativeFees.Band> bands = new ArrayList<>();
        row.objects("bands", band -> {
            Money above =
                    bands.isEmpty() ? Euro.ZERO : bands.get(bands.size() - 1).upTo();
            RepresentativeFees.Band read = new RepresentativeFees.Band(
                    above,
                    band.has("upTo") ? BookReader.amount(band, "upTo") : Euro.LARGEST,
                    fee(band, "amount"),
                    band.optionalInteger("maxPoints").orElse(Integer.MAX_VALUE));
            if (band.has("maxPoints") && (read.mostPoints() < 1 || read.mostPoints() > MOST_POINTS)) {
                band.note(ErrorCode.OUT_OF_RANGE, "maxPoints", "must be from 1 to " + MOST_POINTS);
            }
            if (!bands.isEmpty()) {
                rising(band, above, read.upTo());
                if (!read.amount().isGreaterThan(bands.get(bands.size() - 1).amount())) {
                    band.note(ErrorCode.CONTRADICTION, "amount", "the amounts must rise from band to band");
                }
            }
            bands.add(read);
            return read;
        });
        if (bands.isEmpty() || !bands.get(bands.size() - 1).upTo().equals(Euro.LARGEST)) {
            row.note(ErrorCode.CONTRADICTION, "bands", "the last one must be without a limit");
        }
        return new RepresentativeFees(bands);
    }

    private static void rising(Fields band, Money above, Money upTo) {
        if (!upTo.isGreaterThan(above)) {
            band.note(ErrorCode.CONTRADICTION, "upTo", "the limits must rise, and only the last may be without");
        }
    }

    private static Money fee(Fields row, String name) {
        Money fee = BookReader.amount(row, name);
        if (row.has(name) && (fee.isZero() || fee.isGreaterThan(HIGHEST_FEE))) {
            row.note(ErrorCode.OUT_OF_RANGE, name, "a fee lies between 0 and " + HIGHEST_FEE.getAmount());
        }
        return fee;
    }
}

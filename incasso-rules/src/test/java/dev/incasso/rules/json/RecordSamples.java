package dev.incasso.rules.json;

import dev.incasso.core.casefile.CaseFile;
import dev.incasso.core.money.Euro;
import dev.incasso.core.money.Percentage;
import dev.incasso.rules.codec.Component;
import dev.incasso.rules.codec.Component.Presence;
import dev.incasso.rules.codec.RecordShape;
import dev.incasso.rules.codec.RecordShapes;
import dev.incasso.rules.codec.ValueShape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes case files from the table of components, so that no new component or event can be forgotten. */
final class RecordSamples {

    static final RecordShape CASE_FILE = RecordShapes.of(CaseFile.class);
    static final ValueShape.Event EVENT = CASE_FILE
            .fields()
            .map(Component::value)
            .filter(ValueShape.Event.class::isInstance)
            .map(ValueShape.Event.class::cast)
            .findFirst()
            .orElseThrow();

    private final Random random;
    private final boolean full;

    private RecordSamples(Random random, boolean full) {
        this.random = random;
        this.full = full;
    }

    /** A case file in which nothing is absent, with an event of every type. */
    static CaseFile full() {
        return (CaseFile) new RecordSamples(new Random(7), true).record(CASE_FILE);
    }

    /** Any case file that can be written. */
    static CaseFile any(Random random) {
        return (CaseFile) new RecordSamples(random, false).record(CASE_FILE);
    }

    /** An event of a type, with everything that it can have. */
    static Object event(String type) {
        return new RecordSamples(new Random(7), true).record(EVENT.shape(type));
    }

    private Object record(RecordShape shape) {
        return shape.make(shape.components().stream().map(this::component).toList());
    }

    private Object component(Component component) {
        return switch (component.presence()) {
            case REQUIRED, DEFAULTED -> value(component.value(), component.name());
            case OPTIONAL ->
                full || random.nextBoolean()
                        ? Optional.of(value(component.value(), component.name()))
                        : Optional.empty();
            case LIST, LIST_ALWAYS_WRITTEN -> list(component);
            case INLINE -> record(((ValueShape.Part) component.value()).shape());
            case IMPLIED -> component.given().orElseThrow();
        };
    }

    private List<Object> list(Component component) {
        if (full && component.value() instanceof ValueShape.Event event) {
            return event.byType().values().stream().map(this::record).toList();
        }
        List<Object> elements = new ArrayList<>();
        int size = full ? 2 : random.nextInt(component.presence() == Presence.LIST ? 3 : 6);
        for (int i = 0; i < size; i++) {
            elements.add(value(component.value(), component.name() + i));
        }
        return elements;
    }

    private Object value(ValueShape shape, String name) {
        if (shape instanceof ValueShape.Scalar scalar) {
            return scalar(scalar, name);
        }
        if (shape instanceof ValueShape.OneOf oneOf) {
            return oneOf.constant(pick(oneOf.names()));
        }
        if (shape instanceof ValueShape.Event event) {
            return record(pick(List.copyOf(event.byType().values())));
        }
        return record(((ValueShape.Part) shape).shape());
    }

    private Object scalar(ValueShape.Scalar scalar, String name) {
        return switch (scalar) {
            case TEXT -> text(name);
            case TEXT_OR_EMPTY -> !full && random.nextInt(4) == 0 ? "" : text(name);
            case TRUE_OR_FALSE -> random.nextBoolean();
            case WHOLE_NUMBER -> full ? 1980 : random.nextInt(1_999_999_999) - 999_999_999;
            case DATE -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(full ? 1 : 109_572));
            case AMOUNT -> amount();
            case RATE -> rate();
        };
    }

    private String text(String name) {
        if (full) {
            return "the " + name;
        }
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        }
        return text.toString();
    }

    private Money amount() {
        return switch (random.nextInt(8)) {
            case 0 -> Euro.ZERO;
            case 1 -> Euro.LARGEST;
            default -> Money.ofMinor(CurrencyUnit.EUR, random.nextInt(Integer.MAX_VALUE));
        };
    }

    private Percentage rate() {
        return Percentage.of(BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(7))
                .movePointLeft(3)
                .setScale(random.nextInt(7), java.math.RoundingMode.DOWN)
                .toPlainString());
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package dev.incasso.rules.choice;

import dev.incasso.core.error.InvalidInputException;
import dev.incasso.rules.convention.Allocation;
import dev.incasso.rules.convention.Anniversary;
import dev.incasso.rules.convention.BeyondHorizon;
import dev.incasso.rules.convention.Conventions;
import dev.incasso.rules.convention.DayCount;
import dev.incasso.rules.convention.FlatFee;
import dev.incasso.rules.convention.PaymentDay;
import dev.incasso.rules.convention.Rounding;
import dev.incasso.rules.syntax.Fields;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The conventions that a request or a rule book chooses, laid over those that hold without it. Some requests choose a few at
 * the top level too; the top level wins. Stateless.
 */
public final class ChosenConventions {

    private ChosenConventions() {}

    /**
     * All conventions.
     *
     * @param fields the fields of {@code conventions}
     * @param defaults what is not chosen
     * @return the conventions
     */
    public static Conventions all(Fields fields, Conventions defaults) {
        Conventions result =
                laid(defaults, fields.optionalOneOf("dayCount", DayCount.class), Conventions::withDayCount);
        result = laid(result, fields.optionalOneOf("rounding", Rounding.class), Conventions::withRounding);
        result = laid(result, fields.optionalOneOf("paymentDay", PaymentDay.class), Conventions::withPaymentDay);
        result = laid(result, fields.optionalOneOf("anniversary", Anniversary.class), Conventions::withAnniversary);
        result = laid(result, fields.optionalOneOf("allocation", Allocation.class), Conventions::withAllocation);
        result = laid(result, fields.optionalOneOf("flatFee", FlatFee.class), Conventions::withFlatFee);
        result = delivery(fields, result);
        return laid(result, fields.optionalOneOf("beyondHorizon", BeyondHorizon.class), Conventions::withBeyondHorizon);
    }

    /**
     * Day count, rounding and what happens beyond the horizon.
     *
     * @param fields the fields among which they stand
     * @param defaults what is not chosen
     * @return the conventions
     */
    public static Conventions interest(Fields fields, Conventions defaults) {
        Conventions result =
                laid(defaults, fields.optionalOneOf("dayCount", DayCount.class), Conventions::withDayCount);
        result = laid(result, fields.optionalOneOf("rounding", Rounding.class), Conventions::withRounding);
        return laid(result, fields.optionalOneOf("beyondHorizon", BeyondHorizon.class), Conventions::withBeyondHorizon);
    }

    /**
     * Delivery days and the extension to a working day.
     *
     * @param fields the fields among which they stand
     * @param defaults what is not chosen
     * @return the conventions
     */
    public static Conventions delivery(Fields fields, Conventions defaults) {
        Conventions result =
                laid(defaults, fields.optionalBool("extendToWorkingDay"), Conventions::withExtendToWorkingDay);
        Optional<Integer> deliveryDays = fields.optionalInteger("deliveryDays");
        try {
            return laid(result, deliveryDays, Conventions::withDeliveryDays);
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> fields.note(violation.code(), "deliveryDays", violation.message()));
            return result;
        }
    }

    private static <T> Conventions laid(
            Conventions conventions, Optional<T> choice, BiFunction<Conventions, T, Conventions> with) {
        return choice.map(value -> with.apply(conventions, value)).orElse(conventions);
    }
}

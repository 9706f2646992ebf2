package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.money.Euro;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Divides a total into equal instalments; the last takes the remainder, so that the sum is exactly the total. */
final class Division {

    /** More instalments than any plan can have. */
    static final int MOST = 600;

    private Division() {}

    /** How many instalments there are, at most one above {@link #MOST}. */
    static int count(Money total, Money instalment) {
        long cents = total.getAmountMinorLong();
        long each = instalment.getAmountMinorLong();
        return Math.toIntExact(Math.min(MOST + 1L, (cents + each - 1) / each));
    }

    static List<Instalment> of(Money total, Money instalment, PaymentDays days) {
        List<Instalment> instalments = new ArrayList<>();
        Money left = total;
        for (int i = 0; left.isPositive(); i++) {
            Money amount = Euro.lower(instalment, left);
            instalments.add(new Instalment(days.day(i), amount));
            left = left.minus(amount);
        }
        return instalments;
    }
}

package dev.incasso.rules.plan;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.money.Euro;
import dev.incasso.rules.Incasso;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.joda.money.Money;

/** Questions and instalments in few words, for tests. */
public final class Plans {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final Incasso NETHERLANDS = Incasso.netherlands();

    private Plans() {}

    static PlanQuestion plan(String total) {
        return NETHERLANDS.plan(Euro.euro(total));
    }

    static Money euro(String amount) {
        return Euro.euro(amount);
    }

    /** The instalments of a text such as "2026-03-02 50.00|2026-04-02 25.00". */
    public static List<Instalment> instalments(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(part -> part.strip().split(" "))
                .map(part -> new Instalment(LocalDate.parse(part[0]), Euro.euro(part[1])))
                .toList();
    }

    static List<String> amounts(List<Instalment> instalments) {
        return instalments.stream()
                .map(instalment -> instalment.amount().getAmount().toPlainString())
                .toList();
    }

    static List<String> days(List<Instalment> instalments) {
        return instalments.stream()
                .map(instalment -> instalment.on().toString())
                .toList();
    }

    static Money sum(List<Instalment> instalments) {
        return instalments.stream().map(Instalment::amount).reduce(Euro.ZERO, Money::plus);
    }
}

package dev.incasso.examples.pictures;

import static dev.incasso.core.money.Euro.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incasso.core.casefile.Instalment;
import dev.incasso.core.error.ErrorCode;
import dev.incasso.core.error.InvalidInputException;
import dev.incasso.core.money.Euro;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PlanBarsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @Test
    void what_remains_falls_with_each_instalment_to_nothing() {
        PlanBars bars = PlanBars.of(plan("400.00", "400.00", "450.50"), euro("1250.50"));
        assertThat(bars.remaining()).containsExactly(euro("850.50"), euro("450.50"), Euro.ZERO);
        assertThat(bars.picture().table().rows())
                .containsExactly(
                        List.of("1", "1 juni 2026", "€\u00a0400,00", "€\u00a0850,50"),
                        List.of("2", "1 juli 2026", "€\u00a0400,00", "€\u00a0450,50"),
                        List.of("3", "1 augustus 2026", "€\u00a0450,50", "€\u00a00,00"));
    }

    @Test
    void a_plan_for_a_part_of_the_debt_says_what_remains() {
        Picture picture = PlanBars.of(plan("100.00"), euro("250.00")).picture();
        assertThat(picture.description())
                .isEqualTo("Het totaal is €\u00a0250,00. U betaalt één keer, van 1 juni 2026 tot en met 1 juni 2026."
                        + " Daarna staat nog €\u00a0150,00 open.");
    }

    @Test
    void instalments_above_the_total_and_a_plan_without_any_are_refused() {
        assertThatThrownBy(() -> PlanBars.of(plan("100.00", "150.01"), euro("250.00")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONTRADICTION));
        assertThatThrownBy(() -> PlanBars.of(List.of(), euro("250.00"))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void the_picture_is_text_that_a_screen_reader_finds() {
        Picture picture = PlanBars.of(plan("400.00", "850.50"), euro("1250.50")).picture();
        Element svg = Xml.parsed(picture.svg());
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(picture.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(picture.description());
        assertThat(svg.getTextContent()).contains("1 juni 2026", "€\u00a0850,50", "daarna nog open");
    }

    @Property
    void the_table_adds_up_to_the_cent(@ForAll @Size(min = 1, max = 36) List<@IntRange(min = 1) Integer> cents) {
        List<Instalment> plan = new ArrayList<>();
        Money total = Euro.ZERO;
        for (int i = 0; i < cents.size(); i++) {
            Money amount = Euro.ZERO.plusMinor(cents.get(i));
            plan.add(new Instalment(FIRST.plusMonths(i), amount));
            total = total.plus(amount);
        }
        PlanBars bars = PlanBars.of(plan, total);
        Money before = total;
        for (int i = 0; i < plan.size(); i++) {
            assertThat(bars.remaining().get(i).plus(plan.get(i).amount())).isEqualTo(before);
            before = bars.remaining().get(i);
        }
        assertThat(before).isEqualTo(Euro.ZERO);
        assertThat(bars.picture().svg())
                .isEqualTo(PlanBars.of(plan, total).picture().svg());
        Xml.parsed(bars.picture().svg());
    }

    static List<Instalment> plan(String... amounts) {
        List<Instalment> plan = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            plan.add(new Instalment(FIRST.plusMonths(i), euro(amounts[i])));
        }
        return plan;
    }
}

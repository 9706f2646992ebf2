package dev.incasso.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incasso.examples.benchmarks.Growth.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void linearGrowthHasRatioOne() {
        Growth growth = new Growth(List.of(new Point(1000, 50), new Point(100, 5), new Point(10_000, 500)));

        assertThat(growth.ratios()).containsExactly(1.0, 1.0);
    }

    @Test
    void quadraticGrowthHasTheRatioOfTheSizes() {
        Growth growth = new Growth(List.of(new Point(100, 1), new Point(1000, 100)));

        assertThat(growth.ratios()).containsExactly(10.0);
        assertThat(growth.lines("us/op"))
                .containsExactly(
                        "      100 events              1.0 us/op        0.010 per event",
                        "    1,000 events            100.0 us/op        0.100 per event   ratio 10.00");
    }
}

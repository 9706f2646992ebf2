package dev.incasso.examples.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How one measure grows with the number of events: per event, and against the smaller sizes. */
final class Growth {

    /** A size and what one operation took there. */
    record Point(int events, double perOperation) {

        double perEvent() {
            return perOperation / events;
        }
    }

    private final List<Point> points;

    Growth(List<Point> points) {
        this.points =
                points.stream().sorted(Comparator.comparingInt(Point::events)).toList();
    }

    /** What an event takes at each size, divided by what it takes at the next smaller one; 1 is linear growth. */
    List<Double> ratios() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            ratios.add(points.get(i).perEvent() / points.get(i - 1).perEvent());
        }
        return ratios;
    }

    /** A line for each size. */
    List<String> lines(String unit) {
        List<Double> ratios = ratios();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            String ratio = i == 0 ? "" : String.format(Locale.ROOT, "   ratio %.2f", ratios.get(i - 1));
            lines.add(String.format(
                    Locale.ROOT,
                    "%,9d events %,16.1f %s %,12.3f per event%s",
                    point.events(),
                    point.perOperation(),
                    unit,
                    point.perEvent(),
                    ratio));
        }
        return lines;
    }
}

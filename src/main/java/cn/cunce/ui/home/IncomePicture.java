package cn.cunce.ui.home;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Money;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.text.Figures;
import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Drawing;
import cn.cunce.ui.home.Picture.Line;
import cn.cunce.ui.home.Picture.Look;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far the incomes of households are from the line of the pack.
final class IncomePicture {

    /// Parameters that are a line for the income per head of a household.
    private static final List<String> LINES =
            List.of("exit_line_household_yuan", "poverty.standard_by_year");

    private static final List<Integer> WIDTHS = List.of(500, 1000, 2000, 5000, 10_000);
    private static final int MOST_BINS = 16;
    private static final int FEN = 100;
    private static final int NEAR_PERCENT = 5;

    private final ChartBase base;
    private final Optional<Money> line;
    private final List<Household> known;
    private final List<Household> unknown;

    IncomePicture(ChartBase base, List<Pack> packs) {
        this.base = base;
        var day = LocalDate.of(Math.max(base.figures().year(), 1), 12, 31);
        this.line = packs.stream().flatMap(pack -> line(pack, day)).findFirst();
        this.known = base.households().stream().filter(each -> each.perHead().isPresent()).toList();
        this.unknown = base.households().stream().filter(each -> each.perHead().isEmpty()).toList();
    }

    private static Stream<Money> line(Pack pack, LocalDate day) {
        return LINES.stream()
                .flatMap(key -> Stream.ofNullable(pack.parameters().get(key)))
                .flatMap(parameter -> parameter.on(day).stream())
                .flatMap(value -> value.value() instanceof Money m ? Stream.of(m) : Stream.of());
    }

    Picture draw() {
        var basis =
                base.say(
                        "charts.incomeBasis",
                        base.figures().year(),
                        known.size(),
                        base.figures().on());
        if (known.isEmpty()) {
            return nothing(basis);
        }
        var width = width();
        var bars = bars(width);
        var all = new ArrayList<>(bars);
        if (!unknown.isEmpty()) {
            all.add(base.bar(base.say("charts.incomeUnknown"), unknown, Look.UNKNOWN));
        }
        var mark =
                line.map(money -> new Line(place(money, width), label(money)))
                        .filter(each -> each.at() <= bars.size());
        return new Picture(
                Question.INCOME,
                finding(),
                basis,
                new Drawing.Columns(all, mark),
                base.table(
                        Question.INCOME,
                        basis,
                        base.say("charts.incomeHead"),
                        base.say("charts.householdsHead"),
                        all));
    }

    private Picture nothing(String basis) {
        var why = base.say("charts.incomeNothing");
        var table =
                base.table(
                        Question.INCOME,
                        basis,
                        base.say("charts.incomeHead"),
                        base.say("charts.householdsHead"),
                        List.of());
        return new Picture(Question.INCOME, why, basis, new Drawing.Nothing(why), table);
    }

    private String label(Money money) {
        return base.say("charts.line", Figures.yuan(money));
    }

    private static double place(Money money, int width) {
        return (double) money.fen() / ((long) width * FEN);
    }

    /// Wide enough that nearly all households fit into the bins.
    private int width() {
        var sorted = known.stream().map(each -> each.perHead().orElseThrow()).sorted().toList();
        var most = sorted.get((sorted.size() - 1) * 95 / 100);
        return WIDTHS.stream()
                .filter(width -> most.fen() < (long) width * FEN * (MOST_BINS - 1))
                .findFirst()
                .orElse(WIDTHS.getLast());
    }

    private List<Bar> bars(int width) {
        var bins = new ArrayList<List<Household>>();
        for (var i = 0; i < MOST_BINS; i++) {
            bins.add(new ArrayList<>());
        }
        for (var household : known) {
            var fen = household.perHead().orElseThrow().fen();
            var bin = Math.max(0, fen / ((long) width * FEN));
            bins.get((int) Math.min(bin, MOST_BINS - 1L)).add(household);
        }
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < bins.size(); i++) {
            bars.add(base.bar(label(i, width), bins.get(i), look(i, width)));
        }
        while (bars.size() > 1 && bars.getLast().value() == 0) {
            bars.removeLast();
        }
        return bars;
    }

    private String label(int bin, int width) {
        var from = Figures.count((long) bin * width);
        return bin == MOST_BINS - 1 ? base.say("charts.incomeFrom", from) : from;
    }

    private Look look(int bin, int width) {
        return line.filter(money -> (long) (bin + 1) * width * FEN <= money.fen()).isPresent()
                ? Look.STRESSED
                : Look.PLAIN;
    }

    private String finding() {
        if (line.isPresent()) {
            var money = line.get();
            var below = known.stream().filter(each -> of(each).compareTo(money) < 0).count();
            var near = known.stream().filter(each -> isNear(of(each), money)).count();
            return base.say("charts.incomeLine", below, Figures.yuan(money), near);
        }
        var sorted = known.stream().map(IncomePicture::of).sorted().toList();
        var middle = sorted.get((sorted.size() - 1) / 2);
        return base.say("charts.incomeMiddle", Figures.yuan(middle), unknown.size());
    }

    private static Money of(Household household) {
        return household.perHead().orElseThrow();
    }

    private static boolean isNear(Money each, Money line) {
        return Math.abs(each.fen() - line.fen()) * 100 <= line.fen() * NEAR_PERCENT;
    }
}

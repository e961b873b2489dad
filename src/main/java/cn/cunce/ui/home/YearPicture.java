package cn.cunce.ui.home;

import cn.cunce.text.Figures;
import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Drawing;
import cn.cunce.ui.home.Picture.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The income per head of all households together, year by year; a year without data is a gap.
final class YearPicture {

    private final ChartBase base;

    YearPicture(ChartBase base) {
        this.base = base;
    }

    Picture draw() {
        var basis = base.say("charts.yearsBasis", base.figures().on());
        var bars = bars();
        var told = bars.stream().filter(bar -> bar.look() != Look.GAP).toList();
        var finding = finding(told);
        return new Picture(
                Question.YEARS,
                finding,
                basis,
                told.isEmpty()
                        ? new Drawing.Nothing(finding)
                        : new Drawing.Columns(bars, Optional.empty()),
                base.table(
                        Question.YEARS,
                        basis,
                        base.say("charts.year"),
                        base.say("charts.yearsHead"),
                        bars));
    }

    private String finding(List<Bar> told) {
        return switch (told.size()) {
            case 0 -> base.say("charts.incomeNothing");
            case 1 -> base.say("charts.yearsOne", told.getFirst().label());
            default ->
                    base.say(
                            "charts.yearsFinding",
                            told.getFirst().label(),
                            Figures.count(Math.round(told.getFirst().value())),
                            told.getLast().label(),
                            Figures.count(Math.round(told.getLast().value())));
        };
    }

    private List<Bar> bars() {
        var incomes = base.figures().incomes();
        var bars = new ArrayList<Bar>();
        if (incomes.isEmpty()) {
            return bars;
        }
        for (var year = incomes.firstKey(); year <= incomes.lastKey(); year++) {
            var label = String.valueOf(year);
            var told = Optional.ofNullable(incomes.get(year));
            bars.add(
                    told.flatMap(each -> each.perHead())
                            .map(
                                    money ->
                                            new Bar(
                                                    label,
                                                    money.fen() / 100.0,
                                                    base.say(
                                                            "charts.yuanOf",
                                                            Figures.yuan(money),
                                                            told.orElseThrow().known()),
                                                    Look.PLAIN,
                                                    Optional.empty()))
                            .orElseGet(
                                    () ->
                                            new Bar(
                                                    label,
                                                    0,
                                                    base.say("charts.noData"),
                                                    Look.GAP,
                                                    Optional.empty())));
        }
        return bars;
    }
}

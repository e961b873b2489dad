package cn.cunce.ui.home;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Drawing;
import cn.cunce.ui.home.Picture.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Why households are poor, the most frequent cause first.
final class CausePicture {

    private final ChartBase base;

    CausePicture(ChartBase base) {
        this.base = base;
    }

    Picture draw() {
        var asked = base.households().stream().filter(CausePicture::isAsked).toList();
        var told = asked.stream().filter(each -> !each.causes().isEmpty()).toList();
        var basis = base.say("charts.causesBasis", told.size(), base.figures().on());
        var bars = bars(told);
        var finding =
                bars.isEmpty()
                        ? base.say("charts.causesNothing")
                        : base.say(
                                "charts.causesFinding",
                                bars.getFirst().label(),
                                (int) bars.getFirst().value(),
                                ChartBase.percent((long) bars.getFirst().value(), told.size()));
        var silent = asked.stream().filter(each -> each.causes().isEmpty()).toList();
        if (!silent.isEmpty()) {
            bars.add(base.bar(base.say("charts.causesUnknown"), silent, Look.UNKNOWN));
        }
        return new Picture(
                Question.CAUSES,
                finding,
                basis,
                told.isEmpty() ? new Drawing.Nothing(finding) : new Drawing.Rows(bars),
                base.table(
                        Question.CAUSES,
                        basis,
                        base.say("charts.causesHead"),
                        base.say("charts.householdsHead"),
                        bars));
    }

    /// Only those that are registered are asked for a cause.
    private static boolean isAsked(Household household) {
        return household.registered().orElse(false) || !household.causes().isEmpty();
    }

    private List<Bar> bars(List<Household> told) {
        var byCause = new TreeMap<String, List<Household>>();
        for (var household : told) {
            for (var cause : household.causes()) {
                byCause.computeIfAbsent(cause, _ -> new ArrayList<>()).add(household);
            }
        }
        var bars = new ArrayList<Bar>();
        byCause.forEach(
                (cause, some) ->
                        bars.add(
                                base.bar(
                                        base.words().code(HouseholdFields.MAIN_CAUSE, cause),
                                        some,
                                        Look.PLAIN)));
        bars.sort(Comparator.comparing(Bar::value).reversed());
        return bars;
    }
}

package cn.cunce.ui.home;

import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Drawing;
import cn.cunce.ui.home.Picture.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The middle income of each village, or of each group of a village, side by side.
final class PlacePicture {

    /// Of fewer households the middle says little.
    private static final int FEW = 10;

    private final ChartBase base;

    PlacePicture(ChartBase base) {
        this.base = base;
    }

    Picture draw() {
        var known = base.households().stream().filter(each -> each.perHead().isPresent()).count();
        var basis =
                base.say("charts.placesBasis", base.figures().year(), known, base.figures().on());
        var bars = new ArrayList<Bar>();
        var silent = new ArrayList<Bar>();
        for (var part : base.parts()) {
            var bar = bar(part);
            (bar.look() == Look.GAP ? silent : bars).add(bar);
        }
        bars.sort(Comparator.comparing(Bar::value).reversed());
        var finding = finding(bars, silent.size());
        bars.addAll(silent);
        return new Picture(
                Question.PLACES,
                finding,
                basis,
                known == 0 ? new Drawing.Nothing(finding) : new Drawing.Rows(bars),
                base.table(
                        Question.PLACES,
                        basis,
                        base.say(base.isVillage() ? "charts.group" : "charts.village"),
                        base.say("charts.placesHead"),
                        bars));
    }

    private String finding(List<Bar> sorted, int silent) {
        if (sorted.isEmpty()) {
            return base.say("charts.incomeNothing");
        }
        var least = Figures.count(Math.round(sorted.getLast().value()));
        var most = Figures.count(Math.round(sorted.getFirst().value()));
        return silent == 0
                ? base.say("charts.placesFinding", least, most)
                : base.say("charts.placesSilent", least, most, silent);
    }

    private Bar bar(ChartBase.Part part) {
        var incomes = part.households().stream().flatMap(each -> each.perHead().stream()).sorted();
        var sorted = incomes.toList();
        var only = base.only(part.name(), part.households());
        if (sorted.isEmpty()) {
            return new Bar(part.name(), 0, base.say("charts.noData"), Look.GAP, only);
        }
        var middle = middle(sorted);
        return new Bar(
                part.name(),
                middle.fen() / 100.0,
                base.say("charts.yuanOf", Figures.yuan(middle), sorted.size()),
                sorted.size() < FEW ? Look.FEW : Look.PLAIN,
                only);
    }

    private static Money middle(List<Money> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }
}

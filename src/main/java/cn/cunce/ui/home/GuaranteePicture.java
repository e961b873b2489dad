package cn.cunce.ui.home;

import cn.cunce.model.value.TableCell;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.ui.home.Picture.Drawing;
import cn.cunce.ui.home.Picture.Light;
import cn.cunce.ui.home.Picture.LightRow;
import cn.cunce.ui.home.Picture.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where which of the guarantees is not met, and where nobody has said.
final class GuaranteePicture {

    private static final List<String> HEADS =
            List.of(
                    "charts.food",
                    "charts.clothing",
                    "charts.education",
                    "charts.medical",
                    "charts.housing",
                    "charts.water");

    private final ChartBase base;

    GuaranteePicture(ChartBase base) {
        this.base = base;
    }

    Picture draw() {
        var all = base.households();
        var basis =
                base.say(
                        "charts.guaranteesBasis",
                        base.figures().year(),
                        all.size(),
                        base.figures().on());
        var rows = base.parts().stream().map(this::row).toList();
        var told = all.stream().anyMatch(each -> each.year().isPresent());
        var finding = told ? finding(all) : base.say("charts.guaranteesNothing");
        return new Picture(
                Question.GUARANTEES,
                finding,
                basis,
                told
                        ? new Drawing.Lights(heads(), rows)
                        : new Drawing.Nothing(base.say("charts.guaranteesNothing")),
                base.table(Question.GUARANTEES, basis, tableHeads(), cells(rows)));
    }

    private List<String> heads() {
        return HEADS.stream().map(base.words()::of).toList();
    }

    private LightRow row(ChartBase.Part part) {
        var lights = new ArrayList<Light>();
        for (var place = 0; place < HEADS.size(); place++) {
            lights.add(light(part, place));
        }
        return new LightRow(part.name(), lights);
    }

    private Light light(ChartBase.Part part, int place) {
        var not = with(part.households(), place, Optional.of(false));
        var open = with(part.households(), place, Optional.empty());
        var called = part.name() + " • " + base.say(HEADS.get(place));
        if (!not.isEmpty()) {
            var all = not.size() == part.households().size();
            return new Light(
                    all ? Shape.NONE : Shape.SOME,
                    not.size(),
                    base.say("charts.not", not.size()),
                    base.only(called, not));
        }
        if (!open.isEmpty()) {
            var said = base.say("charts.open", open.size());
            return new Light(Shape.OPEN, open.size(), said, base.only(called, open));
        }
        return new Light(Shape.GOOD, 0, base.say("charts.good"), Optional.empty());
    }

    private static List<Household> with(List<Household> some, int place, Optional<Boolean> answer) {
        return some.stream().filter(each -> each.guarantee(place).equals(answer)).toList();
    }

    /// Names the one that most households lack.
    private String finding(List<Household> all) {
        var worst = 0;
        var most = -1;
        var open = 0;
        for (var place = 0; place < HEADS.size(); place++) {
            var not = with(all, place, Optional.of(false)).size();
            open = Math.max(open, with(all, place, Optional.empty()).size());
            if (not > most) {
                most = not;
                worst = place;
            }
        }
        return most == 0
                ? base.say("charts.guaranteesMet", open)
                : base.say("charts.guaranteesFinding", base.say(HEADS.get(worst)), most, open);
    }

    private List<String> tableHeads() {
        var heads = new ArrayList<String>();
        heads.add(base.say(base.isVillage() ? "charts.group" : "charts.village"));
        heads.addAll(heads());
        return heads;
    }

    private static List<List<TableCell>> cells(List<LightRow> rows) {
        var cells = new ArrayList<List<TableCell>>();
        for (var row : rows) {
            var line = new ArrayList<TableCell>();
            line.add(new TableCell.Words(row.label()));
            row.lights()
                    .forEach(
                            light ->
                                    line.add(
                                            new TableCell.Words(
                                                    light.shape().sign() + " " + light.said())));
            cells.add(line);
        }
        return cells;
    }
}

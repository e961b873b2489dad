package cn.cunce.ui.home;

import cn.cunce.model.value.TableCell;
import cn.cunce.service.BookFigures.Being;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Drawing;
import cn.cunce.ui.home.Picture.Look;
import cn.cunce.ui.home.Picture.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How old the people are, men at the left and women at the right, the oldest above.
final class AgePicture {

    private static final String MALE = "01";
    private static final String FEMALE = "02";
    private static final int BAND = 5;
    private static final int LAST = 85;
    private static final int OLD = 60;
    private static final int WORKING_FROM = 15;

    private final ChartBase base;

    AgePicture(ChartBase base) {
        this.base = base;
    }

    Picture draw() {
        var people = base.figures().people();
        var basis = base.say("charts.agesBasis", people, base.figures().on());
        var pairs = new ArrayList<Pair>();
        for (var from = LAST; from >= 0; from -= BAND) {
            pairs.add(pair(from));
        }
        unknown().ifPresent(pairs::add);
        var old = count(being -> being.age().filter(age -> age >= OLD).isPresent());
        var open = count(AgePicture::isUnknown);
        var finding = finding(people, old, open);
        return new Picture(
                Question.AGES,
                finding,
                basis,
                people == 0 ? new Drawing.Nothing(finding) : new Drawing.Sides(pairs),
                base.table(
                        Question.AGES,
                        basis,
                        List.of(
                                base.say("charts.age"),
                                base.say("charts.men"),
                                base.say("charts.women")),
                        cells(pairs)));
    }

    private String finding(int people, long old, long open) {
        if (people == 0) {
            return base.say("charts.agesNothing");
        }
        var share = ChartBase.percent(old, people);
        return open == 0
                ? base.say("charts.agesFinding", old, share)
                : base.say("charts.agesOpen", old, share, open);
    }

    private Pair pair(int from) {
        var label =
                from == LAST
                        ? base.say("charts.ageFrom", from)
                        : base.say("charts.ageBand", from, from + BAND - 1);
        return new Pair(
                label,
                bar(label, from, MALE, Look.PLAIN),
                bar(label, from, FEMALE, Look.SECOND),
                from >= WORKING_FROM && from < OLD);
    }

    private Bar bar(String label, int from, String sex, Look look) {
        return bar(
                label,
                being ->
                        being.sex().equals(sex)
                                && being.age().filter(age -> isIn(age, from)).isPresent(),
                look);
    }

    private static boolean isIn(int age, int from) {
        return age >= from && (from == LAST || age < from + BAND);
    }

    /// Those of whom age or sex is not known have a line of their own.
    private Optional<Pair> unknown() {
        var label = base.say("charts.ageUnknown");
        var bar = bar(label, AgePicture::isUnknown, Look.UNKNOWN);
        var none = new Bar(label, 0, "", Look.UNKNOWN, Optional.empty());
        return bar.value() == 0 ? Optional.empty() : Optional.of(new Pair(label, bar, none, false));
    }

    private static boolean isUnknown(Being being) {
        return being.age().isEmpty() || !(being.sex().equals(MALE) || being.sex().equals(FEMALE));
    }

    private Bar bar(String label, Predicate<Being> which, Look look) {
        var households = new ArrayList<Household>();
        var people = 0L;
        for (var household : base.households()) {
            var some = household.people().stream().filter(which).count();
            people += some;
            if (some > 0) {
                households.add(household);
            }
        }
        return new Bar(label, people, String.valueOf(people), look, base.only(label, households));
    }

    private long count(Predicate<Being> which) {
        return base.households().stream()
                .flatMap(household -> household.people().stream())
                .filter(which)
                .count();
    }

    private static List<List<TableCell>> cells(List<Pair> pairs) {
        var rows = new ArrayList<List<TableCell>>();
        for (var pair : pairs) {
            rows.add(
                    List.of(
                            new TableCell.Words(pair.label()),
                            new TableCell.Count((long) pair.left().value()),
                            new TableCell.Count((long) pair.right().value())));
        }
        return rows;
    }
}

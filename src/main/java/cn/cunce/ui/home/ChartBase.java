package cn.cunce.ui.home;

import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.service.BookCard;
import cn.cunce.service.BookFigures;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.service.BookFigures.Village;
import cn.cunce.service.Tier;
import cn.cunce.ui.home.Picture.Bar;
import cn.cunce.ui.home.Picture.Look;
import cn.cunce.ui.shell.Place.Only;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What all pictures of a book are drawn from, and the words and tables that they share.
record ChartBase(BookFigures figures, BookCard card, HomeWords words) {

    /// A part of the book: a 村民组 of a village, a village of a township or county.
    ///
    /// @param name empty for households that are in none
    record Part(String name, List<Household> households) {}

    String say(String key, Object... args) {
        return words.of(key, args);
    }

    List<Household> households() {
        return figures.households().toList();
    }

    boolean isVillage() {
        return card.tier() == Tier.VILLAGE;
    }

    /// In their order: villages by code, groups by name.
    List<Part> parts() {
        if (!isVillage()) {
            return figures.villages().stream()
                    .map(village -> new Part(name(village), village.households()))
                    .toList();
        }
        Map<String, List<Household>> groups =
                households().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Household::group, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Part(named(group.getKey()), group.getValue()))
                .toList();
    }

    private static String name(Village village) {
        return village.name().isEmpty() ? village.code() : village.name();
    }

    private String named(String group) {
        return group.isEmpty() ? say("charts.noGroup") : group;
    }

    Optional<Only> only(String called, List<Household> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Only(
                                called,
                                some.stream().map(Household::id).collect(Collectors.toSet())));
    }

    /// A bar that counts households.
    Bar bar(String label, List<Household> some, Look look) {
        var text = say("charts.households", some.size());
        return new Bar(label, some.size(), text, look, only(label, some));
    }

    /// 43 of 430 in per cent, rounded.
    static long percent(long part, long of) {
        return of == 0 ? 0 : Math.round(100.0 * part / of);
    }

    /// The figures of bars as a table.
    Table table(Question question, String basis, String head, String valueHead, List<Bar> bars) {
        var rows = new ArrayList<List<TableCell>>();
        for (var bar : bars) {
            rows.add(
                    List.of(
                            new TableCell.Words(bar.label()),
                            bar.look() == Look.GAP
                                    ? TableCell.NOTHING
                                    : new TableCell.Words(bar.text())));
        }
        return table(question, basis, List.of(head, valueHead), rows);
    }

    Table table(Question question, String basis, List<String> heads, List<List<TableCell>> rows) {
        return new Table(
                say("charts.sheet"), List.of(say(question.key()), card.name(), basis), heads, rows);
    }
}

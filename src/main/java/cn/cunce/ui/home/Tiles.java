package cn.cunce.ui.home;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.BookFigures;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.service.BookFigures.Kept;
import cn.cunce.service.Tier;
import cn.cunce.text.Figures;
import cn.cunce.ui.shell.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The numbers of a book. One that the book does not tell is not shown.
final class Tiles {

    /// 观察 of `poverty_status`.
    private static final String OBSERVED = "L1";

    private static final Set<String> NOT_OUT = Set.of("0", "2", "3");

    private final BookFigures figures;
    private final Tier tier;
    private final HomeWords words;
    private final List<Household> all;

    Tiles(BookFigures figures, Tier tier, HomeWords words) {
        this.figures = figures;
        this.tier = tier;
        this.words = words;
        this.all = figures.households().toList();
    }

    List<Tile> list() {
        var tiles = new ArrayList<Tile>();
        tiles.add(households());
        tiles.add(registered());
        tiles.add(complete());
        group("home.observed", "home.observedNote", each -> each.status().equals(OBSERVED))
                .ifPresent(tiles::add);
        group("home.notOut", "home.notOutNote", each -> NOT_OUT.contains(each.status()))
                .ifPresent(tiles::add);
        open().ifPresent(tiles::add);
        return tiles;
    }

    private Tile households() {
        var groups = all.stream().map(Household::group).filter(g -> !g.isEmpty()).distinct();
        var note =
                switch (tier) {
                    case VILLAGE ->
                            words.of(
                                    "home.householdsNote",
                                    Figures.count(figures.people()),
                                    groups.count());
                    case TOWNSHIP, COUNTY ->
                            words.of(
                                    "home.villagesNote",
                                    Figures.count(figures.people()),
                                    figures.villages().size());
                };
        return new Tile(
                words.of("home.households"),
                words.of("home.count", Figures.count(all.size())),
                note,
                Optional.of(Place.Register.WHOLE));
    }

    private Tile registered() {
        var some = all.stream().filter(each -> each.registered().orElse(false)).toList();
        var unsaid = all.stream().filter(each -> each.registered().isEmpty()).count();
        var people = some.stream().mapToInt(each -> each.people().size()).sum();
        var note =
                unsaid == 0
                        ? words.of("home.registeredNote", Figures.count(people))
                        : words.of("home.registeredOpen", Figures.count(people), unsaid);
        return tile("home.registered", note, some);
    }

    private Tile complete() {
        var lacking = all.stream().filter(each -> each.missing() > 0).toList();
        return new Tile(
                words.of("home.complete"),
                words.of(
                        "home.completeOf",
                        Figures.count(all.size() - lacking.size()),
                        Figures.count(all.size())),
                words.of("home.completeNote", Figures.count(lacking.size())),
                lacking.isEmpty()
                        ? Optional.empty()
                        : Optional.of(only(words.of("home.lacking"), lacking)));
    }

    private Optional<Tile> group(String key, String noteKey, Predicate<Household> which) {
        var some = all.stream().filter(which).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        var people = some.stream().mapToInt(each -> each.people().size()).sum();
        return Optional.of(tile(key, words.of(noteKey, Figures.count(people)), some));
    }

    private Tile tile(String key, String note, List<Household> some) {
        var title = words.of(key);
        return new Tile(
                title,
                words.of("home.count", Figures.count(some.size())),
                note,
                some.isEmpty() ? Optional.empty() : Optional.of(only(title, some)));
    }

    private Optional<Tile> open() {
        var kept = figures.villages().stream().flatMap(each -> each.kept().stream()).toList();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var open = kept.stream().flatMap(each -> each.open().stream()).collect(Collectors.toSet());
        var on = kept.stream().map(Kept::on).max(java.util.Comparator.naturalOrder());
        return Optional.of(
                new Tile(
                        words.of("home.openTile"),
                        words.of("home.count", Figures.count(open.size())),
                        words.of("home.openNote", on.orElseThrow()),
                        open.isEmpty()
                                ? Optional.empty()
                                : Optional.of(only(words.of("home.openTile"), open))));
    }

    private static Place only(String called, List<Household> some) {
        return only(called, some.stream().map(Household::id).collect(Collectors.toSet()));
    }

    private static Place only(String called, Set<RecordId> some) {
        return new Place.Register("", Optional.of(new Place.Only(called, some)));
    }
}

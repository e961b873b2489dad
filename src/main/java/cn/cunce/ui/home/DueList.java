package cn.cunce.ui.home;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.Backup;
import cn.cunce.service.BookFigures;
import cn.cunce.service.BookFigures.Household;
import cn.cunce.service.BookState;
import cn.cunce.service.Tier;
import cn.cunce.text.Figures;
import cn.cunce.ui.home.Due.Urge;
import cn.cunce.ui.shell.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is to be done, out of what the book and its packs tell and nothing else.
final class DueList {

    /// A pack that ends within so many days is told of.
    private static final int SOON_DAYS = 60;

    /// Backups are made by themselves every day; after a week something stands in their way.
    private static final int STALE_DAYS = 7;

    private static final Comparator<Due> BY_DAY =
            Comparator.comparing((Due due) -> due.until().orElse(LocalDate.MAX))
                    .thenComparing(Due::urge);

    private final HomeDesk desk;
    private final BookState state;
    private final Optional<Backup> backup;
    private final List<Due> dues = new ArrayList<>();

    private DueList(HomeDesk desk, Open open) {
        this.desk = desk;
        this.state = open.state();
        this.backup = open.backup();
    }

    /// By their days, then by who waits for them.
    ///
    /// @param figures empty while they are counted for the first time
    /// @param packs of the book, empty while they are read
    static List<Due> of(HomeDesk desk, Open open, Optional<BookFigures> figures, List<Pack> packs) {
        var list = new DueList(desk, open);
        list.arrived();
        list.waiting();
        list.drafts();
        figures.ifPresent(list::counted);
        list.filing();
        list.backup();
        packs.forEach(list::pack);
        list.dues.sort(BY_DAY);
        return List.copyOf(list.dues);
    }

    private void arrived() {
        var merge = new Place.Merge();
        add(Urge.OPEN, state.keptAside(), "home.due.aside", "home.due.asideWhy", merge);
        var held =
                state.doubtful().stream()
                        .filter(device -> device.state() == DeviceNote.State.HELD)
                        .count();
        add(Urge.OPEN, (int) held, "home.due.device", "home.due.deviceWhy", merge);
        add(Urge.LOOK, state.conflicts(), "home.due.conflict", "home.due.conflictWhy", merge);
    }

    private void waiting() {
        var place = new Place.Waiting();
        add(Urge.LOOK, state.waiting(), "home.due.waiting", "home.due.waitingWhy", place);
        add(Urge.LOOK, state.moves(), "home.due.move", "home.due.moveWhy", place);
    }

    private void drafts() {
        state.drafts().stream()
                .findFirst()
                .ifPresent(
                        latest ->
                                add(
                                        "home.due.draft",
                                        Urge.PLAIN,
                                        say("home.due.draft", state.drafts().size()),
                                        say(
                                                "home.due.draftWhy",
                                                desk.words().moment(latest.at(), desk.clock())),
                                        Place.Entry.ofDraft(latest.key())));
    }

    private void counted(BookFigures figures) {
        var lacking = figures.households().filter(each -> each.missing() > 0).toList();
        if (!lacking.isEmpty()) {
            var answers = lacking.stream().mapToInt(Household::missing).sum();
            add(
                    "home.due.lacking",
                    Urge.PLAIN,
                    say("home.due.lacking", Figures.count(lacking.size())),
                    say("home.due.lackingWhy", Figures.count(answers)),
                    only(say("home.lacking"), ids(lacking)));
        }
        open(figures);
        var changed = figures.households().filter(Household::changed).toList();
        if (!changed.isEmpty()) {
            add(
                    "home.due.changed",
                    Urge.PLAIN,
                    say("home.due.changed", Figures.count(changed.size())),
                    say("home.due.changedWhy"),
                    decided(say("home.changed"), ids(changed)));
        }
    }

    private void open(BookFigures figures) {
        var kept = figures.villages().stream().flatMap(each -> each.kept().stream()).toList();
        var open = kept.stream().flatMap(each -> each.open().stream()).collect(Collectors.toSet());
        if (!open.isEmpty()) {
            var on = kept.stream().map(BookFigures.Kept::on).max(Comparator.naturalOrder());
            add(
                    "home.due.open",
                    Urge.OPEN,
                    say("home.due.open", Figures.count(open.size())),
                    say("home.due.openWhy", on.orElseThrow()),
                    decided(say("home.openTile"), open));
        }
    }

    /// A village asks its rules anew; above it the list of those households is what there is.
    private Place decided(String called, Set<RecordId> households) {
        return desk.card().tier() == Tier.VILLAGE
                ? new Place.Targeting()
                : only(called, households);
    }

    private void filing() {
        if (desk.card().tier() == Tier.COUNTY || desk.card().sample()) {
            return;
        }
        var why =
                state.filed()
                        .map(
                                last ->
                                        say(
                                                "home.due.filingSince",
                                                desk.words().moment(last.at(), desk.clock())))
                        .orElseGet(() -> say("home.due.filingNever"));
        if (state.unanswered() > 0) {
            var changes = Figures.count(state.unanswered());
            var place = new Place.Filing();
            add("home.due.filing", Urge.PLAIN, say("home.due.filing", changes), why, place);
        }
    }

    private void backup() {
        var today = desk.words().today(desk.clock());
        var last = backup.map(each -> desk.words().dayOf(each.at()));
        var isFresh = last.filter(day -> day.plusDays(STALE_DAYS).isAfter(today)).isPresent();
        if (isFresh || desk.card().sample() || state.saved().isEmpty()) {
            return;
        }
        var what = say(last.isPresent() ? "home.due.backup" : "home.due.noBackup");
        var why =
                last.map(day -> say("home.due.backupSince", day))
                        .orElseGet(() -> say("home.due.backupNever"));
        var urge = last.isPresent() ? Urge.LOOK : Urge.PLAIN;
        add("home.due.backup", urge, what, why, new Place.Settings());
    }

    private void pack(Pack pack) {
        var end = pack.inForce().to();
        var today = desk.words().today(desk.clock());
        if (!pack.inForce().covers(desk.on())) {
            var why = say("home.due.packWhy", pack.inForce().from(), end);
            var what = say("home.due.pack", pack.title(), desk.on());
            add("home.due.pack", Urge.LOOK, what, why, new Place.Packs());
        } else if (!end.isBefore(today) && !end.isAfter(today.plusDays(SOON_DAYS))) {
            dues.add(
                    new Due(
                            "home.due.packEnds",
                            Optional.of(end),
                            Urge.LOOK,
                            say("home.due.packEnds", pack.title(), end),
                            say("home.due.packEndsWhy"),
                            action("home.due.pack"),
                            new Place.Packs()));
        }
    }

    private void add(Urge urge, int count, String what, String why, Place place) {
        if (count > 0) {
            add(what, urge, say(what, Figures.count(count)), say(why), place);
        }
    }

    private void add(String key, Urge urge, String what, String why, Place place) {
        dues.add(new Due(key, Optional.empty(), urge, what, why, action(key), place));
    }

    private String action(String key) {
        return say(
                switch (key) {
                    case "home.due.aside" -> "home.do.aside";
                    case "home.due.device" -> "home.do.device";
                    case "home.due.conflict" -> "home.do.conflict";
                    case "home.due.waiting" -> "home.do.waiting";
                    case "home.due.move" -> "home.do.move";
                    case "home.due.draft" -> "home.do.draft";
                    case "home.due.lacking" -> "home.do.lacking";
                    case "home.due.open" -> "home.do.open";
                    case "home.due.changed" -> "home.do.changed";
                    case "home.due.filing" -> "home.do.filing";
                    case "home.due.backup" -> "home.do.backup";
                    default -> "home.do.pack";
                });
    }

    private static Place only(String called, Set<RecordId> households) {
        return new Place.Register("", Optional.of(new Place.Only(called, households)));
    }

    private static Set<RecordId> ids(List<Household> some) {
        return some.stream().map(Household::id).collect(Collectors.toSet());
    }

    private String say(String key, Object... args) {
        return desk.words().of(key, args);
    }
}

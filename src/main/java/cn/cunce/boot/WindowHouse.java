package cn.cunce.boot;

import cn.cunce.job.JobRunner;
import cn.cunce.model.field.CodeLists;
import cn.cunce.service.CreateBook;
import cn.cunce.service.GlanceAtBook;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackLibrary;
import cn.cunce.service.RestoreBook;
import cn.cunce.service.Surroundings;
import cn.cunce.settings.Settings;
import cn.cunce.settings.Settings.KnownBook;
import cn.cunce.settings.SettingsFile;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.part.Memory;
import cn.cunce.ui.settings.AboutView;
import cn.cunce.ui.settings.Look;
import cn.cunce.ui.settings.Ways;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellView;
import cn.cunce.ui.shell.ShellViewModel;
import cn.cunce.ui.shell.VillageChoice;
import cn.cunce.ui.start.NewBookView;
import cn.cunce.ui.start.NewBookViewModel;
import cn.cunce.ui.start.StartView;
import cn.cunce.ui.start.StartViewModel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;

/// Puts the rooms together for the window: the first page, the frame, and the book that is open.
///
/// Reads like the plan of the house; it has no window itself, so that tests put it into theirs.
public final class WindowHouse implements AutoCloseable {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /// What is different on a person's machine and in a test.
    ///
    /// @param folder of the settings, with the reports of unexpected troubles in it
    /// @param shelf where new books are put
    /// @param window runs what touches the window, in order
    public record Site(
            Surroundings surroundings, Path folder, Path shelf, FileChoice files, Executor window) {

        Path logs() {
            return folder.resolve("logs");
        }
    }

    private final Site site;
    private final Texts texts = Texts.chinese();
    private final Messages messages = new Messages();
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, CHINA);
    private final SettingsFile settingsFile;
    private final SampleVillage sample;
    private final PackLibrary shelf = ShippedPacks.library();
    private final Crash crash;
    private final JobRunner jobs;
    private final ShellView frame;
    private final BackupDuty backups;
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final Looks looks;
    private Settings settings;
    private Optional<OpenedBook> open = Optional.empty();
    private boolean askedToClose;

    public WindowHouse(Site site) {
        this.site = site;
        settingsFile = new SettingsFile(site.folder());
        settings = settingsFile.read();
        sample =
                new SampleVillage(
                        site.surroundings(), new ShippedSample(), texts.of("start.sampleUser"));
        crash = new Crash(messages, site.window(), site.logs(), site.files()::show);
        jobs = new JobRunner(site.window(), crash::tell);
        frame = new ShellView(shell, messages, jobs, this::shut, texts);
        backups = new BackupDuty(new Habits(memory()), jobs, messages);
        looks = new Looks(settings.theme(), frame.themeProperty());
        navigator.place(Place.Start.class, _ -> start());
    }

    /// The frame with the first page in it.
    public Parent begin() {
        shell.fontPercentProperty().set(settings.fontPercent());
        looks.chosen().subscribe((_, chosen) -> keep(settings.with(chosen)));
        var root = frame.load();
        still.set(new Habits(memory()).isStill());
        still.subscribe(on -> Looks.hold(root, on));
        still.subscribe((_, on) -> new Habits(memory()).setStill(on));
        var opening = new OpenBook(site.surroundings());
        var lock = new ScreenLock(opening, jobs, texts, root, shell::unlocked);
        shell.whenLocked(() -> open.ifPresent(book -> lock(book, lock)));
        navigator.go(new Place.Start());
        // while somebody types a password, so that no screen waits for it later
        jobs.look("planning.readingPacks", shelf::packs, () -> true, _ -> {});
        return lock.window();
    }

    /// Everybody may see the sample, whose password nobody knows.
    private void lock(OpenedBook book, ScreenLock lock) {
        if (book.card().sample()) {
            messages.say(Message.of(Level.TOLD, "start.sampleNeedsNoLock"));
        } else {
            lock.lock(book, this::shut);
        }
    }

    private StartView start() {
        var ways = new StartViewModel.Ways(book -> opened(book, new Place.Home()), sample::open);
        var desk =
                new StartViewModel.Desk(
                        new OpenBook(site.surroundings()),
                        new RestoreBook(site.surroundings()),
                        new GlanceAtBook(),
                        new Habits(memory()).backupFolder());
        var model = new StartViewModel(settings.books(), desk, jobs, ways, CHINA);
        return new StartView(model, this::newBook, site.files(), texts);
    }

    private NewBookView newBook(Runnable givenUp) {
        var ways =
                new NewBookViewModel.Ways() {
                    @Override
                    public void begun(OpenedBook book, Place place) {
                        opened(book, place);
                    }

                    @Override
                    public void givenUp() {
                        givenUp.run();
                    }
                };
        var creating = new CreateBook(site.surroundings());
        var model = new NewBookViewModel(creating, Divisions::names, site.shelf(), jobs, ways);
        return new NewBookView(model, site.files(), texts);
    }

    /// What is read before the screens of a book are made, off the window's thread.
    ///
    /// @param on 口径日期
    private record Ground(
            LocalDate on, String village, CodeLists codes, Pinyin pinyin, PackLibrary packs) {}

    private void opened(OpenedBook book, Place place) {
        open = Optional.of(book);
        var today = LocalDate.ofInstant(site.surroundings().clock().instant(), CHINA);
        var isToday = new Habits(memory()).isReferenceDayToday();
        jobs.run(
                "start.opening",
                () ->
                        new Ground(
                                isToday ? today : lastYearEnd(book, today),
                                WorkRooms.village(book),
                                Shipped.codeLists(),
                                new Pinyin(),
                                shelf.with(book).looked()),
                ground -> furnish(book, ground, place));
    }

    /// Unless the book was put away meanwhile.
    private void furnish(OpenedBook book, Ground ground, Place place) {
        if (open.filter(book::equals).isEmpty()) {
            return;
        }
        var on = ground.on();
        var packs = ground.packs();
        var village = ground.village();
        var rooms =
                new BookRooms(
                        shell,
                        messages,
                        jobs,
                        site.files(),
                        memory(),
                        texts,
                        ground.codes(),
                        ground.pinyin(),
                        CHINA);
        rooms.furnish(book, on, packs);
        new WorkRooms(rooms, book, village, on, site.surroundings().clock()).furnish();
        new PaperRooms(rooms, book, village, on, packs).furnish();
        new HomeRooms(rooms, book, on, packs, site.surroundings().clock(), this::showSample)
                .furnish();
        var villages = new VillageChoice(village, () -> villages(new ListHouseholds(book)));
        new PlanRooms(rooms, book, villages, on, packs).furnish();
        new PolicyRooms(rooms, book, villages, on, packs).furnish();
        shell.serve(new OpenBookDesk(book, rooms.pinyin()));
        new SettingsRooms(rooms, book, site.surroundings(), packs, new BookWays(book))
                .furnish(
                        new Look(shell.fontPercentProperty(), looks.chosen(), still),
                        new AboutView.About(Main.version(), site.logs()));
        shell.open(BookLabels.of(book, nameOf(book), on));
        if (book.card().sample()) {
            messages.say(Message.of(Level.TOLD, "shell.sample"));
        } else if (backups.isKept(book)) {
            remember(book);
            backups.daily(book);
        }
        if (book.journalLosses() > 0) {
            messages.say(Message.of(Level.LOOK, "shell.journalLosses", book.journalLosses()));
        }
        navigator.restart(navigator.knows(place.getClass()) ? place : new Place.Home());
    }

    /// Names by code, in the order of the codes; empty where nobody has said it.
    private static Map<String, String> villages(ListHouseholds households) {
        var names = households.villageNames();
        var villages = new LinkedHashMap<String, String>();
        households.villages().forEach(code -> villages.put(code, names.getOrDefault(code, "")));
        return villages;
    }

    /// The end of the latest year that the book tells of, or today where that is not over.
    private static LocalDate lastYearEnd(OpenedBook book, LocalDate today) {
        var households = new ListHouseholds(book);
        return households.villages().stream().mapToInt(households::latestYear).max().stream()
                .filter(year -> year > 0)
                .mapToObj(year -> LocalDate.of(year, 12, 31))
                .filter(end -> end.isBefore(today))
                .findFirst()
                .orElse(today);
    }

    /// A copy that nobody keeps says so wherever its name stands.
    private String nameOf(OpenedBook book) {
        var name = book.card().name();
        return book.card().sample() || backups.isKept(book)
                ? name
                : texts.of("backup.copyName", name);
    }

    private void remember(OpenedBook book) {
        var now = site.surroundings().clock().instant();
        var card = book.card();
        var known = new KnownBook(book.folder(), card.name(), card.tier().key(), now);
        keep(settings.opened(known));
    }

    /// Remembers a choice; what cannot be remembered costs no work.
    public void keep(Settings chosen) {
        settings = chosen;
        jobs.run("shell.keeping", () -> settingsFile.write(chosen), _ -> {});
    }

    private Memory memory() {
        return new Memory() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(settings.remembered().get(name));
            }

            @Override
            public void put(String name, String value) {
                keep(settings.remembering(name, value));
            }
        };
    }

    private void shut() {
        shell.close();
        messages.forget();
        navigator.restart(new Place.Start());
        // before anything that is asked of the first page: nobody opens a book that is not put away
        open.ifPresent(
                book ->
                        jobs.run(
                                "shell.closing",
                                () -> backups.putAway(book),
                                made -> made.ifPresent(backups::tell)));
        open = Optional.empty();
    }

    /// Where the settings lead from an open book.
    private final class BookWays implements Ways {

        private final OpenedBook book;

        BookWays(OpenedBook book) {
            this.book = book;
        }

        @Override
        public void replaced(OpenedBook fresh, Message told) {
            if (!fresh.folder().equals(book.folder())) {
                backups.isCopy(fresh);
                jobs.run("shell.closing", () -> backups.putAway(book), _ -> {});
            }
            opened(fresh, new Place.Home());
            messages.say(told);
        }

        @Override
        public void again(Message told) {
            var opening = new OpenBook(site.surroundings());
            jobs.run(
                    "shell.closing",
                    () -> {
                        book.close();
                        return opening.again(book);
                    },
                    result -> back(result, told));
        }

        private void back(OpenBook.Result result, Message told) {
            if (result instanceof OpenBook.Result.Opened(var fresh)) {
                opened(fresh, new Place.Settings());
                messages.say(told);
            } else {
                open = Optional.empty();
                shut();
            }
        }

        @Override
        public void packs() {
            navigator.go(new Place.Packs());
        }
    }

    /// Makes the backup of the day in a window that stays open for days.
    public void daily() {
        open.ifPresent(backups::daily);
    }

    /// The theme that a person chose.
    public Settings.Theme theme() {
        return looks.chosen().get();
    }

    /// Where papers are saved first.
    public Optional<Path> printFolder() {
        return new Habits(memory()).printFolder();
    }

    /// Puts the open book away for the sample village.
    private void showSample() {
        shut();
        jobs.run("start.sample", sample::open, this::openedSample);
    }

    private void openedSample(OpenBook.Result result) {
        if (result instanceof OpenBook.Result.Opened(var book)) {
            opened(book, new Place.Home());
        }
    }

    public Settings settings() {
        return settings;
    }

    public ShellViewModel shell() {
        return shell;
    }

    public ShellView frame() {
        return frame;
    }

    public Thread.UncaughtExceptionHandler crash() {
        return crash;
    }

    /// Whether the window may be closed now: while long work runs it is said once; who asks again
    /// stops it.
    public boolean mayClose() {
        if (jobs.running().isEmpty() || askedToClose) {
            return true;
        }
        askedToClose = true;
        frame.showTasks();
        messages.say(Message.of(Level.LOOK, "shell.stillRunning", jobs.running().size()));
        return false;
    }

    /// Lets running work come to its end, and closes the book.
    @Override
    public void close() {
        jobs.close();
        open.ifPresent(backups::putAway);
    }
}

package cn.cunce.boot;

import cn.cunce.filing.BlankLedger;
import cn.cunce.filing.FilingDesk;
import cn.cunce.filing.MarkedWorkbook;
import cn.cunce.filing.WaitingWorkbook;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.ledger.HouseholdChecks;
import cn.cunce.service.CheckHouseholds;
import cn.cunce.service.ConfirmDevice;
import cn.cunce.service.ExportFindings;
import cn.cunce.service.ExportWaiting;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportLayouts;
import cn.cunce.service.ListConflicts;
import cn.cunce.service.ListFilings;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListUnfiled;
import cn.cunce.service.MakeFiling;
import cn.cunce.service.MakeReceipt;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.ResolveConflict;
import cn.cunce.service.UndoBatch;
import cn.cunce.service.WaitingArea;
import cn.cunce.text.FieldText;
import cn.cunce.ui.entry.BookEntryDesk;
import cn.cunce.ui.entry.EntryView;
import cn.cunce.ui.entry.EntryViewModel;
import cn.cunce.ui.entry.SheetRules;
import cn.cunce.ui.filing.ConflictWords;
import cn.cunce.ui.filing.FilingView;
import cn.cunce.ui.filing.FilingViewModel;
import cn.cunce.ui.filing.MergeView;
import cn.cunce.ui.filing.MergeViewModel;
import cn.cunce.ui.imports.ImportView;
import cn.cunce.ui.imports.ImportViewModel;
import cn.cunce.ui.imports.ImportWords;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.waiting.WaitingView;
import cn.cunce.ui.waiting.WaitingViewModel;
import cn.cunce.ui.waiting.WaitingWords;
import java.time.Clock;
import java.time.LocalDate;

/// The screens on which a book is worked at: typing, taking in, mending, filing, merging.
///
/// @param village that is typed and filed for
/// @param on 口径日期
record WorkRooms(BookRooms rooms, OpenedBook book, String village, LocalDate on, Clock clock) {

    private static final int VILLAGE_DIGITS = 12;

    void furnish() {
        typing();
        taking();
        filing();
    }

    /// The book's own village; of a township or county the first one that it holds.
    static String village(OpenedBook book) {
        var code = book.card().code();
        return new ListHouseholds(book)
                .villages().stream()
                        .findFirst()
                        .orElseGet(() -> code + "0".repeat(VILLAGE_DIGITS - code.length()));
    }

    private void typing() {
        var desk = new BookEntryDesk(book, village, clock);
        var rules = SheetRules.of(rooms.codes(), on, HouseholdChecks::check, rooms.texts());
        var window = new EntryViewModel.Window(rooms.shell(), rooms.messages(), rooms.memory());
        var faces = Shipped.typefaces();
        rooms.shell()
                .navigator()
                .place(
                        Place.Entry.class,
                        place ->
                                new EntryView(
                                        new EntryViewModel(
                                                place, desk, rules, rooms.jobs(), window),
                                        rooms.codes(),
                                        rooms.pinyin(),
                                        faces,
                                        rooms.texts()));
    }

    private void taking() {
        var navigator = rooms.shell().navigator();
        var desk =
                new ImportViewModel.Desk(
                        new ImportFile(book, rooms.codes()),
                        new ImportLayouts(book),
                        new UndoBatch(book),
                        new ExportFindings(
                                new MarkedWorkbook(rooms.texts()),
                                new BlankLedger(rooms.codes(), rooms.texts())),
                        new ImportWords(rooms.codes(), rooms.texts()),
                        rooms.codes(),
                        LocalDate.now(clock).getYear());
        var window = new ImportViewModel.Window(rooms.shell(), rooms.messages());
        navigator.place(
                Place.Import.class,
                place ->
                        new ImportView(
                                new ImportViewModel(place, desk, rooms.jobs(), window),
                                rooms.files(),
                                rooms.texts(),
                                on.getYear()));
        navigator.place(Place.Waiting.class, _ -> waiting());
    }

    private WaitingView waiting() {
        var words = new FieldText(rooms.texts(), rooms.codes());
        var model =
                new WaitingViewModel(
                        new WaitingViewModel.Desk(
                                new WaitingArea(book),
                                new UndoBatch(book),
                                new ExportWaiting(new WaitingWorkbook(rooms.texts(), words))),
                        new WaitingWords(rooms.codes(), on, rooms.zone(), rooms.texts()),
                        rooms.jobs(),
                        new WaitingViewModel.Window(rooms.shell(), rooms.messages()));
        return new WaitingView(model, rooms.codes(), rooms.pinyin(), rooms.files(), rooms.texts());
    }

    private void filing() {
        var navigator = rooms.shell().navigator();
        var words = new FieldText(rooms.texts(), rooms.codes());
        var desk = new FilingDesk(rooms.texts(), words, new FieldReader(rooms.codes(), on));
        navigator.place(Place.Filing.class, _ -> filing(desk, village));
        navigator.place(Place.Merge.class, place -> merging(desk, place));
    }

    private FilingView filing(FilingDesk desk, String village) {
        var books =
                new FilingViewModel.Books(
                        new MakeFiling(book, desk),
                        new ListFilings(book),
                        new ListUnfiled(book),
                        new ListHouseholds(book),
                        new CheckHouseholds(book),
                        new WaitingArea(book),
                        new ReceiveFiling(book, desk));
        var making =
                new FilingViewModel.Desk(
                        books, village, on, book.actor(), rooms.zone(), rooms.texts());
        var window = new FilingViewModel.Window(rooms.shell().navigator(), rooms.messages());
        return new FilingView(
                new FilingViewModel(making, rooms.jobs(), window),
                rooms.files(),
                new FieldText(rooms.texts(), rooms.codes()),
                rooms.zone(),
                rooms.texts());
    }

    private MergeView merging(FilingDesk desk, Place.Merge place) {
        var receiving =
                new MergeViewModel.Desk(
                        new ReceiveFiling(book, desk),
                        new ConfirmDevice(book),
                        new MakeReceipt(book, desk),
                        new ListFilings(book),
                        new ListHouseholds(book),
                        new ListConflicts(book),
                        new ResolveConflict(book),
                        new ConflictWords(
                                book.device().id(),
                                rooms.codes(),
                                on,
                                rooms.texts(),
                                rooms.zone()));
        var window = new MergeViewModel.Window(rooms.shell().navigator(), rooms.messages());
        var model = new MergeViewModel(receiving, rooms.jobs(), window);
        model.add(place.files());
        return new MergeView(
                model,
                rooms.files(),
                new MergeView.Typing(rooms.codes(), rooms.pinyin()),
                rooms.zone(),
                rooms.texts());
    }
}

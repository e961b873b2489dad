package cn.cunce.ui.imports;

import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.ColumnGround;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.ledger.SheetLayout;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Wording;
import cn.cunce.service.ImportRead;
import cn.cunce.ui.imports.ColumnLine.Unread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What ② 对列 knows: what each column of a sheet is taken for, and what a person says of it. What is
/// said holds for every later sheet with the same header.
final class ColumnsViewModel {

    private static final int SAMPLES = 3;
    private static final int LOOKED_AT = 200;

    private final ImportSession session;
    private final CodeLists codes;
    private final Guess guess;
    private final ObservableList<SheetTab> sheets = FXCollections.observableArrayList();
    private final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<SheetTab>> sheet =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    ColumnsViewModel(ImportSession session, CodeLists codes) {
        this.session = session;
        this.codes = codes;
        this.guess = new Guess(codes);
        session.previewProperty().subscribe(_ -> read());
    }

    private void read() {
        var before = sheet.get();
        sheets.setAll(SheetTab.of(Optional.empty(), session.previewProperty().get()));
        var shown =
                sheets.stream()
                        .filter(tab -> before.filter(tab::isSame).isPresent())
                        .findFirst()
                        .or(() -> sheets.stream().findFirst());
        show(shown);
    }

    void choose(SheetTab tab) {
        if (sheet.get().filter(tab::isSame).isEmpty()) {
            show(Optional.of(tab));
        }
    }

    private void show(Optional<SheetTab> tab) {
        lines.setAll(tab.map(this::lines).orElse(List.of()));
        sheet.set(tab);
    }

    private List<ColumnLine> lines(SheetTab tab) {
        var said = layout(tab);
        var taken =
                new ArrayList<LedgerField<?>>(
                        tab.read().stream()
                                .flatMap(read -> read.columns().stream())
                                .flatMap(column -> column.field().stream())
                                .toList());
        var lines = new ArrayList<ColumnLine>();
        for (var i = 0; i < tab.cells().columns(); i++) {
            var samples = samples(tab, i);
            var column = tab.column(i);
            if (column.isPresent() || !samples.isEmpty()) {
                lines.add(line(tab, i, column, samples, said, taken));
            }
        }
        return lines;
    }

    private ColumnLine line(
            SheetTab tab,
            int index,
            Optional<ImportRead.Column> column,
            List<String> samples,
            SheetLayout said,
            List<LedgerField<?>> taken) {
        var header = column.map(ImportRead.Column::header).orElse("");
        // of a sheet that is still unknown, what a person has said counts all the same
        var told = Optional.ofNullable(said.columns().get(Wording.bare(header)));
        var field = told.orElseGet(() -> column.flatMap(ImportRead.Column::field));
        var ground =
                told.map(each -> each.isPresent() ? ColumnGround.TOLD : ColumnGround.LEFT_OUT)
                        .orElseGet(
                                () ->
                                        column.map(ImportRead.Column::ground)
                                                .orElse(ColumnGround.NONE));
        var open = ground == ColumnGround.NONE && !header.isEmpty();
        return new ColumnLine(
                index,
                SheetCells.letters(index),
                header,
                masked(field, samples),
                field,
                column.filter(ImportRead.Column::checkedOnly).isPresent(),
                ground,
                open ? guess.of(header, samples, fields(tab), taken) : Optional.empty(),
                unread(tab, index));
    }

    private static List<String> masked(Optional<LedgerField<?>> field, List<String> samples) {
        var isId = field.filter(each -> each.kind() instanceof Kind.IdNumber).isPresent();
        return isId ? samples.stream().map(IdNumber::maskedForChecking).toList() : samples;
    }

    private static List<String> samples(SheetTab tab, int column) {
        var cells = tab.cells();
        var samples = new LinkedHashSet<String>();
        for (var i = 0; i < Math.min(LOOKED_AT, cells.rows()) && samples.size() < SAMPLES; i++) {
            var text = cells.text(i, column);
            if (cells.number(i) > tab.headerRow() && !text.isBlank()) {
                samples.add(text);
            }
        }
        return List.copyOf(samples);
    }

    private List<Unread> unread(SheetTab tab, int column) {
        var letters = SheetCells.letters(column);
        var words = new LinkedHashMap<String, Integer>();
        session.previewProperty().get().stream()
                .flatMap(preview -> preview.findings().stream())
                .filter(ColumnLine::isUnread)
                .filter(finding -> isIn(finding, tab, letters))
                .forEach(finding -> words.merge(finding.value(), 1, Integer::sum));
        return words.entrySet().stream()
                .map(entry -> new Unread(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean isIn(Finding finding, SheetTab tab, String letters) {
        return finding.where() instanceof Place.Cell cell
                && cell.file().equals(tab.file())
                && cell.sheet().equals(tab.sheet())
                && cell.column().equals(letters);
    }

    /// The column is this field, from now on.
    void take(ColumnLine line, LedgerField<?> field) {
        change(layout -> layout.column(line.header(), Optional.of(field)));
    }

    /// Nothing is to be taken from the column.
    void leaveOut(ColumnLine line) {
        change(layout -> layout.column(line.header(), Optional.empty()));
    }

    /// The program is to find out by itself what it is.
    void unsay(ColumnLine line) {
        change(layout -> layout.unsaid(line.header()));
    }

    /// @param row 0 where the program is to find it
    void setHeaderRow(int row) {
        change(layout -> layout.headerAt(row));
    }

    /// The word means this code, in every cell of the column.
    void mean(ColumnLine line, String word, String code) {
        line.field().ifPresent(field -> change(layout -> layout.word(field, word, code)));
    }

    private void change(UnaryOperator<SheetLayout> what) {
        sheet.get()
                .ifPresent(
                        tab ->
                                tab.read()
                                        .ifPresent(
                                                read ->
                                                        session.lay(
                                                                read.template(),
                                                                placed(
                                                                        what.apply(layout(tab)),
                                                                        read),
                                                                ImportRead.nameOf(
                                                                        tab.file(), tab.sheet()))));
    }

    /// Of a sheet that nobody knows the header must be told, or nothing that is said counts.
    private static SheetLayout placed(SheetLayout layout, ImportRead.Sheet read) {
        return read.kind().equals("unknown") && layout.headerRow().isEmpty()
                ? layout.headerAt(read.headerRow())
                : layout;
    }

    private SheetLayout layout(SheetTab tab) {
        return tab.read().map(session::layout).orElse(SheetLayout.NOTHING_SAID);
    }

    /// What may be chosen for a column of the sheet.
    List<LedgerField<?>> fields(SheetTab tab) {
        return Guess.fields(tab.read().map(ImportRead.Sheet::kind).orElse(""));
    }

    /// What may be chosen for a word of the column.
    List<CodeList.Entry> entries(ColumnLine line) {
        return line.field().flatMap(codes::of).map(CodeList::entries).orElse(List.of());
    }

    ObservableList<SheetTab> sheets() {
        return sheets;
    }

    ObservableList<ColumnLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Optional<SheetTab>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}

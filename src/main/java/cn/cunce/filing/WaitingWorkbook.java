package cn.cunce.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes households that wait as a ledger, a sheet for each year, with what is wrong marked in the
/// cells and listed before them: to be put right outside and taken in again.
public final class WaitingWorkbook {

    private static final int HEADER = 1;
    private static final int WIDTH = 16 * 256;

    private final Texts texts;
    private final FieldCells cells;

    public WaitingWorkbook(Texts texts, FieldText words) {
        this.texts = texts;
        this.cells = new FieldCells(texts, words);
    }

    /// @param out not closed
    /// @throws IOException if `out` fails
    public void write(List<SheetHousehold> waiting, OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var marks = new ArrayList<CellMark>();
            var styles = new FilingStyles(book);
            byYear(waiting)
                    .forEach(
                            (year, households) -> {
                                var name = texts.of("sheet.waiting.name", String.valueOf(year));
                                marks.addAll(
                                        new Page(book.createSheet(name), styles)
                                                .fill(year, households));
                            });
            var marked = new MarkedCells(book, texts.of("sheet.marked.author"));
            for (var mark : marks) {
                if (mark.finding().where() instanceof Place.Cell place) {
                    var sheet = book.getSheet(place.sheet());
                    var column = SheetCells.column(place.column());
                    marked.mark(sheet.getRow(place.row() - 1).getCell(column), mark);
                }
            }
            new MarkedList(book, texts).write(marks);
            book.write(out);
        }
    }

    private static Map<Integer, List<SheetHousehold>> byYear(List<SheetHousehold> waiting) {
        var byYear = new TreeMap<Integer, List<SheetHousehold>>();
        waiting.forEach(
                told ->
                        byYear.computeIfAbsent(told.form().year(), _ -> new ArrayList<>())
                                .add(told));
        return byYear;
    }

    /// The households of one year.
    private final class Page {

        private final Sheet sheet;
        private final FilingStyles styles;

        Page(Sheet sheet, FilingStyles styles) {
            this.sheet = sheet;
            this.styles = styles;
        }

        List<CellMark> fill(int year, List<SheetHousehold> households) {
            var columns = columns(households);
            new Line(sheet, 0)
                    .put(words(texts.of("sheet.waiting.title", year(year))), styles.title());
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
            var header = new Line(sheet, HEADER);
            for (var i = 0; i < columns.size(); i++) {
                header.put(words(FieldCells.header(columns.get(i))), styles.header());
                sheet.setColumnWidth(i, WIDTH);
            }
            sheet.createFreezePane(0, HEADER + 1);
            var marks = new ArrayList<CellMark>();
            var next = HEADER + 1;
            for (var told : households) {
                var first = next;
                for (var i = 0; i < Math.max(1, told.form().members().size()); i++) {
                    write(told.form(), i, columns, new Line(sheet, next++));
                }
                told.findings().forEach(finding -> marks.add(mark(told, finding, first, columns)));
            }
            return marks;
        }

        private String year(int year) {
            return year == 0 ? "" : texts.of("sheet.waiting.year", String.valueOf(year));
        }

        /// What is said of the household stands on each of its rows.
        private void write(
                HouseholdForm form, int member, List<LedgerField<?>> columns, Line line) {
            for (var field : columns) {
                var shown = cells.shown(field, answers(form, member, field));
                line.put(shown, styles.of(shown));
            }
        }

        private CellMark mark(
                SheetHousehold told, Finding finding, int first, List<LedgerField<?>> columns) {
            var field = Catalogue.LEDGER.named(finding.field()).filter(columns::contains);
            var column =
                    columns.indexOf(
                            field.<LedgerField<?>>map(each -> each).orElse(PersonFields.NAME));
            var member = Math.max(0, told.rows().indexOf(Findings.rowOf(finding)));
            var place =
                    new Place.Cell(
                            "",
                            sheet.getSheetName(),
                            SheetCells.letters(Math.max(0, column)),
                            first + member + 1);
            return CellMark.of(
                    new Finding(
                            place,
                            finding.severity(),
                            finding.problem(),
                            finding.field(),
                            finding.value()),
                    texts);
        }
    }

    private static FieldCells.Shown words(String text) {
        return new FieldCells.Shown.Words(text);
    }

    private static Answers answers(HouseholdForm form, int member, LedgerField<?> field) {
        return switch (field.entity()) {
            case HOUSEHOLD -> form.household();
            case HOUSEHOLD_YEAR -> form.householdYear();
            case PERSON ->
                    form.members().isEmpty() ? Answers.NONE : form.members().get(member).person();
            case MEMBERSHIP ->
                    form.members().isEmpty()
                            ? Answers.NONE
                            : form.members().get(member).membership();
            default -> Answers.NONE;
        };
    }

    /// Those of the blank ledger, and whatever else the households say.
    private static List<LedgerField<?>> columns(List<SheetHousehold> households) {
        var columns = new LinkedHashSet<LedgerField<?>>(BlankLedger.COLUMNS);
        for (var told : households) {
            var form = told.form();
            columns.addAll(form.household().values().keySet());
            columns.addAll(form.householdYear().values().keySet());
            for (var member : form.members()) {
                columns.addAll(member.person().values().keySet());
                columns.addAll(member.membership().values().keySet());
            }
        }
        return columns.stream().filter(HeaderNames::isReadable).toList();
    }
}

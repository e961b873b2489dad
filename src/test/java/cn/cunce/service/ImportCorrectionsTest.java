package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.filing.BlankLedger;
import cn.cunce.filing.MarkedWorkbook;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.ledger.ColumnGround;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetCorrections;
import cn.cunce.model.ledger.SheetLayout;
import cn.cunce.model.value.IdNumber;
import cn.cunce.text.Texts;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people put right of workbooks: columns, words, headers, single cells.
class ImportCorrectionsTest {

    private static final String HEADER = "户编号,姓名,性别,证件号码,与户主关系,联络方式\n";

    @TempDir private Path folder;
    private SampleBook book;

    @BeforeEach
    void open() {
        book = SampleBook.ofVillage(folder, SampleBook.GUIZHOU);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_column_that_a_person_has_named_is_taken_in_and_known_in_the_next_workbook() {
        var first = file("三月.csv", HEADER + row("001", "石甲", 1) + row("001", "石乙", 2));
        var sheet = sheet(read(first, SheetCorrections.NONE));
        assertThat(sheet.columns().getLast().ground()).isEqualTo(ColumnGround.NONE);

        var layout = SheetLayout.NOTHING_SAID.column("联络方式", Optional.of(HouseholdFields.PHONE));
        new ImportLayouts(book.opened()).remember(sheet.template(), layout, "三月");
        book.importing().apply(book.importing().preview(read(first, SheetCorrections.NONE)));

        var second = file("四月.csv", HEADER + row("002", "石丙", 1));
        var again = sheet(read(second, SheetCorrections.NONE));
        assertThat(again.template()).isEqualTo(sheet.template());
        assertThat(again.known().uses()).isEqualTo(1);
        assertThat(again.known().name()).isEqualTo("三月");
        assertThat(again.columns().getLast().ground()).isEqualTo(ColumnGround.TOLD);
        // the command line reads by the same door, without keeping cells
        var preview =
                book.importing()
                        .preview(book.importing().read(List.of(second), ImportOptions.NONE));
        assertThat(preview.households().getFirst().told().form().household())
                .matches(said -> said.get(HouseholdFields.PHONE).isPresent());
    }

    @Test
    void a_column_may_be_left_out_on_purpose() {
        var file = file("a.csv", HEADER + row("001", "石甲", 1));
        var template = sheet(read(file, SheetCorrections.NONE)).template();
        var layout = SheetLayout.NOTHING_SAID.column("性别", Optional.empty());
        var column =
                sheet(read(file, SheetCorrections.NONE.with(template, layout))).columns().get(2);

        assertThat(column.field()).isEmpty();
        assertThat(column.ground()).isEqualTo(ColumnGround.LEFT_OUT);
    }

    @Test
    void a_word_explained_once_holds_for_every_cell_that_says_it() {
        var text = HEADER + row("001", "石甲", 1) + row("001", "石乙", 2).replace("配偶", "那口子");
        var file = file("a.csv", text);
        var before = read(file, SheetCorrections.NONE);
        assertThat(codes(before)).contains("ENUM_UNKNOWN");

        var layout = SheetLayout.NOTHING_SAID.word(MembershipFields.RELATION, "那口子", "02");
        var after = read(file, SheetCorrections.NONE.with(sheet(before).template(), layout));
        assertThat(codes(after)).doesNotContain("ENUM_UNKNOWN").contains("ENUM_VARIANT");
    }

    @Test
    void another_row_may_be_the_header() {
        var file = file("a.csv", HEADER + HEADER.replace("联络方式", "联系电话") + row("001", "石甲", 1));
        var before = sheet(read(file, SheetCorrections.NONE));
        var layout = SheetLayout.NOTHING_SAID.headerAt(2);
        var after = sheet(read(file, SheetCorrections.NONE.with(before.template(), layout)));

        assertThat(after.headerRow()).isEqualTo(2);
        assertThat(after.columns().getLast().field()).contains(HouseholdFields.PHONE);
        assertThat(after.template()).isEqualTo(before.template());
    }

    @Test
    void a_mended_cell_is_read_as_it_was_mended_and_the_file_stays_as_it_is() throws IOException {
        var text = HEADER + row("001", "石甲", 1).replace(id(1), "5227");
        var file = file("a.csv", text);
        var before = read(file, SheetCorrections.NONE);
        assertThat(codes(before)).contains("ID_LENGTH");

        var cell = new Place.Cell("a.csv", sheet(before).sheet(), "D", 2);
        var mended = SheetCorrections.NONE.with(cell, id(1));
        assertThat(codes(read(file, mended))).doesNotContain("ID_LENGTH");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void a_marked_workbook_is_taken_in_again_without_its_list() throws IOException {
        var source = Path.of("resources/samples/guizhou/户人台账.xlsx");
        var files = opened(source);
        var read = book.importing().read(files, SampleBook.IN_2018);
        var errors = read.findings().stream().filter(Finding::isError).toList();
        var cell = (Place.Cell) errors.getFirst().where();
        var mended = SheetCorrections.NONE.with(cell, "对过了");
        var marked = folder.resolve("检查.xlsx");
        var result = exporting().export(files, "户人台账.xlsx", mended, read.findings(), marked);

        assertThat(result).isInstanceOf(ExportFindings.Result.Saved.class);
        try (var written = new XSSFWorkbook(new FileInputStream(marked.toFile()))) {
            assertThat(written.getNumberOfSheets()).isEqualTo(2);
            var list = written.getSheetAt(0);
            assertThat(list.getLastRowNum()).isEqualTo(2 + read.findings().size());
            var own = written.getSheetAt(1);
            var at = new CellReference(cell.address());
            var found = own.getRow(at.getRow()).getCell(at.getCol());
            assertThat(found.getStringCellValue()).isEqualTo("对过了");
            assertThat(found.getCellComment()).isNotNull();
        }
        var again = book.importing().read(List.of(marked), SampleBook.IN_2018);
        assertThat(again.files().getFirst().sheets()).hasSize(1);
        assertThat(again.totals().persons()).isEqualTo(read.totals().persons());
    }

    @Test
    void the_blank_ledger_is_taken_in_without_a_finding_when_it_is_filled() throws IOException {
        var blank = folder.resolve("空白.xlsx");
        exporting().blank(2018, blank);
        assertThat(codes(book.importing().read(opened(blank), ImportOptions.NONE)))
                .containsExactly("EMPTY_FORM");
        try (var filled = new XSSFWorkbook(new FileInputStream(blank.toFile()))) {
            var sheet = filled.getSheetAt(0);
            var header = sheet.getRow(1);
            for (var member = 1; member <= 2; member++) {
                var row = sheet.createRow(1 + member);
                for (var i = 0; i < header.getLastCellNum(); i++) {
                    var said = answer(header.getCell(i).getStringCellValue(), member);
                    row.createCell(i).setCellValue(said);
                }
            }
            try (var out = Files.newOutputStream(blank)) {
                filled.write(out);
            }
        }
        var preview =
                book.importing().preview(book.importing().read(List.of(blank), ImportOptions.NONE));

        assertThat(preview.findings()).isEmpty();
        assertThat(preview.householdCounts().created()).isEqualTo(1);
        assertThat(preview.personCounts().created()).isEqualTo(2);
    }

    private static String answer(String header, int member) {
        return switch (header) {
            case "户编号" -> "001";
            case "村民组" -> "上寨组";
            case "姓名" -> member == 1 ? "石甲" : "石乙";
            case "与户主关系" -> member == 1 ? "户主" : "配偶";
            case "性别" -> member == 1 ? "男" : "女";
            case "证件号码" -> id(member);
            case "民族" -> "苗族";
            case "健康状况" -> "健康";
            case "参加城乡居民基本医疗保险（新农合）", "饮水安全" -> "是";
            default -> header.startsWith("年度家庭人口数") ? "2" : "";
        };
    }

    @Test
    void what_is_kept_or_left_out_is_not_written_and_the_parts_still_add_up() {
        var first = file("a.csv", HEADER.replace("联络方式", "联系电话") + row("001", "石甲", 1));
        book.importing().apply(book.importing().preview(read(first, SheetCorrections.NONE)));
        var second =
                file(
                        "b.csv",
                        HEADER.replace("联络方式", "联系电话")
                                + row("001", "石甲", 1).replace("139", "138")
                                + row("002", "石丁", 3));
        var preview = book.importing().preview(read(second, SheetCorrections.NONE));
        var phone = preview.households().getFirst().changes().getFirst();
        var choices =
                new ImportChoices(
                        ImportChoices.Scope.CLEAN,
                        Set.of(1),
                        Set.of(new ImportChoices.Kept(phone.record(), HouseholdFields.PHONE)));
        var chosen = preview.choosing(choices);

        assertThat(preview.householdCounts()).isEqualTo(new ImportPreview.Counts(1, 1, 0, 0));
        assertThat(chosen.householdCounts()).isEqualTo(new ImportPreview.Counts(0, 0, 1, 0));
        assertThat(chosen.skipped()).isEqualTo(1);
    }

    @Test
    void whoever_stops_the_writing_finds_the_book_as_it_was() {
        var file = file("a.csv", HEADER + row("001", "石甲", 1));
        var preview = book.importing().preview(read(file, SheetCorrections.NONE));

        assertThat(book.importing().apply(preview, () -> true))
                .isEqualTo(new ImportFile.Result.Stopped());
        assertThat(book.households(SampleBook.GUIZHOU, 2018)).isEmpty();
        assertThat(book.importing().apply(preview, () -> false))
                .isInstanceOf(ImportFile.Result.Applied.class);
    }

    private ExportFindings exporting() {
        return new ExportFindings(
                new MarkedWorkbook(Texts.chinese()),
                new BlankLedger(SampleBook.CODES, Texts.chinese()));
    }

    private ImportFiles opened(Path file) {
        return book.importing().open(List.of(file), Optional.empty(), () -> false).orElseThrow();
    }

    private ImportRead read(Path file, SheetCorrections corrections) {
        return book.importing()
                .read(opened(file), ImportOptions.NONE.year(2018).correcting(corrections));
    }

    private static ImportRead.Sheet sheet(ImportRead read) {
        return read.files().getFirst().sheets().getFirst();
    }

    private static List<String> codes(ImportRead read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    private static String row(String number, String name, int person) {
        var sex = person % 2 == 1 ? "男" : "女";
        var relation = person == 2 ? "配偶" : "户主";
        return String.join(",", number, name, sex, id(person), relation, "1390000000" + person)
                + "\n";
    }

    private static String id(int person) {
        var digits = "52279919800101" + "00" + person;
        return digits + IdNumber.check(digits);
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

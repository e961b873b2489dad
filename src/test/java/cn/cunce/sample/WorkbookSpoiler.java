package cn.cunce.sample;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.sample.LedgerWorkbook.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Makes a clean village and spoils one cell in each way that people do, a household for each.
public final class WorkbookSpoiler {

    /// What must be found: a code at a cell, or at a row if `column` is -1.
    ///
    /// @param row as Excel counts
    /// @param column from 0
    public record Expected(int row, int column, String code, Severity severity) {}

    /// @param households the row at which each begins, as Excel counts
    /// @param waiting the rows at which those begin in which something is wrong that stops them
    /// @param untouched the rows at which those begin in which nothing was spoiled
    public record Spoiled(
            byte[] workbook,
            List<Expected> expected,
            List<Integer> households,
            List<Integer> waiting,
            List<Integer> untouched) {}

    private final List<SketchedHousehold> village = new ArrayList<>();
    private final boolean[] used;
    private final boolean[] waits;
    private final List<Place> places = new ArrayList<>();
    private final Random random;
    private final Layout layout;

    private record Place(
            int household, int member, String header, String code, Severity severity) {}

    public WorkbookSpoiler(long seed, CodeLists codes, Layout layout) {
        var rows = new LedgerRows(codes);
        new VillageGenerator(seed, 2018, 900)
                .forEachRemaining(form -> village.add(new SketchedHousehold(rows.of(form))));
        this.used = new boolean[village.size()];
        this.waits = new boolean[village.size()];
        this.random = new Random(seed);
        this.layout = layout;
    }

    public Spoiled spoil() throws IOException {
        Stream.of(Spoils.OF_NUMBERS, Spoils.OF_PEOPLE, Spoils.OF_HOUSEHOLDS)
                .flatMap(List::stream)
                .forEach(this::spoil);
        shareNumber();
        useNumberAgain();
        listPersonTwice();
        if (layout == Layout.ON_EACH_ROW) {
            sayOtherwiseBelow();
        }
        return write();
    }

    private void spoil(Spoil spoil) {
        for (int i = random.nextInt(village.size()), tried = 0; ; i = (i + 1) % village.size()) {
            int member = used[i] ? -1 : spoil.member(village.get(i), random);
            if (member >= 0) {
                spoil.apply(village.get(i), member);
                note(i, member, spoil.header(), spoil.code(), spoil.severity());
                return;
            }
            if (++tried > village.size()) {
                throw new IllegalStateException("no household for " + spoil);
            }
        }
    }

    private void note(int household, int member, String header, String code, Severity severity) {
        used[household] = true;
        waits[household] |= severity == Severity.ERROR;
        places.add(new Place(household, member, header, code, severity));
    }

    /// Two households in a row under one number.
    private void shareNumber() {
        int second = pairOfUnused(1);
        var number = village.get(second - 1).get(0, "户编号");
        village.get(second).setOnce("户编号", number);
        used[second - 1] = true;
        note(second, 0, "户编号", "HID_SHARED", Severity.ERROR);
    }

    /// The number of somebody else: birth date or sex do not fit it.
    private void useNumberAgain() {
        int second = pairOfUnused(2);
        var first = village.get(second - 2);
        village.get(second).set(0, "证件号码", first.get(0, "证件号码"));
        note(second, 0, "证件号码", "ID_DUPLICATE", Severity.ERROR);
        note(second - 2, 0, "证件号码", "ID_DUPLICATE_OTHER", Severity.INFO);
    }

    /// The same person in a second household.
    private void listPersonTwice() {
        int second = pairOfUnused(3);
        var first = village.get(second - 3);
        var again = village.get(second);
        for (var header : List.of("姓名", "性别", "证件号码", "出生日期")) {
            again.set(again.size() - 1, header, first.get(first.size() - 1, header));
        }
        note(second, again.size() - 1, "证件号码", "PERSON_IN_TWO_HOUSEHOLDS", Severity.ERROR);
        note(second - 3, first.size() - 1, "证件号码", "ID_DUPLICATE_OTHER", Severity.INFO);
    }

    /// A row that says of the household what the first does not.
    private void sayOtherwiseBelow() {
        int one = pairOfUnused(0);
        var household = village.get(one);
        var said = household.text(0, "是否通广播电视");
        household.set(household.size() - 1, "是否通广播电视", said.equals("是") ? "否" : "是");
        note(one, 0, "是否通广播电视", "HH_VALUE_CONFLICT", Severity.WARNING);
    }

    /// An unused household of several members with an unused one `apart` households before it.
    private int pairOfUnused(int apart) {
        for (int i = apart; i < village.size(); i++) {
            if (!used[i] && !used[i - apart] && village.get(i).size() > 1) {
                return i;
            }
        }
        throw new IllegalStateException("all households are spoiled");
    }

    private Spoiled write() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var begins = new ArrayList<Integer>();
        var expected = new ArrayList<Expected>();
        try (var book = new SXSSFWorkbook()) {
            var sheet = book.createSheet("户人");
            var dates = LedgerWorkbook.dates(book);
            LedgerWorkbook.header(sheet);
            int next = 1;
            int blank = village.size() / 2;
            for (int i = 0; i < village.size(); i++) {
                if (i == blank) {
                    expected.add(new Expected(next + 1, -1, "BLANK_ROW", Severity.INFO));
                    next++;
                }
                begins.add(next + 1);
                next = LedgerWorkbook.write(sheet, next, village.get(i).rows(), dates, layout);
            }
            sheet.createRow(next).createCell(0).setCellValue("合 计");
            expected.add(new Expected(next + 1, -1, "TOTAL_ROW", Severity.INFO));
            book.write(bytes);
        }
        places.forEach(place -> expected.add(expected(place, begins)));
        return new Spoiled(
                bytes.toByteArray(),
                expected,
                begins,
                where(begins, waits, true),
                where(begins, used, false));
    }

    private static Expected expected(Place place, List<Integer> begins) {
        return new Expected(
                begins.get(place.household()) + place.member(),
                SketchedHousehold.column(place.header()),
                place.code(),
                place.severity());
    }

    private static List<Integer> where(List<Integer> begins, boolean[] marks, boolean marked) {
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == marked) {
                rows.add(begins.get(i));
            }
        }
        return rows;
    }
}

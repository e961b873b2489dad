package cn.cunce.filing;

import static cn.cunce.model.field.HouseholdFields.EXIT_YEAR;
import static cn.cunce.model.field.HouseholdFields.FIRST_IDENTIFIED_DATE;
import static cn.cunce.model.field.HouseholdFields.IS_REGISTERED;
import static cn.cunce.model.field.HouseholdFields.MAIN_CAUSE;
import static cn.cunce.model.field.HouseholdFields.OTHER_CAUSES;
import static cn.cunce.model.field.HouseholdFields.REMARK;
import static cn.cunce.model.field.IncomeFields.WAGE_INCOME;
import static cn.cunce.model.field.PersonFields.BIRTH_DATE;
import static cn.cunce.model.field.PersonFields.DIBAO;
import static cn.cunce.model.field.PersonFields.ETHNICITY;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.NAME;
import static cn.cunce.model.field.PersonFields.SEX;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;

import cn.cunce.boot.Shipped;
import cn.cunce.filing.FilingContent.Fact;
import cn.cunce.filing.FilingContent.Note;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.seal.Device;
import cn.cunce.seal.DeviceKey;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A small filing of an invented village, the device that signs it, and what reads it.
final class FilingSample {

    /// Signs the committed workbook too: a key for tests, which protects nothing.
    static final DeviceKey DEVICE = DeviceKey.of(HexFormat.of().parseHex("5e".repeat(32)));

    static final List<LedgerField<?>> COLUMNS =
            List.of(
                    NAME,
                    SEX,
                    ID_NUMBER,
                    BIRTH_DATE,
                    ETHNICITY,
                    DIBAO,
                    WORK_MONTHS,
                    IS_REGISTERED,
                    MAIN_CAUSE,
                    OTHER_CAUSES,
                    FIRST_IDENTIFIED_DATE,
                    EXIT_YEAR,
                    WAGE_INCOME,
                    REMARK);

    static final String PEOPLE = "户人";

    private static final Texts TEXTS = Texts.chinese();
    private static final CodeLists CODES = Shipped.codeLists();
    private static final FieldText TEXT = new FieldText(TEXTS, CODES);

    static FilingContent content() {
        return content(rows());
    }

    static FilingContent content(List<FilingRow> rows) {
        var cover =
                List.of(
                        new Fact("村", "青坝村"),
                        new Fact("期间", "2018年"),
                        new Fact("人数", String.valueOf(rows.size())),
                        new Fact("是否加密", "未加密"));
        var notes =
                List.of(
                        new Note(
                                "缺失与异议", List.of("户", "说明"), List.of(List.of("石长顺", "工资性收入：不清楚"))));
        return new FilingContent(
                FilingContent.Kind.FILING,
                cover,
                List.of(new FilingSheet(PEOPLE, COLUMNS, rows)),
                notes);
    }

    /// One of each: whole and partial dates, early ones, missing with and without words, exact and
    /// large amounts, text over lines and text that looks like a number or a formula.
    private static List<FilingRow> rows() {
        var first =
                Answers.NONE
                        .with(NAME, "石长顺")
                        .with(SEX, "1")
                        .with(ID_NUMBER, "522600196503180012")
                        .with(BIRTH_DATE, PartialDate.parse("1965-03-18"))
                        .with(ETHNICITY, "06")
                        .with(DIBAO, true)
                        .with(WORK_MONTHS, 0L)
                        .with(IS_REGISTERED, true)
                        .with(MAIN_CAUSE, "01")
                        .with(OTHER_CAUSES, List.of("02", "03"))
                        .with(FIRST_IDENTIFIED_DATE, PartialDate.parse("2014"))
                        .with(EXIT_YEAR, 2018L)
                        .with(WAGE_INCOME, new Money(960_050))
                        .with(REMARK, "第一行\n第二行，“引号” <尖括号> & 𠮷");
        var second =
                Answers.NONE
                        .with(NAME, "龙正英")
                        .with(SEX, "2")
                        .with(BIRTH_DATE, PartialDate.parse("1899-12"))
                        .missing(ID_NUMBER, new Missing(Missing.Reason.UNREADABLE, "5.226E+17"))
                        .missing(ETHNICITY, new Missing(Missing.Reason.UNKNOWN, ""))
                        .with(DIBAO, false)
                        .with(WAGE_INCOME, new Money(-1))
                        .with(FIRST_IDENTIFIED_DATE, PartialDate.parse("2014-05"))
                        .with(REMARK, "=1+1");
        var third =
                Answers.NONE
                        .with(NAME, "石小妹")
                        .with(BIRTH_DATE, PartialDate.parse("1900-02-28"))
                        .missing(WAGE_INCOME, new Missing(Missing.Reason.UNKNOWN, "不详"))
                        .with(FIRST_IDENTIFIED_DATE, PartialDate.parse("1900-03-01"))
                        .with(REMARK, "0012");
        return List.of(
                new FilingRow("H1-1", first),
                new FilingRow("H1-2", second),
                new FilingRow("0003", third));
    }

    static List<FilingRow> manyRows(int count, long seed) {
        var random = new Random(seed);
        var rows = new ArrayList<FilingRow>();
        for (int i = 0; i < count; i++) {
            var answers =
                    Answers.NONE
                            .with(NAME, "石" + Character.toString(0x4e00 + random.nextInt(20_000)))
                            .with(SEX, random.nextBoolean() ? "1" : "2")
                            .with(ID_NUMBER, "522600" + (100_000_000_000L + random.nextInt()))
                            .with(BIRTH_DATE, day(random))
                            .with(DIBAO, random.nextBoolean())
                            .with(WORK_MONTHS, (long) random.nextInt(13))
                            .with(FIRST_IDENTIFIED_DATE, PartialDate.year(2014))
                            .with(WAGE_INCOME, new Money(random.nextInt(100_000_000)))
                            .with(REMARK, "第" + i + "人");
            rows.add(new FilingRow("R" + i, answers));
        }
        return rows;
    }

    private static PartialDate day(Random random) {
        return PartialDate.day(LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000)));
    }

    static byte[] plain(FilingContent content, byte[] payload) throws IOException {
        return written(content, payload, new FilingWriter.Protection.Plain());
    }

    static byte[] written(FilingContent content, byte[] payload, FilingWriter.Protection protection)
            throws IOException {
        var out = new ByteArrayOutputStream();
        new FilingWriter(TEXTS, TEXT, signer(DEVICE)).write(content, payload, protection, out);
        return out.toByteArray();
    }

    static FilingSignature.Signer signer(DeviceKey key) {
        return new FilingSignature.Signer() {
            @Override
            public byte[] publicKey() {
                return key.device().publicKey();
            }

            @Override
            public byte[] sign(byte[] message) {
                return key.sign(message);
            }
        };
    }

    static ReadFiling read(byte[] workbook) {
        return read(workbook, Optional.empty());
    }

    static ReadFiling read(byte[] workbook, Optional<String> password) {
        FilingSignature.Verifier verifier =
                (key, message, signature) ->
                        Device.of(key)
                                .filter(device -> device.signed(message, signature))
                                .isPresent();
        return new FilingReader(
                        TEXTS, TEXT, new FieldReader(CODES, LocalDate.of(2019, 1, 1)), verifier)
                .read(workbook, password);
    }

    private FilingSample() {}
}

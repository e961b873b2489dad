package cn.cunce.paper;

import static cn.cunce.model.field.ConditionFields.CLOTHING_OK;
import static cn.cunce.model.field.ConditionFields.EDUCATION_OK;
import static cn.cunce.model.field.ConditionFields.FOOD_OK;
import static cn.cunce.model.field.ConditionFields.HOUSING_GRADE;
import static cn.cunce.model.field.ConditionFields.HOUSING_OK;
import static cn.cunce.model.field.ConditionFields.MEDICAL_OK;
import static cn.cunce.model.field.ConditionFields.WATER_OK;
import static cn.cunce.model.field.HouseholdFields.EXIT_YEAR;
import static cn.cunce.model.field.HouseholdFields.GROUP_NAME;
import static cn.cunce.model.field.HouseholdFields.HOUSEHOLD_ATTRIBUTE;
import static cn.cunce.model.field.HouseholdFields.IS_REGISTERED;
import static cn.cunce.model.field.HouseholdFields.MAIN_CAUSE;
import static cn.cunce.model.field.HouseholdFields.POVERTY_STATUS;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.TableCell;
import cn.cunce.paper.Cell.Align;
import cn.cunce.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The columns of the village register, from left to right, and the rows that stand in them.
final class RegisterColumns {

    /// 两不愁三保障 and water.
    static final List<LedgerField<Boolean>> GUARANTEES =
            List.of(FOOD_OK, CLOTHING_OK, EDUCATION_OK, MEDICAL_OK, HOUSING_OK, WATER_OK);

    private static final float SIZE = 9;

    /// Of the list `poverty_status`: out of poverty, with and without policy.
    private static final Set<String> EXITED = Set.of("1", "4");

    private static final float NUMBER_SHARE = 32;

    /// How many columns a row of totals joins, from the left.
    private static final int UP_TO_ID_NUMBER = 4;

    private static final int UP_TO_STATUS = 2;
    private static final int CAUSE_AND_NET = 2;
    private static final int AFTER_INCOME = 10;

    private record Column(
            String title,
            float share,
            Face face,
            Align align,
            Function<RegisterRow, String> shown,
            Function<RegisterRow, Optional<TableCell>> number) {

        /// As a number where it is one that can be added up.
        TableCell cell(RegisterRow row) {
            return number.apply(row).orElseGet(() -> new TableCell.Words(shown.apply(row)));
        }
    }

    private final PaperFonts fonts;
    private final FactText facts;
    private final Texts texts;
    private final List<Column> columns = new ArrayList<>();

    RegisterColumns(PaperFonts fonts, FactText facts, Texts texts, boolean wholeNumbers) {
        this.fonts = fonts;
        this.facts = facts;
        this.texts = texts;
        words(GROUP_NAME.label(), 44, row -> facts.of(GROUP_NAME, row.household()));
        words(texts.of("paper.head"), 46, row -> facts.of(PersonFields.NAME, row.head()));
        figures(
                PersonFields.ID_NUMBER.label(),
                100,
                Align.CENTRE,
                row -> facts.idNumber(PersonFields.ID_NUMBER, row.head(), wholeNumbers));
        amounts(
                texts.of("paper.members"),
                28,
                row -> facts.count(row.members()),
                row -> Optional.of(new TableCell.Count(row.members())));
        amounts(
                texts.of("paper.labourers"),
                34,
                this::labourers,
                row -> row.labourers().map(TableCell.Count::new));
        ofRegistered(HOUSEHOLD_ATTRIBUTE, 56);
        ofRegistered(POVERTY_STATUS, 80);
        figures(EXIT_YEAR.label(), 30, Align.CENTRE, this::exitYear);
        ofRegistered(MAIN_CAUSE, 60);
        amounts(
                texts.of("paper.netIncome"),
                62,
                this::net,
                row -> row.net().map(TableCell.Amount::new));
        amounts(
                texts.of("paper.perCapitaIncome"),
                58,
                this::perHead,
                row -> row.perHead().map(TableCell.Amount::new));
        for (var guarantee : GUARANTEES) {
            words(guarantee.label(), 33, row -> facts.of(guarantee, row.householdYear()));
        }
        words(HOUSING_GRADE.label(), 33, row -> facts.of(HOUSING_GRADE, row.householdYear()));
        words(texts.of("paper.responsible"), 50, row -> row.responsible().orElse(""));
        words(texts.of("paper.helpUnit"), 76, row -> row.helpUnit().orElse(""));
        figures(
                texts.of("paper.lastVisit"),
                56,
                Align.CENTRE,
                row -> row.lastVisit().map(LocalDate::toString).orElse(""));
    }

    private void words(String title, float share, Function<RegisterRow, String> shown) {
        add(title, share, fonts.song(SIZE), Align.CENTRE, shown);
    }

    private void figures(
            String title, float share, Align align, Function<RegisterRow, String> shown) {
        add(title, share, fonts.plain(SIZE), align, shown);
    }

    private void add(
            String title,
            float share,
            Face face,
            Align align,
            Function<RegisterRow, String> shown) {
        columns.add(new Column(title, share, face, align, shown, _ -> Optional.empty()));
    }

    private void amounts(
            String title,
            float share,
            Function<RegisterRow, String> shown,
            Function<RegisterRow, Optional<TableCell>> number) {
        columns.add(new Column(title, share, fonts.plain(SIZE), Align.RIGHT, shown, number));
    }

    /// A fact that only households on the register (建档立卡) have.
    private void ofRegistered(LedgerField<?> field, float share) {
        words(
                field.label(),
                share,
                row ->
                        isNotRegistered(row)
                                ? facts.orBlank(field, row.household())
                                : facts.of(field, row.household()));
    }

    private static boolean isNotRegistered(RegisterRow row) {
        return row.household().get(IS_REGISTERED).filter(registered -> !registered).isPresent();
    }

    private String exitYear(RegisterRow row) {
        var status = row.household().get(POVERTY_STATUS);
        var isNotExited = status.isPresent() && !EXITED.contains(status.get());
        return isNotRegistered(row) || isNotExited
                ? facts.orBlank(EXIT_YEAR, row.household())
                : facts.of(EXIT_YEAR, row.household());
    }

    private String labourers(RegisterRow row) {
        return row.labourers().map(facts::count).orElseGet(facts::notFilled);
    }

    private String net(RegisterRow row) {
        return computed(row, row.net());
    }

    private String perHead(RegisterRow row) {
        return computed(row, row.perHead());
    }

    private String computed(RegisterRow row, Optional<Money> amount) {
        return amount.map(facts::money)
                .orElseGet(
                        () ->
                                row.hasContradictingIncome()
                                        ? texts.of("paper.contradicting")
                                        : facts.notFilled());
    }

    List<Float> shares() {
        var shares = new ArrayList<>(List.of(NUMBER_SHARE));
        columns.forEach(column -> shares.add(column.share()));
        return shares;
    }

    Row head() {
        var cells = new ArrayList<>(List.of(bold(texts.of("paper.number"), Align.CENTRE)));
        columns.forEach(column -> cells.add(bold(column.title(), Align.CENTRE)));
        return Row.shaded(cells);
    }

    Row of(long number, RegisterRow row) {
        var face = fonts.plain(SIZE);
        var cells = new ArrayList<>(List.of(new Cell(facts.count(number), face, Align.CENTRE)));
        for (var column : columns) {
            cells.add(new Cell(column.shown().apply(row), column.face(), column.align()));
        }
        return Row.of(cells);
    }

    /// Above the columns of a table.
    List<String> titles() {
        var titles = new ArrayList<>(List.of(texts.of("paper.number")));
        columns.forEach(column -> titles.add(column.title()));
        return titles;
    }

    List<TableCell> cells(long number, RegisterRow row) {
        var cells = new ArrayList<TableCell>(List.of(new TableCell.Count(number)));
        columns.forEach(column -> cells.add(column.cell(row)));
        return cells;
    }

    /// The household in words, as one looks for it.
    String whose(RegisterRow row) {
        return facts.whose(row.household(), row.head());
    }

    /// A row of totals, each below the column that it sums and beside it of how many households it
    /// is not.
    ///
    /// @param label of what, with the number of households
    Row total(String label, RegisterTotal total) {
        var cells = new ArrayList<Cell>();
        cells.add(bold(label, Align.LEFT).over(UP_TO_ID_NUMBER));
        cells.add(bold(facts.count(total.members()), Align.RIGHT));
        cells.add(bold(facts.count(total.labourers()), Align.RIGHT));
        cells.add(open(total.householdsWithoutLabourers()).over(UP_TO_STATUS));
        cells.add(bold("", Align.LEFT));
        cells.add(bold(facts.money(total.net()), Align.RIGHT).over(CAUSE_AND_NET));
        if (total.householdsWithoutNet() == 0) {
            cells.add(bold(total.perHead().map(facts::money).orElse(""), Align.RIGHT));
            cells.add(bold("", Align.LEFT).over(AFTER_INCOME));
        } else {
            cells.add(open(total.householdsWithoutNet()).over(1 + AFTER_INCOME));
        }
        return Row.of(cells);
    }

    private Cell open(long households) {
        var text = households == 0 ? "" : texts.of("paper.open", facts.count(households));
        return bold(text, Align.LEFT);
    }

    private Cell bold(String text, Align align) {
        return new Cell(text, fonts.bold(SIZE), align);
    }
}

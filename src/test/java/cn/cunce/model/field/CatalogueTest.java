package cn.cunce.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.value.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    /// Columns of the sample workbooks that say nothing of the village: a line number, and the
    /// names of offices above the county.
    private static final Set<String> NOT_OF_THE_VILLAGE = Set.of("序号", "省(自治区、直辖市)", "市(州)");

    /// Columns of national exports for which there is no field.
    private static final Set<String> NOT_KEPT =
            Set.of(
                    "省",
                    "市",
                    "成员联系电话",
                    "是否国外务工",
                    "产业分类",
                    "是否接受其他健康扶贫",
                    "户主证件号码",
                    "残疾证办证年度",
                    "户类型",
                    "当前家庭人口数",
                    "到户产业帮扶类型",
                    "贫困人员识别时间");

    private static final String UNIT = "\\((元|万元|亩|平方米|m2|公里|月|%)\\)$";

    private final Catalogue catalogue = Catalogue.LEDGER;
    private final CodeLists codes = Shipped.codeLists();

    @Test
    void there_are_well_over_150_fields() {
        System.out.println("fields of the ledger: " + catalogue.size());
        assertThat(catalogue.size()).isGreaterThan(300);
    }

    @Test
    void every_field_has_a_label_and_a_name_of_its_own() {
        assertThat(catalogue.stream()).allSatisfy(f -> assertThat(f.label()).isNotBlank());
        assertThat(catalogue.stream().map(LedgerField::name)).doesNotHaveDuplicates();
    }

    @Test
    void a_field_is_found_by_its_name_and_by_its_key() {
        assertThat(catalogue.named("householdYear.wageIncome.labour"))
                .containsSame(IncomeFields.WAGE_INCOME_LABOUR);
        assertThat(catalogue.find(Entity.PERSON, "idNumber")).containsSame(PersonFields.ID_NUMBER);
        assertThat(catalogue.named("person.wages")).isEmpty();
    }

    @Test
    void computed_fields_are_not_kept() {
        assertThat(catalogue.all(Entity.HOUSEHOLD_YEAR)).contains(IncomeFields.NET_INCOME);
        assertThat(catalogue.kept(Entity.HOUSEHOLD_YEAR))
                .doesNotContain(IncomeFields.NET_INCOME)
                .contains(IncomeFields.STATED_NET_INCOME, ConditionFields.WATER_OK);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_declared_field_is_forgotten_in_its_form(Class<?> form) throws Exception {
        var declared = new ArrayList<LedgerField<?>>();
        for (Field constant : form.getDeclaredFields()) {
            if (constant.getType() == LedgerField.class) {
                declared.add((LedgerField<?>) constant.get(null));
            }
        }
        assertThat(form.getField("ALL").get(null)).isEqualTo(declared);
        assertThat(catalogue.stream().toList().containsAll(declared)).isTrue();
    }

    static Stream<Class<?>> forms() {
        return Stream.of(
                VillageFields.class,
                NaturalVillageFields.class,
                VillageYearFields.class,
                VillageFacilityFields.class,
                HouseholdFields.class,
                IncomeFields.class,
                ConditionFields.class,
                PersonFields.class,
                MembershipFields.class,
                DemandFields.class,
                MeasureFields.class,
                PlanFields.class,
                ProjectFields.class,
                ResponsibleFields.class,
                DecisionFields.class,
                SlopePlotFields.class,
                LoanFields.class,
                AlertFields.class,
                MedicalClaimFields.class,
                TrainingFields.class,
                MeetingFields.class,
                TownshipFields.class,
                TownshipYearFields.class,
                CountyFields.class,
                CountyYearFields.class);
    }

    @Test
    void every_column_of_the_sample_workbooks_is_a_field() {
        assertThat(unknown("samples.txt")).isSubsetOf(NOT_OF_THE_VILLAGE);
    }

    @Test
    void columns_of_national_exports_are_fields_but_for_a_few() {
        assertThat(unknown("national.txt")).isSubsetOf(NOT_KEPT);
    }

    @Test
    void on_one_form_a_header_means_one_kept_field() {
        var meanings = new HashMap<String, List<LedgerField<?>>>();
        for (var entity : Entity.values()) {
            for (var field : catalogue.kept(entity)) {
                headers(field)
                        .map(header -> entity.key() + " " + header)
                        .forEach(
                                h ->
                                        meanings.computeIfAbsent(h, _ -> new ArrayList<>())
                                                .add(field));
            }
        }
        // its words are of two lists, and tell
        meanings.remove("village 贫困村类别");
        assertThat(meanings.values()).allSatisfy(fields -> assertThat(fields).hasSize(1));
    }

    private List<String> unknown(String file) {
        return lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Wording::bare)
                .filter(header -> catalogue.stream().noneMatch(field -> isHeader(header, field)))
                .toList();
    }

    private boolean isHeader(String header, LedgerField<?> field) {
        var withoutUnit = header.replaceFirst(UNIT, "");
        return headers(field).anyMatch(word -> word.equals(header) || word.equals(withoutUnit))
                || isColumnOfMap(withoutUnit, field);
    }

    /// One column for each key of a map: 资金来源-自筹, 其中：水族.
    private boolean isColumnOfMap(String header, LedgerField<?> field) {
        if (!(field.kind() instanceof Kind.ByCode<?>)) {
            return false;
        }
        var list = codes.of(field).orElseThrow();
        return headers(field)
                .filter(header::startsWith)
                .map(word -> header.substring(word.length()).replaceFirst("^[-:]", ""))
                .anyMatch(word -> list.match(word).isPresent());
    }

    private static Stream<String> headers(LedgerField<?> field) {
        return Stream.concat(Stream.of(field.label()), field.synonyms().stream())
                .map(Wording::bare);
    }

    private static List<String> lines(String file) {
        try (var stream = CatalogueTest.class.getResourceAsStream("/headers/" + file)) {
            return Arrays.asList(
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.cunce.service;

import static cn.cunce.service.SampleBook.CHANGSHA;
import static cn.cunce.service.SampleBook.GANSU;
import static cn.cunce.service.SampleBook.GUIZHOU;
import static cn.cunce.service.SampleBook.IN_2018;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.ImportPreview.Counts;
import cn.cunce.service.ImportPreview.State;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Taking in the sample workbooks, into real books.
class ImportFileTest {

    private static final String UUID_IN_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "430100000000, quickstart.xlsx, 2018, 30, 0, 100, 0",
        "522700000000, guizhou/户人台账.xlsx, 2018, 109, 11, 412, 38",
        "430100000000, changsha/户人台账_2015.xlsx, 0, 59, 1, 225, 4",
        "430100000000, changsha/户人台账_2016.xlsx, 0, 59, 2, 222, 6",
        "430100000000, changsha/户人台账_2017.xlsx, 0, 62, 0, 227, 0",
        "622900000000, gansu/户人台账.xlsx, 0, 78, 6, 312, 31"
    })
    void a_ledger_is_taken_in_but_for_the_households_with_an_error(
            String village,
            String file,
            int year,
            int households,
            int waiting,
            int persons,
            int waitingPersons) {
        try (var book = SampleBook.ofVillage(folder, village)) {
            var applied =
                    book.take(year == 0 ? ImportOptions.NONE : ImportOptions.NONE.year(year), file);

            assertThat(applied.households()).isEqualTo(new Counts(households, 0, 0, waiting));
            assertThat(applied.persons()).isEqualTo(new Counts(persons, 0, 0, waitingPersons));
            assertThat(book.households(village, year)).hasSize(households);
            assertThat(new WaitingArea(book.opened()).list()).hasSize(waiting);
        }
    }

    @Test
    void a_file_without_errors_has_no_finding() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            assertThat(book.preview(IN_2018, "quickstart.xlsx").findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "522700000000, guizhou, 户人台账.xlsx, 86",
        "430100000000, changsha, 户人台账_2017.xlsx, 50",
        "622900000000, gansu, 户人台账.xlsx, 84"
    })
    void a_village_is_taken_in_with_its_profile_measures_and_projects(
            String village, String name, String ledger, int measures) {
        try (var book = SampleBook.ofVillage(folder, village)) {
            var preview =
                    book.preview(
                            ImportOptions.NONE,
                            name + "/帮扶措施与项目.xlsx",
                            name + "/村情表.xlsx",
                            name + "/" + ledger);

            // village, year, groups; projects; measures of households that do not wait
            var unknown = count(preview, "MEASURE_HOUSEHOLD_UNKNOWN");
            var renamed = count(preview, "MEASURE_HEAD_DIFFERS");
            var groups = name.equals("changsha") ? 5 : 4;
            assertThat(preview.otherCounts().created())
                    .isEqualTo(1 + groups + 7 + measures - unknown - renamed);
            assertThat(preview.otherCounts().updated()).isEqualTo(1);
            assertThat(renamed).isZero();
            assertThat(unknown).isLessThanOrEqualTo(preview.householdCounts().refused() * 3L);
            assertThat(book.importing().apply(preview))
                    .isInstanceOf(ImportFile.Result.Applied.class);
        }
    }

    private static long count(ImportPreview preview, String code) {
        return preview.findings().stream().filter(each -> each.code().equals(code)).count();
    }

    @Test
    void incomes_of_an_unknown_year_are_refused_until_somebody_says_it() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            var refused =
                    book.importing().apply(book.preview(ImportOptions.NONE, "quickstart.xlsx"));

            assertThat(refused)
                    .isInstanceOfSatisfying(
                            ImportFile.Result.Refused.class,
                            why ->
                                    assertThat(why.findings())
                                            .extracting(Finding::code)
                                            .containsExactly("YEAR_UNKNOWN"));
            assertThat(book.households(GUIZHOU, 0)).isEmpty();
        }
    }

    @Test
    void all_or_nothing_takes_nothing_while_a_household_has_an_error() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            var before = book.digest();
            var preview = book.preview(IN_2018.orNothing(), "guizhou/户人台账.xlsx");

            assertThat(book.importing().apply(preview))
                    .isInstanceOf(ImportFile.Result.Refused.class);
            assertThat(book.digest()).isEqualTo(before);
            assertThat(new WaitingArea(book.opened()).list()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"guizhou, 户人台账.xlsx", "gansu, 户人台账.xlsx", "changsha, 户人台账_2016.xlsx"})
    void taking_in_a_village_twice_changes_nothing(String name, String ledger) {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            String[] files = {name + "/村情表.xlsx", name + "/" + ledger, name + "/帮扶措施与项目.xlsx"};
            book.take(ImportOptions.NONE, files);
            var digest = book.digest();
            var waiting = new WaitingArea(book.opened()).list();

            var again = book.take(ImportOptions.NONE, files);

            assertThat(again.batch()).isEmpty();
            assertThat(again.changes()).isZero();
            assertThat(again.households().updated()).isZero();
            assertThat(again.persons().updated()).isZero();
            assertThat(book.digest()).isEqualTo(digest);
            assertThat(new WaitingArea(book.opened()).list()).isEqualTo(waiting);
        }
    }

    @Test
    void an_import_is_undone_as_a_whole_and_revived_with_the_same_ids() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            String[] files = {
                "guizhou/村情表.xlsx",
                "guizhou/户人台账.xlsx",
                "guizhou/帮扶措施与项目.xlsx",
                "guizhou/部门比对/民政_农村低保花名册.xls"
            };
            var empty = book.digest();
            var first = book.take(ImportOptions.NONE, files);
            var full = book.digest();
            var ids = ids(book);

            assertThat(book.undo(first.batch())).isInstanceOf(UndoBatch.Result.Undone.class);
            assertThat(book.digest()).isEqualTo(empty);
            assertThat(new WaitingArea(book.opened()).list()).isEmpty();

            var again = book.take(ImportOptions.NONE, files);
            assertThat(again.households()).isEqualTo(first.households());
            assertThat(again.persons()).isEqualTo(first.persons());
            assertThat(ids(book)).isEqualTo(ids);
            assertThat(book.digest()).isEqualTo(full);
            assertThat(new WaitingArea(book.opened()).list()).hasSize(11);
        }
    }

    private static Set<UUID> ids(SampleBook book) {
        return book.households(GUIZHOU, 2018).stream()
                .map(HouseholdLine::form)
                .flatMap(form -> form.members().stream())
                .flatMap(ImportFileTest::ids)
                .collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<UUID> ids(HouseholdForm.Member member) {
        return java.util.stream.Stream.of(
                member.id().orElseThrow().id(), member.membershipId().orElseThrow().id());
    }

    @Test
    void what_a_file_says_replaces_unless_the_book_is_to_keep_it() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            book.take(IN_2018, "quickstart.xlsx");
            var form = book.households(GUIZHOU, 2018).getFirst().form();
            var moved = form.withHousehold(form.household().with(HouseholdFields.PHONE, "1"));
            new SaveHousehold(book.opened()).save(GUIZHOU, form, moved);

            var keeping = book.preview(IN_2018.keeping(), "quickstart.xlsx");
            var replacing = book.preview(IN_2018, "quickstart.xlsx");

            assertThat(keeping.isIdle()).isTrue();
            var changed = replacing.households().getFirst();
            assertThat(changed.state()).isEqualTo(State.UPDATED);
            assertThat(changed.changes()).hasSize(1);
            var change = changed.changes().getFirst();
            assertThat(change.fields()).isEqualTo(Set.of(HouseholdFields.PHONE));
            assertThat(change.before().get(HouseholdFields.PHONE)).contains("1");
            assertThat(change.after().get(HouseholdFields.PHONE))
                    .isEqualTo(form.household().get(HouseholdFields.PHONE));
        }
    }

    @Test
    void a_blank_cell_erases_nothing() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            book.take(IN_2018, "quickstart.xlsx");
            var form = book.households(GUIZHOU, 2018).getFirst().form();
            var told =
                    form.withHousehold(form.household().with(HouseholdFields.ADDRESS, "上寨组 3 号"));
            new SaveHousehold(book.opened()).save(GUIZHOU, form, told);

            assertThat(book.preview(IN_2018, "quickstart.xlsx").isIdle()).isTrue();
        }
    }

    @Test
    void a_preview_of_a_book_that_has_changed_since_is_not_written() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            var old = book.preview(IN_2018, "quickstart.xlsx");
            book.take(IN_2018, "quickstart.xlsx");

            assertThat(book.importing().apply(old))
                    .isInstanceOfSatisfying(
                            ImportFile.Result.Outdated.class,
                            outdated -> assertThat(outdated.now().isIdle()).isTrue());
        }
    }

    @Test
    void three_years_of_a_village_tell_of_the_same_people() {
        try (var book = SampleBook.ofVillage(folder, CHANGSHA)) {
            book.take(ImportOptions.NONE, "changsha/户人台账_2015.xlsx");
            var second = book.preview(ImportOptions.NONE, "changsha/户人台账_2016.xlsx");
            SampleBook.applied(book.importing().apply(second));
            var third = book.preview(ImportOptions.NONE, "changsha/户人台账_2017.xlsx");
            SampleBook.applied(book.importing().apply(third));

            assertThat(renamed(second)).contains("孟梓昌");
            assertThat(renamed(third)).contains("江沐红");
            assertThat(names(second, State.CREATED)).contains("夏轩宏", "吴兰兰");
            assertThat(names(third, State.CREATED)).contains("宋月丽", "范财勇");
            // 覃凤, who married out, waits with her household since the first year
            assertThat(absent(second)).contains("黄福金", "唐美菊");
            assertThat(absent(third)).contains("叶霞", "杨莲丽", "贺珍");
            assertThat(second.moves()).hasSize(2);
            assertThat(second.moves()).extracting(ImportPreview.Move::name).contains("龚军世");
            assertThat(third.moves()).extracting(ImportPreview.Move::name).contains("雷轩兴");
            assertThat(third.householdCounts().refused()).isZero();
        }
    }

    @Test
    void three_years_in_one_run_come_to_the_same_as_one_after_the_other(@TempDir Path other) {
        String[] years = {
            "changsha/户人台账_2015.xlsx", "changsha/户人台账_2016.xlsx", "changsha/户人台账_2017.xlsx"
        };
        try (var one = SampleBook.ofVillage(folder, CHANGSHA);
                var each = SampleBook.ofVillage(other, CHANGSHA)) {
            one.take(ImportOptions.NONE, years);
            for (var year : years) {
                each.take(ImportOptions.NONE, year);
            }

            assertThat(withoutIds(one)).isEqualTo(withoutIds(each));
        }
    }

    private static String withoutIds(SampleBook book) {
        var dump = new ByteArrayOutputStream();
        new DumpBook(book.opened()).dump(dump, Optional.empty());
        return dump.toString(StandardCharsets.UTF_8).replaceAll(UUID_IN_TEXT, "");
    }

    private static Set<String> renamed(ImportPreview preview) {
        return preview.findings().stream()
                .filter(finding -> finding.code().equals("PERSON_RENAMED"))
                .map(Finding::value)
                .collect(Collectors.toSet());
    }

    private static Set<String> absent(ImportPreview preview) {
        return preview.absent().stream()
                .map(ImportPreview.Absent::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(ImportPreview preview, State state) {
        var names = new java.util.HashSet<String>();
        for (var household : preview.households()) {
            for (int i = 0; i < household.members().size(); i++) {
                if (household.members().get(i) == state) {
                    var person = household.told().form().members().get(i).person();
                    names.add(person.get(PersonFields.NAME).orElse(""));
                }
            }
        }
        return names;
    }

    @Test
    void lists_of_departments_are_kept_beside_the_ledger_and_counted() {
        try (var book = SampleBook.ofVillage(folder, GANSU)) {
            var before = book.digest();
            var preview =
                    book.preview(
                            ImportOptions.NONE,
                            "gansu/部门比对/公安_死亡注销户口.xlsx",
                            "gansu/部门比对/卫健_大病慢病患者.csv");
            var applied = SampleBook.applied(book.importing().apply(preview));

            assertThat(preview.read().files())
                    .allSatisfy(
                            file ->
                                    assertThat(file.sheets())
                                            .extracting(ImportRead.Sheet::kind)
                                            .containsExactly("department"));
            assertThat(applied.batch()).isNotEmpty();
            assertThat(book.digest()).isEqualTo(before);
            assertThat(book.undo(applied.batch())).isInstanceOf(UndoBatch.Result.Undone.class);
        }
    }
}

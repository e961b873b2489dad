package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.Cause;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactSourcesTest {

    private static final LocalDate ON = LocalDate.of(2017, 12, 31);

    @TempDir Path folder;

    @Test
    void a_fact_tells_who_wrote_it_last_and_a_computed_one_leads_to_its_parts() {
        try (var book = SampleBook.ofVillage(folder, SampleBook.CHANGSHA)) {
            book.take(ImportOptions.NONE, "changsha/户人台账_2017.xlsx");
            var household =
                    new ReadHousehold(book.opened())
                            .find(SampleBook.CHANGSHA, "4301000002")
                            .orElseThrow();
            var saving = new SaveFact(book.opened());
            if (saving.find(household, "household.firstRegisteredYear", ON)
                    instanceof SaveFact.Found.Fact fact) {
                saving.save(fact, Answers.NONE.with(HouseholdFields.FIRST_REGISTERED_YEAR, 2014L));
            }

            var sources =
                    new FactSources(book.opened())
                                    .of(
                                            household,
                                            List.of(
                                                    "householdYear.perCapitaIncome",
                                                    "household.firstRegisteredYear",
                                                    "param.exit_line_household_yuan",
                                                    "householdYear.wageIncome@2016"),
                                            ON)
                                    .values()
                                    .stream()
                                    .flatMap(List::stream)
                                    .toList();

            assertThat(sources)
                    .extracting(FactSources.Source::name, FactSources.Source::cause)
                    .contains(
                            tuple("householdYear.wageIncome", Cause.Kind.IMPORT),
                            tuple("householdYear.householdSize", Cause.Kind.IMPORT),
                            tuple("household.firstRegisteredYear", Cause.Kind.TYPED))
                    .hasSize(7);
            assertThat(sources).allMatch(source -> source.actor().equals("石敏"));
        }
    }
}

package cn.cunce.service;

import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything that the book says of one household.
public final class ReadHousehold {

    /// @param form of the latest year, or of the one asked for
    /// @param years of incomes and conditions, oldest first
    /// @param measures of any year, oldest first, but those withdrawn or entered by mistake
    /// @param conflicts its records that have fields with several live values
    public record Card(
            HouseholdForm form,
            List<LedgerRecord> years,
            List<LedgerRecord> measures,
            List<LedgerRecord> conflicts) {
        public Card {
            years = List.copyOf(years);
            measures = List.copyOf(measures);
            conflicts = List.copyOf(conflicts);
        }
    }

    private final OpenedBook opened;

    public ReadHousehold(OpenedBook opened) {
        this.opened = opened;
    }

    /// As of the latest year that the household tells of.
    public Optional<Card> read(RecordId household) {
        return opened.book().read(reader -> card(reader, household, Optional.empty()));
    }

    public Optional<Card> read(RecordId household, int year) {
        return opened.book().read(reader -> card(reader, household, Optional.of(year)));
    }

    /// The household of a village with this 户编号.
    public Optional<RecordId> find(String village, String number) {
        return opened
                .book()
                .read(reader -> reader.householdsByNumber(village, List.of(number)))
                .stream()
                .filter(household -> household.answers().get(ended(household)).isEmpty())
                .map(LedgerRecord::id)
                .findFirst();
    }

    private static LedgerField<String> ended(LedgerRecord record) {
        return RecordFields.ended(record.id().entity());
    }

    private static Optional<Card> card(BookReader reader, RecordId id, Optional<Integer> asked) {
        var years = reader.yearsOf(id);
        var year = asked.orElseGet(() -> latest(years));
        var forms = reader.forms(id.village(), List.of(id.id()), year);
        return forms.stream().findFirst().map(form -> card(reader, form, years));
    }

    private static Card card(BookReader reader, HouseholdForm form, List<LedgerRecord> years) {
        var household = form.id().orElseThrow();
        var measures =
                new ArrayList<>(
                        reader.referring(MeasureFields.BENEFICIARY, List.of(household.id())));
        measures.removeIf(measure -> !HelpOfHouseholds.isGiven(measure));
        measures.sort(Comparator.comparing(row -> row.get(MeasureFields.MEASURE_YEAR).orElse(0L)));
        var own = FormEdits.records(form).keySet();
        var conflicts = reader.conflicts(own);
        return new Card(form, years, measures, conflicts);
    }

    private static int latest(List<LedgerRecord> years) {
        return years.isEmpty()
                ? 0
                : years.getLast().get(IncomeFields.YEAR).map(Long::intValue).orElse(0);
    }
}

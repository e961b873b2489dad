package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.HouseholdForm;
import java.util.List;

/// What a household card shows: the household as its form tells it, its incomes of some years, and
/// the help it gets.
///
/// @param form the household, its members, and its conditions in the year of the card
/// @param years oldest first, at most three
/// @param measures in the order in which they are to stand
public record HouseholdCard(HouseholdForm form, List<Year> years, List<Answers> measures) {

    private static final int MOST_YEARS = 3;

    /// The income sheet of one year.
    public record Year(int year, Answers answers) {}

    public HouseholdCard {
        years = List.copyOf(years);
        measures = List.copyOf(measures);
        if (years.size() > MOST_YEARS) {
            throw new IllegalArgumentException("years: " + years.size());
        }
    }

    /// With the year of the form alone, and no measures.
    public static HouseholdCard of(HouseholdForm form) {
        return new HouseholdCard(
                form, List.of(new Year(form.year(), form.householdYear())), List.of());
    }

    /// People are in it: a log must not carry them.
    @Override
    public String toString() {
        return "HouseholdCard[" + form.id() + "]";
    }
}

package cn.cunce.service;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a whole book comes to, village by village: a few words of each household, from which every
/// count and picture is drawn.
///
/// @param on the day by which ages are counted (口径日期)
/// @param villages by code
public record BookFigures(LocalDate on, List<Village> villages) {

    /// @param name empty where nobody has said it
    /// @param year the latest that its households tell of; 0 where they tell of none
    /// @param incomes by year, of the years that are told of
    /// @param kept the latest kept answers of each rule, latest day first
    public record Village(
            String code,
            String name,
            int year,
            List<Household> households,
            SortedMap<Integer, YearIncome> incomes,
            List<Kept> kept) {
        public Village {
            households = List.copyOf(households);
            incomes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(incomes));
            kept = List.copyOf(kept);
        }
    }

    /// @param group 村民组, empty where nobody has said it
    /// @param registered 建档立卡; empty while nobody has said
    /// @param status code of `poverty_status`, empty while nobody has said
    /// @param causes codes of `poverty_cause`, the main one first
    /// @param missing required answers that are not there
    /// @param year what the village's latest year says; empty where it says nothing
    /// @param planned whether a plan of that year or later gives it anything
    /// @param ruled whether the latest kept answers speak of it
    /// @param changed whether it was changed after the latest answer about it
    public record Household(
            RecordId id,
            String group,
            Optional<Boolean> registered,
            String status,
            List<String> causes,
            int missing,
            Optional<Year> year,
            List<Being> people,
            boolean planned,
            boolean ruled,
            boolean changed) {
        public Household {
            causes = List.copyOf(causes);
            people = List.copyOf(people);
        }

        public Optional<Money> perHead() {
            return year.flatMap(Year::perHead);
        }

        /// One of 吃 穿 教 医 住 水, by its place; empty while nobody has said.
        public Optional<Boolean> guarantee(int place) {
            return year.flatMap(told -> told.guarantees().get(place));
        }
    }

    /// @param perHead computed; empty while it is undetermined
    /// @param guarantees yes, no or unknown in the order 吃 穿 教 医 住 水
    public record Year(Optional<Money> perHead, List<Optional<Boolean>> guarantees) {
        public Year {
            guarantees = List.copyOf(guarantees);
        }
    }

    /// A member of a household.
    ///
    /// @param sex its code, empty where nobody has said
    /// @param age empty where the birth date is not known well enough
    public record Being(String sex, Optional<Integer> age) {}

    /// The incomes of a village in one year.
    ///
    /// @param known households whose income is determined
    /// @param open households of that year whose income is not
    /// @param net of those known, together
    /// @param heads of those known, together
    public record YearIncome(int known, int open, Money net, long heads) {

        static final YearIncome NONE = new YearIncome(0, 0, Money.ZERO, 0);

        public YearIncome plus(YearIncome other) {
            return new YearIncome(
                    known + other.known,
                    open + other.open,
                    net.plus(other.net),
                    heads + other.heads);
        }

        /// Empty where no income is known.
        public Optional<Money> perHead() {
            return heads == 0 ? Optional.empty() : Optional.of(net.perHead(heads));
        }
    }

    /// What the book keeps of a rule as of its latest day; what was revoked does not count.
    ///
    /// @param rule in the words of the pack
    /// @param answers how many of each answer, in its words
    /// @param open households of which it could not be said
    public record Kept(
            String pack,
            String rule,
            LocalDate on,
            Map<String, Integer> answers,
            List<RecordId> open) {
        public Kept {
            answers = Map.copyOf(answers);
            open = List.copyOf(open);
        }
    }

    public BookFigures {
        villages = List.copyOf(villages);
    }

    public Stream<Household> households() {
        return villages.stream().flatMap(village -> village.households().stream());
    }

    public int people() {
        return households().mapToInt(household -> household.people().size()).sum();
    }

    /// The latest year that any village tells of; 0 where none does.
    public int year() {
        return villages.stream().mapToInt(Village::year).max().orElse(0);
    }

    /// Of the whole book, by year.
    public SortedMap<Integer, YearIncome> incomes() {
        var all = new TreeMap<Integer, YearIncome>();
        villages.forEach(
                village ->
                        village.incomes()
                                .forEach((year, told) -> all.merge(year, told, YearIncome::plus)));
        return all;
    }

    /// It is about people: a log must not carry them.
    @Override
    public String toString() {
        return "BookFigures[" + villages.size() + " villages]";
    }
}

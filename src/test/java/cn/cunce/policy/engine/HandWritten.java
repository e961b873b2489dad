package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The twenty rules of `BenchmarkRules` as somebody would write them by hand in Java, for speed:
/// plain fields, plain numbers, no objects. What is missing is a number of its own.
final class HandWritten {

    private static final long LINE = 400_000;
    private static final long LINE_BEFORE = 360_000;
    private static final long YEARS = 2;
    private static final long TIMES_LINE = 300_000;
    private static final int YEAR = 2017;
    private static final LocalDate ON = LocalDate.of(2017, 12, 31);
    private static final long OPEN = Status.NUMBER_OPEN;

    /// What the rules look at, of one household.
    static final class Row {
        private int registered;
        private int relocated;
        private String povertyStatus = "";
        private String mainCause = "";
        private List<String> otherCauses = NONE;
        private long firstRegistered;
        private final OfYear now = new OfYear();
        private final OfYear before = new OfYear();
        private int persons;
        private final Person[] person = new Person[16];
        private int measures;
        private final String[] measureStatus = new String[16];
    }

    private static final class OfYear {
        private long net;
        private long perHead;
        private long size;
        private long adjust;
        private long medical;
        private long wage;
        private String housing = "";
        private int dangerous;
        private int water;
    }

    private static final class Person {
        private int dibao;
        private int tekun;
        private String ability = "";
        private List<String> health = NONE;
        private long youngest;
        private long oldest;
        private long months;
        private long selfPaid;
    }

    /// Nothing is recorded; by identity, since an empty list is recorded.
    private static final List<String> NONE = new ArrayList<>();

    static void load(HouseholdFacts from, Row row) {
        var household = from.household();
        row.registered = yesNo(household, HouseholdFields.IS_REGISTERED);
        row.relocated = yesNo(household, HouseholdFields.IS_RELOCATED);
        row.povertyStatus = word(household, HouseholdFields.POVERTY_STATUS);
        row.mainCause = word(household, HouseholdFields.MAIN_CAUSE);
        row.otherCauses = words(household, HouseholdFields.OTHER_CAUSES);
        row.firstRegistered = count(household, HouseholdFields.FIRST_REGISTERED_YEAR);
        load(from.year(YEAR), row.now);
        load(from.year(YEAR - 1), row.before);
        row.persons = from.members().size();
        for (int i = 0; i < row.persons; i++) {
            if (row.person[i] == null) {
                row.person[i] = new Person();
            }
            load(from.members().get(i).person(), row.person[i]);
        }
        row.measures = from.measures().size();
        for (int i = 0; i < row.measures; i++) {
            row.measureStatus[i] = word(from.measures().get(i), MeasureFields.MEASURE_STATUS);
        }
    }

    private static void load(Answers year, OfYear row) {
        row.net = Derived.number(IncomeFields.NET_INCOME, year);
        row.perHead = Derived.number(IncomeFields.PER_CAPITA_INCOME, year);
        row.size = count(year, IncomeFields.HOUSEHOLD_SIZE);
        row.adjust = fen(year, IncomeFields.DISPOSABLE_ADJUST);
        row.medical = fen(year, IncomeFields.MEDICAL_SELF_PAID);
        row.wage = fen(year, IncomeFields.WAGE_INCOME);
        row.housing = word(year, ConditionFields.HOUSING_GRADE);
        row.dangerous = yesNo(year, ConditionFields.IS_DANGEROUS_HOUSE);
        row.water = yesNo(year, ConditionFields.WATER_OK);
    }

    private static void load(Answers from, Person row) {
        row.dibao = yesNo(from, PersonFields.DIBAO);
        row.tekun = yesNo(from, PersonFields.TEKUN);
        row.ability = word(from, PersonFields.LABOUR_ABILITY);
        row.health = words(from, PersonFields.HEALTH);
        row.months = count(from, PersonFields.WORK_MONTHS);
        row.selfPaid = fen(from, PersonFields.SELF_PAID_COMPLIANT_YTD);
        var birth = (PartialDate) from.values().get(PersonFields.BIRTH_DATE);
        row.youngest = birth == null ? OPEN : age(birth.last());
        row.oldest = birth == null ? OPEN : age(birth.first());
    }

    private static long age(LocalDate birth) {
        return Functions.years(birth, ON);
    }

    private static int yesNo(Answers from, LedgerField<Boolean> field) {
        var value = (Boolean) from.values().get(field);
        return value == null ? Status.OPEN : value ? Status.YES : Status.NO;
    }

    private static long count(Answers from, LedgerField<Long> field) {
        var value = (Long) from.values().get(field);
        return value == null ? OPEN : value;
    }

    private static long fen(Answers from, LedgerField<Money> field) {
        var value = (Money) from.values().get(field);
        return value == null ? OPEN : value.fen();
    }

    private static String word(Answers from, LedgerField<String> field) {
        var value = (String) from.values().get(field);
        return value == null ? "" : value;
    }

    private static List<String> words(Answers from, LedgerField<List<String>> field) {
        @SuppressWarnings("unchecked") // of the kind of the field
        var value = (List<String>) from.values().get(field);
        return value == null ? NONE : value;
    }

    static int ask(int rule, Row row) {
        return switch (rule) {
            case 0 -> and(row.registered, not(row.relocated));
            case 1 -> oneOf(row.povertyStatus, "0", "3");
            case 2 -> atLeast(row.now.perHead, LINE);
            case 3 -> atLeast(row.before.perHead, LINE_BEFORE);
            case 4 ->
                    and(
                            and(
                                    atLeast(row.now.perHead, LINE),
                                    atLeast(row.before.perHead, LINE_BEFORE)),
                            row.registered);
            case 5 -> or(tooNew(row.firstRegistered), row.relocated);
            case 6 -> or(oneOf(row.now.housing, "C", "D"), row.now.dangerous);
            case 7 -> adjusted(row.now);
            case 8 -> more(row.now.medical, third(row.now.net));
            case 9 -> share(row.now.medical, row.now.wage);
            case 10 -> helped(row);
            case 11 -> allUnable(row);
            case 12 -> and(disabled(row), row.registered);
            case 13 -> working(row);
            case 14 -> more(selfPaid(row), LINE);
            case 15 -> more(months(row), row.persons);
            case 16 -> measured(row);
            case 17 -> or(oneOf(row.mainCause, "01", "01"), in("02", row.otherCauses));
            case 18 -> and(not(atLeast(row.now.perHead, LINE)), not(row.now.water));
            case 19 -> and(ask(0, row), more(TIMES_LINE, row.now.perHead));
            default -> throw new IllegalArgumentException();
        };
    }

    private static int and(int one, int other) {
        if (one >= Status.INVALID || other >= Status.INVALID) {
            return one >= Status.INVALID ? one : other;
        }
        if (one == Status.NO || other == Status.NO) {
            return Status.NO;
        }
        return one == Status.OPEN || other == Status.OPEN ? Status.OPEN : Status.YES;
    }

    private static int or(int one, int other) {
        if (one >= Status.INVALID || other >= Status.INVALID) {
            return one >= Status.INVALID ? one : other;
        }
        if (one == Status.YES || other == Status.YES) {
            return Status.YES;
        }
        return one == Status.OPEN || other == Status.OPEN ? Status.OPEN : Status.NO;
    }

    private static int not(int one) {
        return one >= Status.OPEN ? one : 1 - one;
    }

    private static int oneOf(String word, String one, String other) {
        if (word.isEmpty()) {
            return Status.OPEN;
        }
        return word.equals(one) || word.equals(other) ? Status.YES : Status.NO;
    }

    private static int in(String word, List<String> list) {
        return list == NONE ? Status.OPEN : list.contains(word) ? Status.YES : Status.NO;
    }

    private static int atLeast(long number, long limit) {
        if (!Status.isKnown(number)) {
            return Status.of(number);
        }
        return number >= limit ? Status.YES : Status.NO;
    }

    private static int more(long one, long other) {
        if (!Status.isKnown(one) || !Status.isKnown(other)) {
            return Status.stop(one, other);
        }
        return one > other ? Status.YES : Status.NO;
    }

    private static int tooNew(long since) {
        return since == OPEN ? Status.OPEN : YEAR - since + 1 < YEARS ? Status.YES : Status.NO;
    }

    private static int adjusted(OfYear year) {
        if (year.size != OPEN && year.size <= 0) {
            return Errors.HOUSEHOLD_EMPTY;
        }
        if (!Status.isKnown(year.net)) {
            return Status.of(year.net);
        }
        if (year.adjust == OPEN || year.size == OPEN) {
            return Status.OPEN;
        }
        return Exact.divided(year.net - year.adjust, year.size) < LINE ? Status.YES : Status.NO;
    }

    private static long third(long net) {
        return Status.isKnown(net) ? Exact.divided(net * 333_333, 1_000_000) : net;
    }

    private static int share(long part, long whole) {
        if (whole != OPEN && whole <= 0) {
            return Errors.DIVISION_BY_ZERO;
        }
        if (part == OPEN || whole == OPEN) {
            return Status.OPEN;
        }
        return part * 1_000_000 >= whole * 333_333 ? Status.YES : Status.NO;
    }

    private static int helped(Row row) {
        var some = Status.NO;
        for (int i = 0; i < row.persons; i++) {
            some = or(some, or(row.person[i].dibao, row.person[i].tekun));
            if (some == Status.YES) {
                return some;
            }
        }
        return some;
    }

    private static int allUnable(Row row) {
        var all = Status.YES;
        for (int i = 0; i < row.persons; i++) {
            all = and(all, oneOf(row.person[i].ability, "03", "04"));
            if (all == Status.NO) {
                return all;
            }
        }
        return all;
    }

    private static int disabled(Row row) {
        var some = Status.NO;
        for (int i = 0; i < row.persons; i++) {
            some = or(some, in("04", row.person[i].health));
            if (some == Status.YES) {
                return some;
            }
        }
        return some;
    }

    private static int working(Row row) {
        var count = 0;
        for (int i = 0; i < row.persons; i++) {
            var person = row.person[i];
            var months = person.months == OPEN ? Status.OPEN : person.months > 1 ? 1 : 0;
            var said = and(grown(person), months);
            if (said == Status.OPEN) {
                return said;
            }
            count += said;
        }
        return count >= 1 ? Status.YES : Status.NO;
    }

    private static int grown(Person person) {
        if (person.youngest == OPEN) {
            return Status.OPEN;
        }
        return person.youngest >= YEARS
                ? Status.YES
                : person.oldest < YEARS ? Status.NO : Status.OPEN;
    }

    private static long selfPaid(Row row) {
        var sum = 0L;
        for (int i = 0; i < row.persons; i++) {
            if (row.person[i].selfPaid == OPEN) {
                return OPEN;
            }
            sum += row.person[i].selfPaid;
        }
        return sum;
    }

    private static long months(Row row) {
        var sum = 0L;
        for (int i = 0; i < row.persons; i++) {
            if (row.person[i].months == OPEN) {
                return OPEN;
            }
            sum += row.person[i].months;
        }
        return sum;
    }

    private static int measured(Row row) {
        var some = Status.NO;
        for (int i = 0; i < row.measures; i++) {
            some = or(some, oneOf(row.measureStatus[i], "10", "20"));
            if (some == Status.YES) {
                return some;
            }
        }
        return some;
    }

    private HandWritten() {}
}

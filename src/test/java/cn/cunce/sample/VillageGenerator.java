package cn.cunce.sample;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;

/// Makes households that contradict themselves nowhere, one after the other, so that a county of a
/// million people needs no memory. The same seed makes the same households.
public final class VillageGenerator implements Iterator<HouseholdForm> {

    private static final List<String> GROUPS = List.of("上寨组", "下寨组", "坳口组", "拉坡组");
    private static final List<String> CAUSES = List.of("01", "02", "03", "05");
    private static final List<String> ROADS = List.of("1", "2", "3");
    private static final long FIRST_NO = 5_227_000_001L;

    private final Random random;
    private final PersonGenerator people;
    private final int year;
    private final int persons;
    private int made;
    private int households;

    /// @param persons how many people there are in all households together
    public VillageGenerator(long seed, int year, int persons) {
        this.random = new Random(seed);
        this.people = new PersonGenerator(random, year);
        this.year = year;
        this.persons = persons;
    }

    @Override
    public boolean hasNext() {
        return made < persons;
    }

    @Override
    public HouseholdForm next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int size = Math.min(1 + random.nextInt(7), persons - made);
        made += size;
        households++;
        var members = people.household(size, FIRST_NO + households - 1);
        return new HouseholdForm(Optional.empty(), year, household(), year(size), members);
    }

    private Answers household() {
        var told = new HashMap<LedgerField<?>, Object>();
        told.put(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.valueOf(FIRST_NO + households - 1));
        told.put(HouseholdFields.GROUP_NAME, pick(GROUPS));
        told.put(HouseholdFields.PHONE, "1000000%04d".formatted(households % 10_000));
        told.put(HouseholdFields.IS_RELOCATED, random.nextInt(20) == 0);
        boolean registered = random.nextInt(5) < 2;
        told.put(HouseholdFields.IS_REGISTERED, registered);
        if (registered) {
            boolean exited = random.nextBoolean();
            told.put(HouseholdFields.HOUSEHOLD_ATTRIBUTE, "01");
            told.put(HouseholdFields.POVERTY_STATUS, exited ? "1" : "0");
            told.put(HouseholdFields.MAIN_CAUSE, pick(CAUSES));
            if (exited) {
                told.put(HouseholdFields.EXIT_YEAR, (long) (2014 + random.nextInt(4)));
            }
        }
        return new Answers(told, Map.of());
    }

    private Answers year(int size) {
        var told = new HashMap<LedgerField<?>, Object>();
        var wage = random.nextInt(3) == 0 ? Money.ZERO : fen(6_000_000);
        var gross = fen(1_500_000);
        var property = random.nextBoolean() ? Money.ZERO : fen(100_000);
        var transfer = fen(500_000);
        var cost = new Money(gross.fen() / 3);
        var net = wage.plus(gross).plus(property).plus(transfer).minus(cost);
        told.put(IncomeFields.HOUSEHOLD_SIZE, (long) size);
        told.put(IncomeFields.WAGE_INCOME, wage);
        told.put(IncomeFields.BUSINESS_GROSS, gross);
        told.put(IncomeFields.PROPERTY_INCOME, property);
        told.put(IncomeFields.TRANSFER_INCOME, transfer);
        told.put(IncomeFields.BUSINESS_COST, cost);
        told.put(IncomeFields.STATED_NET_INCOME, net);
        told.put(IncomeFields.STATED_PER_CAPITA_INCOME, net.perHead(size));
        addConditions(told);
        return new Answers(told, Map.of());
    }

    private void addConditions(Map<LedgerField<?>, Object> told) {
        boolean dangerous = random.nextInt(8) == 0;
        told.put(ConditionFields.FARMLAND_MU, tenths(80));
        told.put(ConditionFields.HOUSING_AREA_SQM, BigDecimal.valueOf(40 + random.nextInt(120)));
        told.put(ConditionFields.IS_DANGEROUS_HOUSE, dangerous);
        told.put(
                ConditionFields.HOUSING_GRADE,
                dangerous ? pick(List.of("C", "D")) : pick(List.of("A", "B")));
        told.put(ConditionFields.POWER_LIVING, true);
        told.put(ConditionFields.TV, random.nextInt(10) > 0);
        told.put(ConditionFields.WATER_OK, random.nextInt(10) > 0);
        told.put(ConditionFields.SANITARY_TOILET, random.nextBoolean());
        told.put(ConditionFields.FUELS, List.of("1"));
        told.put(ConditionFields.ENTRY_ROAD_TYPE, pick(ROADS));
        told.put(ConditionFields.DISTANCE_TO_ROAD_KM, tenths(60));
        told.put(ConditionFields.COOPERATIVE_MEMBER, random.nextInt(4) == 0);
    }

    private Money fen(int most) {
        return new Money(1 + random.nextInt(most));
    }

    private BigDecimal tenths(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package cn.cunce.policy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Answers to some fields of each kind of record, with holes: few values, so that comparisons come
/// out both ways, and the awkward ones among them.
final class RandomAnswers {

    /// The fields that random expressions speak of: every kind of value, and what rules read.
    static final Map<Entity, List<String>> FIELDS = new EnumMap<>(Entity.class);

    static {
        FIELDS.putAll(ofHouseholds());
        FIELDS.putAll(ofPlaces());
    }

    private static Map<Entity, List<String>> ofPlaces() {
        return Map.of(
                Entity.PROJECT,
                List.of(
                        "projectStatus",
                        "budget",
                        "startDate",
                        "filingDate",
                        "isWorkRelief",
                        "centralFund",
                        "labourPay",
                        "targetHouseholds"),
                Entity.MEETING,
                List.of("meetingKind", "attendanceDue", "attendancePresent", "noticeStart"),
                Entity.TRAINING,
                List.of("trainingKind", "days", "baseSubsidy"),
                Entity.SLOPE_PLOT,
                List.of("areaMu", "slopeDegree", "isBasicFarmland"),
                Entity.LOAN,
                List.of("amount", "dueDate", "balance"),
                Entity.ALERT,
                List.of("alertSource", "riskTypes", "riskCleared", "verifiedDate"),
                Entity.MEDICAL_CLAIM,
                List.of("isInpatient", "compliantCost", "baseRatePercent"),
                Entity.TOWNSHIP,
                List.of("isDeepPovertyTown"),
                Entity.COUNTY,
                List.of("isDeepPovertyCounty", "exitDate"),
                Entity.COUNTY_YEAR,
                List.of("specialVillages", "specialFundTotal", "ruralIncomeGrowthPercent"));
    }

    private static Map<Entity, List<String>> ofHouseholds() {
        return Map.of(
                Entity.HOUSEHOLD,
                List.of(
                        "isRegistered",
                        "isRelocated",
                        "povertyStatus",
                        "mainCause",
                        "otherCauses",
                        "batches",
                        "firstRegisteredYear",
                        "firstIdentifiedDate",
                        "causeNote"),
                Entity.HOUSEHOLD_YEAR,
                List.of(
                        "wageIncome",
                        "businessGross",
                        "businessCost",
                        "propertyIncome",
                        "transferIncome",
                        "householdSize",
                        "disposableAdjust",
                        "medicalSelfPaid",
                        "farmlandMu",
                        "irrigatedMu",
                        "waterMinutes",
                        "housingGrade",
                        "isDangerousHouse",
                        "renovationDoneDate",
                        "appraisalDate",
                        "appraisalNo",
                        "waterOk",
                        "needsToiletStableStove"),
                Entity.VILLAGE,
                List.of(
                        "isListedPoorVillage",
                        "villageClass",
                        "villageLists",
                        "groupCount",
                        "firstListedYear",
                        "countyName"),
                Entity.VILLAGE_YEAR,
                List.of(
                        "totalPopulation",
                        "ruralPopulation",
                        "registeredPoorPopulation",
                        "ethnicityCounts",
                        "labourTotal",
                        "villagePerCapitaIncome",
                        "householdRoadKm",
                        "mainIndustries",
                        "cableTv",
                        "broadband"),
                Entity.PERSON,
                List.of(
                        "sex",
                        "birthDate",
                        "deathDate",
                        "ethnicity",
                        "health",
                        "practicalSkills",
                        "labourAbility",
                        "disabilityLevel",
                        "dibao",
                        "tekun",
                        "workMonths",
                        "selfPaidCompliantYtd"),
                Entity.MEMBERSHIP,
                List.of("relation", "from"),
                Entity.MEASURE,
                List.of(
                        "measureCategory",
                        "measureStatus",
                        "measureYear",
                        "deliveredAmount",
                        "deliveredDate",
                        "quantity"),
                Entity.DEMAND,
                List.of("demandKind", "demandStatus", "demandDate"),
                Entity.NATURAL_VILLAGE,
                List.of(
                        "households",
                        "residentHouseholds",
                        "roadHardened",
                        "roadConditionsMet",
                        "distanceToCommitteeKm"));
    }

    static final List<String> WORDS = List.of("木工", "a\"b", "x\\y", "养蜂,采药", "[]", "石'敏");

    private static final CodeLists CODES = Shipped.codeLists();
    private static final int FEW = 4;

    private final Random random;
    private final double known;
    private final boolean every;

    /// @param known how many of a hundred fields are answered
    /// @param every whether every field of the catalogue is, not only those of random expressions
    RandomAnswers(Random random, double known, boolean every) {
        this.random = random;
        this.known = known / 100;
        this.every = every;
    }

    Answers of(Entity entity) {
        var answers = Answers.NONE;
        for (var field : every ? every(entity) : some(entity)) {
            var happens = field.key().startsWith("death") ? known / 8 : known;
            if (random.nextDouble() < happens) {
                answers = with(answers, field);
            }
        }
        return answers;
    }

    private static List<LedgerField<?>> some(Entity entity) {
        return FIELDS.getOrDefault(entity, List.<String>of()).stream()
                .<LedgerField<?>>map(key -> Catalogue.LEDGER.find(entity, key).orElseThrow())
                .toList();
    }

    /// What is kept, but neither another record nor that the record itself has ended.
    private static List<LedgerField<?>> every(Entity entity) {
        return Catalogue.LEDGER.kept(entity).stream()
                .filter(field -> !(field.kind() instanceof Kind.Ref))
                .filter(field -> !(field.kind() instanceof Kind.Refs))
                .filter(field -> !isOfAnyRecord(field))
                .toList();
    }

    private static boolean isOfAnyRecord(LedgerField<?> field) {
        return List.of("ended", "endedDate", "doubts", "to", "year").contains(field.key());
    }

    private <T> Answers with(Answers answers, LedgerField<T> field) {
        var value = field.kind().type().cast(value(field));
        return answers.with(field, value);
    }

    private Object value(LedgerField<?> field) {
        return switch (field.kind()) {
            case Kind.YesNo _ -> random.nextBoolean();
            case Kind.Count _ -> count(field.key());
            case Kind.Amount _ -> money();
            case Kind.Decimal _ -> decimal();
            case Kind.Date _ -> date();
            case Kind.Code(var list) -> code(list);
            case Kind.Codes(var list) -> some(codes(list));
            case Kind.Texts _ -> some(WORDS);
            case Kind.ByCode<?>(var list, var each) ->
                    each instanceof Kind.Count ? counts(list) : Map.of();
            case Kind.Text _, Kind.IdNumber _ -> word();
            case Kind.Ref _, Kind.Refs _ -> throw new IllegalArgumentException(field.name());
        };
    }

    /// The first codes of a list: what expressions ask for is then often met.
    static List<String> codes(String list) {
        return CODES.of(list).entries().stream().limit(FEW).map(entry -> entry.code()).toList();
    }

    static Optional<String> label(String list, String code) {
        return CODES.of(list).label(code);
    }

    private String code(String list) {
        return one(codes(list));
    }

    private String word() {
        return one(WORDS);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of) {
        var some = new ArrayList<String>();
        of.forEach(
                each -> {
                    if (random.nextInt(3) == 0) {
                        some.add(each);
                    }
                });
        return some;
    }

    private long count(String key) {
        if (key.endsWith("Year")) {
            return 2014 + random.nextInt(5);
        }
        if (key.endsWith("opulation") || key.equals("labourTotal")) {
            return random.nextInt(10) == 0 ? 0 : 3 + random.nextInt(20);
        }
        return random.nextInt(20) == 0 ? -1 : random.nextInt(5);
    }

    private Money money() {
        return switch (random.nextInt(12)) {
            case 0 -> Money.ZERO;
            case 1 -> new Money(-1 - random.nextInt(500));
            case 2, 3 -> new Money(360_000);
            case 4 -> new Money(400_000 + random.nextInt(3) - 1);
            default -> new Money(random.nextInt(1_200_000));
        };
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(6_000_000), 2 * random.nextInt(2) + 4);
    }

    PartialDate date() {
        return dateNear(1950 + random.nextInt(70));
    }

    private PartialDate dateNear(int year) {
        return switch (random.nextInt(5)) {
            case 0 -> PartialDate.year(year);
            case 1 -> PartialDate.month(YearMonth.of(year, 1 + random.nextInt(12)));
            case 2 -> PartialDate.day(LocalDate.of(year - year % 4, 2, 29));
            default -> PartialDate.day(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
        };
    }

    /// Around the days that are asked about.
    PartialDate recentDate() {
        return dateNear(2014 + random.nextInt(6));
    }

    private Map<String, Long> counts(String list) {
        var counts = new TreeMap<String, Long>();
        for (var code : codes(list)) {
            if (random.nextInt(3) > 0) {
                counts.put(code, (long) random.nextInt(5));
            }
        }
        return counts;
    }
}

package cn.cunce.sample;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Missing.Reason;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Makes the members of a household: a head, perhaps a spouse, parents who are older, children who
/// are younger, each with a number that fits.
final class PersonGenerator {

    private static final String SURNAMES = "韦覃潘石吴蒙卢姚杨陆平莫谭罗王";
    private static final String GIVEN = "正明英兰丽军波海山志安福光财春秀梅雪云慧彩银";
    private static final List<String> ETHNIC = List.of("25", "36", "09", "01", "13");

    private final Random random;
    private final NumberMaker numbers;
    private final int year;

    PersonGenerator(Random random, int year) {
        this.random = random;
        this.numbers = new NumberMaker(random);
        this.year = year;
    }

    List<Member> household(int size, long householdNo) {
        boolean headIsMale = random.nextInt(4) > 0;
        int headAge = 30 + random.nextInt(45);
        var ethnicity = pick(ETHNIC);
        var surname = letter(SURNAMES);
        var members = new ArrayList<Member>();
        for (int place = 1; place <= size; place++) {
            var role = role(place, headAge);
            boolean male =
                    switch (role) {
                        case "01" -> headIsMale;
                        case "02" -> !headIsMale;
                        case "03", "11" -> true;
                        default -> false;
                    };
            int age = age(role, headAge);
            var no = "%d%02d".formatted(householdNo, place);
            members.add(member(new Sketch(role, male, age, ethnicity, surname, no)));
        }
        return members;
    }

    private record Sketch(
            String relation,
            boolean male,
            int age,
            String ethnicity,
            String surname,
            String number) {}

    private String role(int place, int headAge) {
        return switch (place) {
            case 1 -> "01";
            case 2 -> "02";
            case 3 -> headAge < 60 ? "12" : "03";
            default -> random.nextBoolean() ? "03" : "04";
        };
    }

    private int age(String role, int headAge) {
        return switch (role) {
            case "01" -> headAge;
            case "02" -> headAge - 3 + random.nextInt(6);
            case "11", "12" -> headAge + 20 + random.nextInt(8);
            default -> random.nextInt(headAge - 20);
        };
    }

    private Member member(Sketch sketch) {
        var birth = LocalDate.of(year - sketch.age, 1, 1).plusDays(random.nextInt(360));
        var told = new HashMap<LedgerField<?>, Object>();
        told.put(PersonFields.NATIONAL_PERSON_NO, sketch.number);
        told.put(PersonFields.NAME, sketch.surname + letter(GIVEN) + letter(GIVEN));
        told.put(PersonFields.SEX, sketch.male ? "01" : "02");
        told.put(PersonFields.ID_NUMBER, numbers.next(birth, sketch.male));
        told.put(PersonFields.BIRTH_DATE, PartialDate.day(birth));
        told.put(PersonFields.ETHNICITY, sketch.ethnicity);
        told.put(
                PersonFields.POLITICAL_STATUS,
                sketch.age > 20 && random.nextInt(10) == 0 ? "01" : "13");
        told.put(PersonFields.SCHOOLING_STATE, schooling(sketch.age));
        told.put(PersonFields.HEALTH, random.nextInt(8) == 0 ? List.of("02", "04") : List.of("01"));
        told.put(PersonFields.LABOUR_ABILITY, sketch.age < 16 || sketch.age > 65 ? "04" : "01");
        told.put(PersonFields.MEDICAL_INSURED, true);
        told.put(PersonFields.SERIOUS_ILLNESS_INSURED, true);
        told.put(PersonFields.PENSION_INSURED, sketch.age >= 16);
        told.put(PersonFields.DIBAO, random.nextInt(6) == 0);
        if (sketch.age >= 18 && sketch.age < 55 && random.nextBoolean()) {
            told.put(PersonFields.WORK_REGION, "4");
            told.put(PersonFields.WORK_MONTHS, (long) (1 + random.nextInt(12)));
        }
        var missing = new HashMap<LedgerField<?>, Missing>();
        if (sketch.age < 6) {
            missing.put(PersonFields.EDUCATION_LEVEL, new Missing(Reason.NOT_APPLICABLE, "学龄前儿童"));
        } else {
            told.put(PersonFields.EDUCATION_LEVEL, sketch.age < 13 ? "02" : "03");
        }
        return new Member(
                Optional.empty(),
                Optional.empty(),
                new Answers(told, missing),
                new Answers(Map.of(MembershipFields.RELATION, sketch.relation), Map.of()));
    }

    private static String schooling(int age) {
        if (age < 6 || age > 18) {
            return "01";
        }
        return age < 13 ? "04" : "%02d".formatted(5 + Math.min(age - 13, 5));
    }

    private String letter(String from) {
        int place = random.nextInt(from.length());
        return from.substring(place, place + 1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

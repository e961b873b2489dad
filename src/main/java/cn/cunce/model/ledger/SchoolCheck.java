package cn.cunce.model.ledger;

import static cn.cunce.model.field.PersonFields.SCHOOLING_STATE;

import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.IdNumber;
import java.time.LocalDate;
import java.util.Map;

/// The grade fits the age, within three years.
final class SchoolCheck {

    /// The usual ages of a schooling state, in years at the end of the year.
    private record Ages(int from, int to) {}

    private static final int TOLERANCE_YEARS = 3;

    private static final Map<String, Ages> USUAL =
            Map.ofEntries(
                    Map.entry("02", new Ages(0, 6)),
                    Map.entry("03", new Ages(3, 6)),
                    Map.entry("04", new Ages(6, 13)),
                    Map.entry("05", new Ages(12, 14)),
                    Map.entry("06", new Ages(13, 15)),
                    Map.entry("07", new Ages(14, 16)),
                    Map.entry("08", new Ages(15, 17)),
                    Map.entry("09", new Ages(16, 18)),
                    Map.entry("10", new Ages(17, 19)),
                    Map.entry("11", new Ages(15, 17)),
                    Map.entry("12", new Ages(16, 18)),
                    Map.entry("13", new Ages(17, 19)),
                    Map.entry("14", new Ages(17, 20)),
                    Map.entry("15", new Ages(18, 21)),
                    Map.entry("16", new Ages(19, 22)),
                    Map.entry("17", new Ages(15, 20)),
                    Map.entry("18", new Ages(16, 21)),
                    Map.entry("19", new Ages(17, 22)),
                    Map.entry("20", new Ages(18, 23)),
                    Map.entry("21", new Ages(17, 20)),
                    Map.entry("22", new Ages(18, 21)),
                    Map.entry("23", new Ages(19, 22)),
                    Map.entry("24", new Ages(20, 23)),
                    Map.entry("25", new Ages(21, 24)),
                    Map.entry("26", new Ages(21, 45)));

    static void check(HouseholdForm form, Found found) {
        if (form.year() == 0) {
            return;
        }
        var on = LocalDate.of(form.year(), 12, 31);
        for (int i = 0; i < form.members().size(); i++) {
            check(i + 1, form.members().get(i), on, found);
        }
    }

    private static void check(int place, Member member, LocalDate on, Found found) {
        var usual = member.person().get(SCHOOLING_STATE).map(USUAL::get);
        var born = RelationCheck.birth(member).filter(day -> !day.isAfter(on));
        if (usual.isEmpty() || born.isEmpty()) {
            return;
        }
        int age = IdNumber.age(born.get(), on);
        if (age < usual.get().from() - TOLERANCE_YEARS
                || age > usual.get().to() + TOLERANCE_YEARS) {
            found.member(place, SCHOOLING_STATE, "SCHOOL_AGE", age);
        }
    }

    private SchoolCheck() {}
}

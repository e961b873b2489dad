package cn.cunce.service;

import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.LastChange;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The households of a book, as its list shows them.
public final class ListHouseholds {

    /// GB/T 4761: the member whose relation this is, is the head.
    static final String HEAD = "01";

    private final OpenedBook opened;

    public ListHouseholds(OpenedBook opened) {
        this.opened = opened;
    }

    /// Codes of the villages in the book, in their order.
    public List<String> villages() {
        return opened.book().read(BookReader::villages);
    }

    /// The same with the townships and counties that anything is said of.
    public List<String> places() {
        return opened.book().read(BookReader::places);
    }

    /// The years that the households of a village tell of, latest first.
    public List<Integer> years(String village) {
        return opened.book().read(reader -> reader.years(village));
    }

    /// The latest year that a village tells of; 0 where it tells of none.
    public int latestYear(String village) {
        return years(village).stream().findFirst().orElse(0);
    }

    /// By number, then id.
    public List<HouseholdLine> list(String village, int year) {
        return opened.book().read(reader -> list(reader, village, year));
    }

    /// How far each village is known: as long as it is the same, so is all that is read here.
    public Map<String, Seen> state() {
        return opened.book().read(OpenedBook::seen);
    }

    /// Every household of the book, ended ones too: by village, number, id.
    public List<RecordId> all() {
        return opened.book().read(BookReader::households);
    }

    /// Some of them with what the list shows, in their order; read in pieces so that the first can
    /// be seen while the others come.
    ///
    /// @param years the year of each village's figures; of a village without one there are none
    public List<HouseholdLine> lines(List<RecordId> some, Map<String, Integer> years) {
        return opened.book().read(reader -> lines(reader, some, years));
    }

    private static List<HouseholdLine> lines(
            BookReader reader, List<RecordId> some, Map<String, Integer> years) {
        var byVillage = new LinkedHashMap<String, List<UUID>>();
        some.forEach(
                id -> byVillage.computeIfAbsent(id.village(), _ -> new ArrayList<>()).add(id.id()));
        var conflicts = reader.openConflicts();
        var lines = new ArrayList<HouseholdLine>();
        byVillage.forEach(
                (village, ids) ->
                        reader.forms(village, ids, years.getOrDefault(village, 0))
                                .forEach(form -> lines.add(line(form, conflicts))));
        return lines;
    }

    /// Who last said something of each household of a village, by the household's id.
    public Map<UUID, LastChange> lastChanges(String village) {
        return opened.book().read(reader -> reader.lastChanges(village));
    }

    /// Households that are different from what `state` gave before, each with who said the last of
    /// it; nothing where it is so much that all may as well be read.
    public Optional<Map<RecordId, LastChange>> changedSince(Map<String, Seen> before) {
        return opened.book().read(reader -> reader.householdsChangedSince(before));
    }

    /// What villages are called, by their code; those that nobody has named are left out.
    public Map<String, String> villageNames() {
        return opened.book().read(ListHouseholds::villageNames);
    }

    private static Map<String, String> villageNames(BookReader reader) {
        var names = new HashMap<String, String>();
        for (var village : reader.villages()) {
            reader.record(LedgerIds.village(village))
                    .flatMap(record -> record.get(VillageFields.VILLAGE_NAME))
                    .ifPresent(name -> names.put(village, name));
        }
        return names;
    }

    private static List<HouseholdLine> list(BookReader reader, String village, int year) {
        var conflicts = reader.openConflicts();
        var lines = new ArrayList<HouseholdLine>();
        try (var forms = reader.forms(village, year)) {
            forms.forEach(form -> lines.add(line(form, conflicts)));
        }
        return lines;
    }

    private static HouseholdLine line(HouseholdForm form, Map<RecordId, Integer> conflicts) {
        var open =
                FormEdits.records(form).keySet().stream()
                        .mapToInt(id -> conflicts.getOrDefault(id, 0))
                        .sum();
        return new HouseholdLine(form, head(form), open);
    }

    /// The name of the head, empty where nobody is.
    public static String head(HouseholdForm form) {
        return form.members().stream()
                .filter(ListHouseholds::isHead)
                .findFirst()
                .flatMap(member -> member.person().get(PersonFields.NAME))
                .orElse("");
    }

    private static boolean isHead(Member member) {
        return member.membership().get(MembershipFields.RELATION).filter(HEAD::equals).isPresent();
    }
}

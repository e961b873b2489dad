package cn.cunce.ui.imports;

import static cn.cunce.model.field.HouseholdFields.NATIONAL_HOUSEHOLD_NO;
import static cn.cunce.model.field.MembershipFields.RELATION;
import static cn.cunce.model.field.PersonFields.NAME;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.IdNumber;
import cn.cunce.service.ImportChoices.Kept;
import cn.cunce.service.ImportPreview;
import cn.cunce.service.RecordChange;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FindingsList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says in words what an import would do. Numbers of identity are masked.
public final class ImportWords {

    private static final String HEAD = "01";

    private final FieldText words;
    private final Texts texts;

    public ImportWords(CodeLists codes, Texts texts) {
        this.words = new FieldText(texts, codes);
        this.texts = texts;
    }

    HouseholdRow row(int place, ImportPreview.Household household) {
        var told = household.told();
        var form = told.form();
        return new HouseholdRow(
                place,
                household,
                words.of(NATIONAL_HOUSEHOLD_NO, form.household()).orElse(""),
                head(form),
                form.members().size(),
                told.rows().isEmpty()
                        ? told.sheet()
                        : texts.of("import.row", told.sheet(), told.rows().getFirst()),
                fields(household));
    }

    private static int fields(ImportPreview.Household household) {
        return household.changes().stream()
                .mapToInt(
                        change ->
                                (int)
                                        change.fields().stream()
                                                .filter(field -> !isReference(field))
                                                .count())
                .sum();
    }

    /// Field by field, in the order of writing; references between records say nothing to people.
    List<ChangeLine> changes(HouseholdRow row) {
        var lines = new ArrayList<ChangeLine>();
        var name = texts.of("import.household", row.number(), row.head());
        for (var change : row.told().changes()) {
            var who = who(row.told(), change);
            change.fields().stream()
                    .filter(field -> !isReference(field))
                    .sorted(Comparator.comparing(LedgerField::name))
                    .forEach(field -> lines.add(line(name, who, field, change)));
        }
        return lines;
    }

    private ChangeLine line(
            String household, String who, LedgerField<?> field, RecordChange change) {
        return new ChangeLine(
                new Kept(change.record(), field),
                household,
                who,
                label(field, change),
                said(field, change.before()),
                said(field, change.after()));
    }

    /// With the year that it is of, where the household has one such value for each.
    private String label(LedgerField<?> field, RecordChange change) {
        return change.after()
                .get(IncomeFields.YEAR)
                .filter(_ -> field != IncomeFields.YEAR)
                .map(year -> texts.of("import.fieldOfYear", String.valueOf(year), field.label()))
                .orElse(field.label());
    }

    AsideLine absent(ImportPreview.Absent absent) {
        return new AsideLine(
                absent.name(),
                texts.of(
                        absent.person().isPresent()
                                ? "import.absentMember"
                                : "import.absentHousehold"),
                absent.file());
    }

    AsideLine move(ImportPreview.Move move) {
        return new AsideLine(
                move.name(), texts.of("import.moveAbout"), FindingsList.where(move.where(), texts));
    }

    private String said(LedgerField<?> field, Answers answers) {
        var why = Optional.ofNullable(answers.missing().get(field));
        var text = words.of(field, answers).or(() -> why.map(missing -> missing.original()));
        return text.map(said -> masked(field, said)).orElse("");
    }

    private static String masked(LedgerField<?> field, String said) {
        return field.kind() instanceof Kind.IdNumber ? IdNumber.masked(said) : said;
    }

    private String who(ImportPreview.Household household, RecordChange change) {
        return switch (change.record().entity()) {
            case PERSON -> change.after().get(NAME).orElse("");
            case MEMBERSHIP -> member(household, change);
            default -> texts.of("part.household");
        };
    }

    /// The member of whom the membership tells, by the place of its change among the others.
    private static String member(ImportPreview.Household household, RecordChange change) {
        var person = change.after().get(cn.cunce.model.field.MembershipFields.PERSON);
        return household.changes().stream()
                .filter(other -> person.filter(other.record().id()::equals).isPresent())
                .findFirst()
                .flatMap(other -> other.after().get(NAME))
                .or(() -> sole(household.told().form(), change))
                .orElse("");
    }

    private static Optional<String> sole(HouseholdForm form, RecordChange change) {
        var alike =
                form.members().stream()
                        .filter(member -> sameRelation(member, change.after()))
                        .toList();
        return alike.size() == 1 ? alike.getFirst().person().get(NAME) : Optional.empty();
    }

    private static boolean sameRelation(Member member, Answers membership) {
        return member.membership().get(RELATION).equals(membership.get(RELATION));
    }

    private static boolean isReference(LedgerField<?> field) {
        return field.kind() instanceof Kind.Ref || field.kind() instanceof Kind.Refs;
    }

    private static String head(HouseholdForm form) {
        return form.members().stream()
                .filter(
                        member ->
                                member.membership().get(RELATION).filter(HEAD::equals).isPresent())
                .findFirst()
                .flatMap(member -> member.person().get(NAME))
                .orElse("");
    }
}

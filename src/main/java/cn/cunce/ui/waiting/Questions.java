package cn.cunce.ui.waiting;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.SheetHousehold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Which answers of a waiting household its errors are about.
final class Questions {

    private static final Set<Entity> ON_THE_FORM =
            Set.of(Entity.HOUSEHOLD, Entity.HOUSEHOLD_YEAR, Entity.PERSON, Entity.MEMBERSHIP);

    /// Each once, in the order of the findings. An error that names no answer is about who belongs
    /// to the household, and as what.
    static List<Question> of(SheetHousehold told) {
        var questions = new LinkedHashSet<Question>();
        for (var finding : told.findings()) {
            if (finding.isError()) {
                at(told, finding).ifPresentOrElse(questions::add, () -> all(told, questions));
            }
        }
        return List.copyOf(questions);
    }

    /// The answer that a finding is about.
    static Optional<Question> at(SheetHousehold told, Finding finding) {
        return Catalogue.LEDGER
                .named(finding.field())
                .filter(field -> ON_THE_FORM.contains(field.entity()))
                .flatMap(field -> at(told, finding, field));
    }

    private static Optional<Question> at(
            SheetHousehold told, Finding finding, LedgerField<?> field) {
        var ofMember = field.entity() == Entity.PERSON || field.entity() == Entity.MEMBERSHIP;
        var member = ofMember ? member(told, finding) : 0;
        return ofMember && member == 0
                ? Optional.empty()
                : Optional.of(new Question(member, field));
    }

    /// Place of the person whose row the finding lies in; 0 where it lies in none.
    private static int member(SheetHousehold told, Finding finding) {
        return switch (finding.where()) {
            case Finding.Place.Cell cell -> told.rows().indexOf(cell.row()) + 1;
            case Finding.Place.Row row -> told.rows().indexOf(row.row()) + 1;
            case Finding.Place.Form(var member) -> member;
            case Finding.Place.Sheet _, Finding.Place.File _ -> 0;
        };
    }

    private static void all(SheetHousehold told, Set<Question> questions) {
        IntStream.rangeClosed(1, told.form().members().size())
                .forEach(
                        member -> {
                            questions.add(new Question(member, PersonFields.NAME));
                            questions.add(new Question(member, MembershipFields.RELATION));
                        });
    }

    private Questions() {}
}

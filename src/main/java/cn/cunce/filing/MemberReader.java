package cn.cunce.filing;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a member from each row of a household.
final class MemberReader {

    /// So many cells of one row that are not what they should be: the row has slipped sideways.
    private static final int SHIFTED = 3;

    private final List<Column> ofPerson;
    private final Optional<Column> idNumber;
    private final boolean hasBirth;
    private final boolean told;
    private final CellJudge judge;
    private final Merges merges;

    MemberReader(Columns columns, CellJudge judge, Merges merges) {
        this.ofPerson = columns.of(Set.of(Entity.PERSON, Entity.MEMBERSHIP));
        this.idNumber = columns.of(PersonFields.ID_NUMBER);
        this.hasBirth = columns.of(PersonFields.BIRTH_DATE).isPresent();
        this.told = columns.of(PersonFields.NAME).isPresent() || idNumber.isPresent();
        this.judge = judge;
        this.merges = merges;
    }

    /// Nobody, if the sheet tells of households alone.
    List<Member> read(List<GridRow> rows, Findings found) {
        var members = new ArrayList<Member>();
        if (!told) {
            return members;
        }
        for (var row : rows) {
            members.add(member(row, found));
        }
        return members;
    }

    private Member member(GridRow row, Findings found) {
        var person = new AnswersDraft();
        var membership = new AnswersDraft();
        int unreadable = 0;
        for (var column : ofPerson) {
            var field = column.field().orElseThrow();
            var draft = field.entity() == Entity.PERSON ? person : membership;
            var at = new CellAt(column, row.number(), merges.cell(row, column.index()));
            unreadable += judge.read(field, at, draft, found) ? 1 : 0;
        }
        idNumber.ifPresent(column -> number(column, row, person, found));
        if (unreadable >= SHIFTED) {
            found.row(row.number(), "", Problem.of("ROW_SHIFTED", unreadable));
        }
        return new Member(
                Optional.empty(), Optional.empty(), person.answers(), membership.answers());
    }

    /// What a number says beside itself: that it is missing, a certificate, the birth date.
    private void number(Column column, GridRow row, AnswersDraft person, Findings found) {
        var number = person.get(PersonFields.ID_NUMBER);
        if (number.isEmpty() && person.isUnanswered(PersonFields.ID_NUMBER)) {
            found.at(
                    CellAt.of(column, row),
                    PersonFields.ID_NUMBER.name(),
                    Problem.of("ID_MISSING"));
        }
        judge.keepCertificate(row.cell(column.index()), person);
        if (!hasBirth) {
            number.flatMap(MemberReader::birth)
                    .ifPresent(birth -> person.put(PersonFields.BIRTH_DATE, birth));
        }
    }

    private static Optional<PartialDate> birth(String number) {
        return IdNumber.read(Written.text(number), Optional.empty())
                        instanceof Reading.Value<IdNumber>(var id, var _)
                ? Optional.of(PartialDate.day(id.birth()))
                : Optional.empty();
    }
}

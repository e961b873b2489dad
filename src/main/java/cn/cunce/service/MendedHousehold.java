package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.HouseholdChecks;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.model.value.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A household of 待改区 under a person's hands: what of its findings is settled by a changed form.
///
/// What a form says against itself is checked anew. What only the sheet could show, a number that
/// two people have or a sum nobody can read, stands as long as the same answer stands.
final class MendedHousehold {

    private final SheetHousehold told;

    MendedHousehold(SheetHousehold told) {
        this.told = told;
    }

    SheetHousehold with(HouseholdForm form) {
        var findings = new ArrayList<Finding>();
        var checked =
                HouseholdChecks.check(told.form()).stream()
                        .map(Finding::code)
                        .collect(Collectors.toSet());
        told.findings().stream()
                .filter(finding -> finding.isError() && !checked.contains(finding.code()))
                .filter(finding -> stands(finding, form))
                .forEach(findings::add);
        findings.addAll(HouseholdChecks.check(form));
        return new SheetHousehold(form, told.file(), told.sheet(), rows(form), findings);
    }

    /// A member whom a person has added stands where the household begins.
    private List<Integer> rows(HouseholdForm form) {
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < form.members().size(); i++) {
            rows.add(i < told.rows().size() ? told.rows().get(i) : told.rows().getFirst());
        }
        return rows;
    }

    private boolean stands(Finding finding, HouseholdForm form) {
        var field = Catalogue.LEDGER.named(finding.field());
        return field.isEmpty() || stands(finding, field.get(), form);
    }

    private boolean stands(Finding finding, LedgerField<?> field, HouseholdForm form) {
        return switch (field.entity()) {
            case HOUSEHOLD -> says(told.form().household(), field).in(form.household());
            case HOUSEHOLD_YEAR ->
                    says(told.form().householdYear(), field).in(form.householdYear());
            case PERSON, MEMBERSHIP -> {
                var said = says(of(member(finding), field), field);
                yield form.members().stream().anyMatch(each -> said.in(of(each, field)));
            }
            default -> true;
        };
    }

    private Member member(Finding finding) {
        var place = told.rows().indexOf(row(finding.where()));
        return told.form().members().get(Math.max(place, 0));
    }

    private static int row(Place where) {
        return switch (where) {
            case Place.Cell cell -> cell.row();
            case Place.Row row -> row.row();
            case Place.Sheet _, Place.File _, Place.Form _ -> -1;
        };
    }

    private static Answers of(Member member, LedgerField<?> field) {
        return field.entity() == Entity.PERSON ? member.person() : member.membership();
    }

    private static Said says(Answers answers, LedgerField<?> field) {
        return new Said(
                field,
                answers.get(field).map(Object.class::cast),
                Optional.ofNullable(answers.missing().get(field)));
    }

    private record Said(LedgerField<?> field, Optional<Object> value, Optional<Missing> missing) {
        boolean in(Answers answers) {
            return says(answers, field).equals(this);
        }
    }
}

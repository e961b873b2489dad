package cn.cunce.filing;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.HouseholdChecks;
import cn.cunce.model.ledger.Relations;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Wording;
import java.util.Optional;
import java.util.Set;

/// Finds the cells in which a household contradicts itself.
final class FormChecks {

    /// What says that a field is blank says nothing of a sheet without its column.
    private static final Set<String> ABOUT_BLANKS =
            Set.of("MONEY_BLANK", "REQUIRED_BLANK", "EXITED_NO_YEAR", "HEAD_MISSING");

    private final Columns columns;
    private final Merges merges;
    private final Optional<Column> headName;

    FormChecks(Columns columns, Merges merges) {
        this.columns = columns;
        this.merges = merges;
        this.headName = columns.of(Meaning.Role.HEAD_NAME);
    }

    void check(HouseholdDraft draft) {
        for (var finding : HouseholdChecks.check(draft.form())) {
            if (finding.where() instanceof Place.Form(var member)) {
                place(finding, draft, draft.row(member));
            }
        }
        headName.ifPresent(column -> checkHeadName(column, draft));
    }

    private void place(Finding finding, HouseholdDraft draft, GridRow row) {
        var column = Catalogue.LEDGER.named(finding.field()).flatMap(columns::of);
        if (column.isPresent()) {
            draft.found()
                    .at(
                            at(column.get(), row),
                            finding.field(),
                            finding.problem(),
                            finding.severity());
        } else if (!ABOUT_BLANKS.contains(finding.code())) {
            draft.found().row(row.number(), "", finding.problem());
        }
    }

    private void checkHeadName(Column column, HouseholdDraft draft) {
        var written = at(column, draft.firstRow());
        var heads = draft.form().members().stream().filter(Relations::isHead).toList();
        if (written.cell().isBlank() || heads.isEmpty()) {
            return;
        }
        var names =
                heads.stream()
                        .flatMap(head -> head.person().get(PersonFields.NAME).stream())
                        .toList();
        if (names.stream().noneMatch(name -> isSame(name, written.shown()))) {
            var head = names.isEmpty() ? "" : names.getFirst();
            var problem = Problem.of("HEAD_NAME_MISMATCH", written.shown(), head);
            draft.found().at(written, PersonFields.NAME.name(), problem);
        }
    }

    private CellAt at(Column column, GridRow row) {
        return new CellAt(column, row.number(), merges.cell(row, column.index()));
    }

    private static boolean isSame(String name, String written) {
        return Wording.bare(name).equals(Wording.bare(written).replaceAll("[•・‧∙⋅.．]", "·"));
    }
}

package cn.cunce.service;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ImportPreview.Household;
import java.util.Set;

/// What a person decides about a preview before it is written: which households, and where the book
/// keeps what it says.
///
/// @param left households by their place in the preview that are not to be written although they
///     might be; asked for in any scope
/// @param kept values of the book that stay as they are
public record ImportChoices(Scope scope, Set<Integer> left, Set<Kept> kept) {

    /// What is written of the households that may be written at all.
    public enum Scope {
        /// All without an error.
        CLEAN,
        /// Only those of which nothing is to be looked at either.
        UNREMARKED
    }

    /// One value of the book.
    public record Kept(RecordId record, LedgerField<?> field) {}

    public static final ImportChoices NONE = new ImportChoices(Scope.CLEAN, Set.of(), Set.of());

    public ImportChoices {
        left = Set.copyOf(left);
        kept = Set.copyOf(kept);
    }

    /// @param place of the household in the preview
    boolean takes(int place, Household household) {
        return household.state() == ImportPreview.State.WAITING
                || !left.contains(place) && isInScope(household);
    }

    private boolean isInScope(Household household) {
        return scope == Scope.CLEAN
                || household.findings().stream()
                        .noneMatch(finding -> finding.severity() == Severity.WARNING);
    }

    boolean keeps(RecordId record, LedgerField<?> field) {
        return kept.contains(new Kept(record, field));
    }
}

package cn.cunce.filing;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.SheetLayout;
import java.util.Optional;

/// Words of code lists that a person has explained, on sheets of one template.
record LearnedWords(CodeLists codes, SheetLayout layout) {

    /// What the list calls the code that the word means; empty where nobody has explained it.
    Optional<String> label(LedgerField<?> field, String word) {
        return layout.code(field, word)
                .flatMap(code -> codes.of(field).flatMap(list -> list.label(code)));
    }
}

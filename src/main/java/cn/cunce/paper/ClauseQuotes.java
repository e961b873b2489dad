package cn.cunce.paper;

import cn.cunce.model.rule.Clause;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The clauses that a paper stands on, in the words of their documents.
record ClauseQuotes(CardTables tables) {

    private static final List<Float> SHARES = List.of(50f, 340f, 104f);
    private static final float SPACE_FOR_THE_FIRST = 30;

    /// Each clause once, in the order in which it is first named; nothing where none is.
    void print(String heading, List<String> ids, PolicyBasis basis, Pages pages)
            throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        pages.heading(heading, SPACE_FOR_THE_FIRST);
        var grid = new Grid(pages, SHARES, List.of());
        for (var id : ids.stream().distinct().toList()) {
            grid.add(row(id, Optional.ofNullable(basis.clauses().get(id))));
        }
    }

    private Row row(String id, Optional<Clause> clause) {
        var quote = clause.map(Clause::quote);
        return Row.of(
                List.of(
                        tables.number(id),
                        tables.words(
                                quote.orElseGet(() -> tables.texts().of("paper.clauseNotQuoted"))),
                        tables.words(clause.map(Clause::document).orElse(""))));
    }
}

package cn.cunce.model.rule;

import java.util.List;

/// A name for an expression that several rules use: 当年收入达标.
public record Definition(String id, String title, List<String> clauses, Expr is) {

    public Definition {
        clauses = List.copyOf(clauses);
    }
}

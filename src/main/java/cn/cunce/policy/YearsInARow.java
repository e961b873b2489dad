package cn.cunce.policy;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The parts of a rule that want something in several years, one after the other.
final class YearsInARow {

    private final Pack pack;
    private final Set<String> seen = new HashSet<>();

    YearsInARow(Pack pack) {
        this.pack = pack;
    }

    /// Through definitions too, in the order of the words.
    List<Expr> of(Rule rule) {
        return rule.words().stream().flatMap(word -> in(word.when())).toList();
    }

    private Stream<Expr> in(Expr expr) {
        return switch (expr) {
            case Expr.Consecutive row -> Stream.of(row);
            case Expr.Def(var id) when seen.add(id) ->
                    Optional.ofNullable(pack.definitions().get(id)).stream()
                            .flatMap(definition -> in(definition.is()));
            default -> expr.children().flatMap(this::in);
        };
    }
}

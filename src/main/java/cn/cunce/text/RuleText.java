package cn.cunce.text;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What an expression of a pack asks, in plain Chinese: what a clerk reads beside the expression to
/// see whether it says what the clause says.
public final class RuleText {

    /// One line.
    ///
    /// @param depth from 0: how far it is indented
    public record Line(int depth, String words) {}

    private static final String ALWAYS = "true";

    private final RuleOutline outline;
    private final String otherwise;

    /// @param parameterWords title of a parameter, and what it is set to
    public RuleText(
            Texts texts, CodeLists codes, Pack pack, Function<Parameter, String> parameterWords) {
        this.outline = new RuleOutline(pack, codes, parameterWords, texts);
        this.otherwise = texts.of("reason.otherwise");
    }

    /// The whole expression from the top, each condition before what it consists of.
    public List<Line> lines(Expr expr) {
        var lines = new ArrayList<Line>();
        add(outline.of(expr), 0, lines);
        return List.copyOf(lines);
    }

    private void add(Explanation node, int depth, List<Line> lines) {
        lines.add(new Line(depth, label(node)));
        parts(node).forEach(part -> add(part, depth + 1, lines));
    }

    /// A condition that always holds is what remains when the others do not.
    private String label(Explanation node) {
        var isAll = node.kind() == Kind.CONSTANT && node.value().filter(ALWAYS::equals).isPresent();
        return isAll ? otherwise : outline.label(node);
    }

    /// What its own line does not say yet.
    private static Stream<Explanation> parts(Explanation node) {
        return switch (node.kind()) {
            case ALL, ANY, CHOICE -> node.parts().stream();
            case NOT ->
                    ReasonLabel.isTurned(node.parts().getFirst())
                            ? parts(node.parts().getFirst())
                            : node.parts().stream();
            default -> node.parts().stream().flatMap(RuleText::parts);
        };
    }
}

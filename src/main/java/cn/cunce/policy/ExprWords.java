package cn.cunce.policy;

import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the labels of an expression (因病) into the codes that they are compared with.
record ExprWords(CodeLists codes) {

    /// A label that its list does not have, or a comparison of two lists.
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Unfit(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /// `side` as it is compared with `other`.
    ExpressionReader.Read asComparedWith(ExpressionReader.Read side, ExpressionReader.Read other)
            throws Unfit {
        var list = other.type().list();
        if (list.isEmpty() || side.type().list().equals(list)) {
            return side;
        }
        if (side.expr() instanceof Expr.Constant(Object value)) {
            var coded = new ValueType(side.type().base(), list);
            return new ExpressionReader.Read(new Expr.Constant(coded(value, list)), coded);
        }
        throw new Unfit(Problem.of("EXPRESSION_LISTS", list, side.type().list()));
    }

    private Object coded(Object value, String list) throws Unfit {
        if (value instanceof List<?> words) {
            var all = new ArrayList<String>();
            for (var word : words) {
                all.add(code((String) word, list));
            }
            return List.copyOf(all);
        }
        return code((String) value, list);
    }

    private String code(String label, String list) throws Unfit {
        return labelled(codes.of(list), label)
                .orElseThrow(() -> new Unfit(Problem.of("EXPRESSION_LABEL", label, list)));
    }

    static Optional<String> labelled(CodeList list, String label) {
        return list.entries().stream()
                .filter(entry -> entry.label().equals(label))
                .map(CodeList.Entry::code)
                .findFirst();
    }
}

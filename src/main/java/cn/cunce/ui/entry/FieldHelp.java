package cn.cunce.ui.entry;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import java.util.List;
import java.util.stream.Collectors;

/// Help for a field: where it stands on the paper, how it is typed, with an example, and its codes.
final class FieldHelp {

    private static final int MOST_CODES = 12;

    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Texts texts;

    FieldHelp(CodeLists codes, Pinyin pinyin, Texts texts) {
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
    }

    /// 健康状况 · 成员第 9 栏
    String place(Spot spot) {
        var label = spot.field().label();
        if (spot.member() > 0) {
            return column(PaperOrder.MEMBER, spot)
                    .map(column -> texts.of("entry.columnMember", label, column))
                    .orElse(label);
        }
        return column(PaperOrder.STRIP, spot)
                .map(column -> texts.of("entry.columnStrip", label, column))
                .or(
                        () ->
                                column(PaperOrder.GUARANTEES, spot)
                                        .map(c -> texts.of("entry.columnGuarantee", label, c)))
                .or(
                        () ->
                                column(PaperOrder.INCOMES, spot)
                                        .map(c -> texts.of("entry.columnIncome", label, c)))
                .orElse(label);
    }

    private static java.util.Optional<Integer> column(List<PaperOrder.Question> line, Spot spot) {
        for (var i = 0; i < line.size(); i++) {
            if (line.get(i).field() == spot.field()) {
                return java.util.Optional.of(i + 1);
            }
        }
        return java.util.Optional.empty();
    }

    String sentence(LedgerField<?> field) {
        return switch (field.kind()) {
            case Kind.Code _, Kind.Codes _ -> texts.of("entry.helpCode");
            case Kind.YesNo _ -> texts.of("entry.helpYesNo");
            case Kind.Amount _ -> texts.of("entry.helpMoney", field.unit());
            case Kind.Count _, Kind.Decimal _ -> texts.of("entry.helpNumber", field.unit());
            case Kind.IdNumber _ -> texts.of("entry.helpId");
            case Kind.Date _ -> texts.of("entry.helpDate");
            case Kind.Text _, Kind.Texts _, Kind.Ref _, Kind.Refs _, Kind.ByCode<?> _ ->
                    texts.of(field.digits() ? "entry.helpDigits" : "entry.helpText");
        };
    }

    /// 1 健康　2 长期慢性病　…; empty for a field without codes.
    String codes(LedgerField<?> field) {
        var all = Choices.of(field, codes, pinyin, texts).meant("");
        var some =
                all.stream()
                        .limit(MOST_CODES)
                        .map(choice -> choice.number() + " " + choice.label())
                        .collect(Collectors.joining("\u3000"));
        return all.size() > MOST_CODES
                ? texts.of("entry.helpMore", some, all.size() - MOST_CODES)
                : some;
    }
}

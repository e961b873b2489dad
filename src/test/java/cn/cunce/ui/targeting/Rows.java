package cn.cunce.ui.targeting;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.text.Pinyin;
import cn.cunce.ui.targeting.AnswerKind.Look;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Rows of a table that no book is behind.
final class Rows {

    static final AnswerKind EXIT = new AnswerKind("EXIT", "可退出", Look.YES);
    static final AnswerKind OBSERVED = new AnswerKind("OBSERVATION", "观察", Look.BETWEEN);
    static final AnswerKind NOT_MET = new AnswerKind("NOT_MET", "未达标", Look.NO);
    static final AnswerKind OPEN = new AnswerKind("", "暂不能判定", Look.OPEN);
    static final AnswerKind OUTSIDE = new AnswerKind("NOT_APPLICABLE", "不在范围内", Look.OUTSIDE);
    static final List<AnswerKind> KINDS = List.of(EXIT, OBSERVED, NOT_MET, OPEN, OUTSIDE);

    private static final Pinyin PINYIN = new Pinyin();
    private static final String VILLAGE = "522799100201";

    static TargetingRow row(String number, String head, String group, AnswerKind kind) {
        return row(number, head, group, kind, List.of());
    }

    static TargetingRow row(
            String number, String head, String group, AnswerKind kind, List<String> missing) {
        var id = new UUID(0, Long.parseLong(number));
        var child = head.charAt(0) + "小军";
        var who =
                new TargetingRow.Who(
                        new Subject(
                                Subject.Kind.HOUSEHOLD,
                                new RecordId(Entity.HOUSEHOLD, VILLAGE, id),
                                "5227990" + number,
                                head),
                        group,
                        2,
                        Optional.empty(),
                        List.of(new Name(head, PINYIN), new Name(child, PINYIN)));
        return new TargetingRow(
                who, answer(kind), missing, Since.NOTHING, false, TargetingRow.Marks.NONE);
    }

    static Answer answer(AnswerKind kind) {
        var verdict =
                switch (kind.look()) {
                    case YES -> Verdict.YES;
                    case OPEN, CONTRADICTING -> Verdict.UNDETERMINED;
                    case BETWEEN, NO, OUTSIDE -> Verdict.NO;
                };
        return new Answer(
                verdict,
                kind.result(),
                kind.title(),
                kind.look() != Look.OUTSIDE,
                Optional.empty());
    }

    private Rows() {}
}

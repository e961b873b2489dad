package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.TEXT;

import cn.cunce.model.value.Money;
import java.util.List;
import java.util.UUID;

/// A course (培训) of the village, and who took part in it.
public final class TrainingFields {

    public static final LedgerField<String> TRAINING_KIND =
            ask("trainingKind", "培训类型", new Kind.Code("training_kind")).always().internal();
    public static final LedgerField<String> COURSE_NO =
            ask("courseNo", "期次", TEXT).always().internal();
    public static final LedgerField<String> HOST_LEVEL =
            ask("hostLevel", "举办层级", new Kind.Code("unit_level")).always().internal();
    public static final LedgerField<Long> DAYS =
            ask("days", "天数", COUNT).in("天").atLeast(0).internal();
    public static final LedgerField<List<UUID>> PARTICIPANTS =
            ask("participants", "参训人员", new Kind.Refs(Entity.PERSON)).always().personal();
    public static final LedgerField<Money> BASE_SUBSIDY =
            ask("baseSubsidy", "补助标准", MONEY).in("元/人").atLeast(0).open();
    public static final LedgerField<Money> SUBSIDY_PAID =
            ask("subsidyPaid", "补助金额", MONEY).in("元").computed().open();
    public static final LedgerField<String> CERTIFICATE = ask("certificate", "证书", TEXT).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    TRAINING_KIND,
                    COURSE_NO,
                    HOST_LEVEL,
                    DAYS,
                    PARTICIPANTS,
                    BASE_SUBSIDY,
                    SUBSIDY_PAID,
                    CERTIFICATE);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.TRAINING, key, label, kind);
    }

    private TrainingFields() {}
}

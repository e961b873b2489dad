package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.TEXT;

import cn.cunce.model.value.PartialDate;
import java.util.List;

/// A meeting of the village (评议), and the notice (公示) that followed it.
public final class MeetingFields {

    public static final LedgerField<String> MEETING_KIND =
            ask("meetingKind", "会议类型", new Kind.Code("meeting_kind")).always().internal();
    public static final LedgerField<PartialDate> MEETING_DATE =
            ask("meetingDate", "日期", DATE).event().always().internal();
    public static final LedgerField<Long> ATTENDANCE_DUE =
            ask("attendanceDue", "应到", COUNT).in("人").atLeast(0).internal();
    public static final LedgerField<Long> ATTENDANCE_PRESENT =
            ask("attendancePresent", "实到", COUNT).in("人").atLeast(0).internal();
    public static final LedgerField<String> MINUTES =
            ask("minutes", "会议记录", TEXT).always().internal();
    public static final LedgerField<String> NOTICE_KIND =
            ask("noticeKind", "公示/公告类型", new Kind.Code("notice_kind")).open();
    public static final LedgerField<PartialDate> NOTICE_START =
            ask("noticeStart", "公示起", DATE).event().open();
    public static final LedgerField<PartialDate> NOTICE_END =
            ask("noticeEnd", "公示止", DATE).event().open();
    public static final LedgerField<String> NOTICE_PLACE = ask("noticePlace", "公示地点", TEXT).open();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    MEETING_KIND,
                    MEETING_DATE,
                    ATTENDANCE_DUE,
                    ATTENDANCE_PRESENT,
                    MINUTES,
                    NOTICE_KIND,
                    NOTICE_START,
                    NOTICE_END,
                    NOTICE_PLACE);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.MEETING, key, label, kind);
    }

    private MeetingFields() {}
}

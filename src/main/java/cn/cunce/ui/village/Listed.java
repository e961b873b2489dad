package cn.cunce.ui.village;

import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.ui.part.RecordList;
import java.util.List;

/// What is asked of each project, meeting or training of a village.
///
/// @param kind its fields, and the words around them
record Listed(Section section, RecordList.Kind kind) {

    static final List<Listed> ALL =
            List.of(
                    new Listed(
                            Section.PROJECTS,
                            new RecordList.Kind(
                                    ProjectFields.PROJECT_NAME,
                                    List.of(
                                            ProjectFields.PROJECT_NO,
                                            ProjectFields.PROJECT_SECTOR,
                                            ProjectFields.PROJECT_STATUS,
                                            ProjectFields.BUDGET,
                                            ProjectFields.PROGRESS_PERCENT,
                                            ProjectFields.FILING_DATE,
                                            ProjectFields.START_DATE,
                                            ProjectFields.END_DATE,
                                            ProjectFields.IS_WORK_RELIEF,
                                            ProjectFields.CENTRAL_FUND,
                                            ProjectFields.LABOUR_PAY,
                                            ProjectFields.REGISTERED_LABOUR_PAY,
                                            ProjectFields.REMARK),
                                    "profile.newProject",
                                    "profile.noProjects")),
                    new Listed(
                            Section.MEETINGS,
                            new RecordList.Kind(
                                    MeetingFields.MEETING_DATE,
                                    List.of(
                                            MeetingFields.MEETING_KIND,
                                            MeetingFields.ATTENDANCE_DUE,
                                            MeetingFields.ATTENDANCE_PRESENT,
                                            MeetingFields.MINUTES,
                                            MeetingFields.NOTICE_KIND,
                                            MeetingFields.NOTICE_START,
                                            MeetingFields.NOTICE_END,
                                            MeetingFields.NOTICE_PLACE),
                                    "profile.newMeeting",
                                    "profile.noMeetings")),
                    new Listed(
                            Section.TRAININGS,
                            new RecordList.Kind(
                                    TrainingFields.COURSE_NO,
                                    List.of(
                                            TrainingFields.TRAINING_KIND,
                                            TrainingFields.HOST_LEVEL,
                                            TrainingFields.DAYS,
                                            TrainingFields.BASE_SUBSIDY,
                                            TrainingFields.PARTICIPANTS,
                                            TrainingFields.CERTIFICATE),
                                    "profile.newTraining",
                                    "profile.noTrainings")));
}

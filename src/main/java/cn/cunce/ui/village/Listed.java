package cn.cunce.ui.village;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.TrainingFields;
import java.util.List;

/// What is asked of each project, meeting or training of a village.
///
/// @param name by which each is called, and begun
/// @param fields in the order in which they are asked
/// @param prompt text key of what is typed to begin one
/// @param none text key of what is said while there is none
record Listed(
        Section section,
        LedgerField<?> name,
        List<LedgerField<?>> fields,
        String prompt,
        String none) {

    static final List<Listed> ALL =
            List.of(
                    new Listed(
                            Section.PROJECTS,
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
                            "profile.noProjects"),
                    new Listed(
                            Section.MEETINGS,
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
                            "profile.noMeetings"),
                    new Listed(
                            Section.TRAININGS,
                            TrainingFields.COURSE_NO,
                            List.of(
                                    TrainingFields.TRAINING_KIND,
                                    TrainingFields.HOST_LEVEL,
                                    TrainingFields.DAYS,
                                    TrainingFields.BASE_SUBSIDY,
                                    TrainingFields.PARTICIPANTS,
                                    TrainingFields.CERTIFICATE),
                            "profile.newTraining",
                            "profile.noTrainings"));

    Listed {
        fields = List.copyOf(fields);
    }
}

package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Procedure;
import cn.cunce.model.rule.Procedure.Mark;
import cn.cunce.model.rule.Procedure.State;
import cn.cunce.model.rule.RhythmTask;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcedureReaderTest {

    private static final Path SOUND = Path.of("src/test/resources/packs-broken/sound");
    private static final String PARAMETERS =
            """
              notice: {title: 公示天数, type: int, unit: 天, clause: A-1}
              takes_notice: {title: 要不要公示, type: bool, clause: A-1}
              closing: {title: 截止, type: date, clause: A-1}
              months: {title: 间隔, type: int, unit: 月, clause: A-1}
            """;
    private static final String PROCEDURES =
            """
            procedures:
              exit:
                title: 退出
                subject: household
                clauses: [A-2]
                states:
                  "10": {title: 申请, enters: 户里申请, who: 户、村, mark: N, deadline: closing}
                  "40":
                    title: 公示
                    enters: 名单张榜
                    who: 村
                    document: 公示名单
                    clauses: [A-1]
                    mark: S
                    on: takes_notice
                    deadline: notice
            rhythm:
              report:
                title: 进度报告
                who: 县
                document: 报告
                clauses: [A-1]
                interval: months
                as-of: [06-30, last]
                due: notice
            """;

    private static Optional<byte[]> file(String path) {
        var name = path.substring(2);
        if (name.equals("procedures/p.yaml")) {
            return Optional.of(PROCEDURES.getBytes(StandardCharsets.UTF_8));
        }
        return PackFiles.in(SOUND)
                .find(name)
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .map(text -> text.replace("  groups:", PARAMETERS + "  groups:"))
                .map(text -> text.replace("  - cases/", "  - procedures/p.yaml\n  - cases/"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void steps_and_tasks_are_read_as_they_are_written() {
        var read = Packs.read(ProcedureReaderTest::file, "p");

        assertThat(read.pack().procedures())
                .containsExactly(
                        Map.entry(
                                "exit",
                                new Procedure(
                                        "exit",
                                        "退出",
                                        "household",
                                        List.of("A-2"),
                                        List.of(
                                                new State(
                                                        "10",
                                                        "申请",
                                                        "户里申请",
                                                        "户、村",
                                                        "",
                                                        List.of(),
                                                        Mark.N,
                                                        Optional.empty(),
                                                        Optional.of("closing")),
                                                new State(
                                                        "40",
                                                        "公示",
                                                        "名单张榜",
                                                        "村",
                                                        "公示名单",
                                                        List.of("A-1"),
                                                        Mark.S,
                                                        Optional.of("takes_notice"),
                                                        Optional.of("notice"))))));
        assertThat(read.pack().rhythm().get("report"))
                .isEqualTo(
                        new RhythmTask(
                                "report",
                                "进度报告",
                                "县",
                                "报告",
                                List.of("A-1"),
                                Optional.of("months"),
                                List.of("06-30", "last"),
                                Optional.of("notice")));
    }

    @Test
    void what_a_procedure_reads_is_not_called_forgotten() {
        var read = Packs.read(ProcedureReaderTest::file, "p");

        assertThat(read.notes())
                .filteredOn(note -> note.problem().code().equals("PACK_PARAMETER_UNREAD"))
                .extracting(note -> note.problem().args().getFirst())
                .containsExactly("groups");
    }
}

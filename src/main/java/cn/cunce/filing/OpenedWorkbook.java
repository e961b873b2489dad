package cn.cunce.filing;

import cn.cunce.model.value.Problem;
import java.util.List;

/// What came of opening a file.
sealed interface OpenedWorkbook {

    record Sheets(List<SheetGrid> sheets) implements OpenedWorkbook {
        public Sheets {
            sheets = List.copyOf(sheets);
        }
    }

    /// Not a workbook, damaged, too large, or locked.
    record Refused(Problem problem) implements OpenedWorkbook {}

    static OpenedWorkbook refused(String code, Object... args) {
        return new Refused(Problem.of(code, args));
    }
}

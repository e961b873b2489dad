package cn.cunce.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.SheetHousehold;
import java.util.List;

/// What a sheet told, by its kind.
public sealed interface SheetContent {

    /// @param villages what each household's row says of its village (names only), in the order of
    ///     the households
    record Households(List<SheetHousehold> households, List<Answers> villages)
            implements SheetContent {
        public Households {
            households = List.copyOf(households);
            villages = List.copyOf(villages);
        }
    }

    record Village(Answers village, Answers villageYear) implements SheetContent {}

    /// Natural villages or groups.
    record Groups(List<Answers> groups) implements SheetContent {
        public Groups {
            groups = List.copyOf(groups);
        }
    }

    record Measures(List<MeasureRow> rows) implements SheetContent {
        public Measures {
            rows = List.copyOf(rows);
        }
    }

    record Projects(List<ProjectRow> rows) implements SheetContent {
        public Projects {
            rows = List.copyOf(rows);
        }
    }

    /// A department's list as it stands, kept for a later comparison.
    ///
    /// @param rows the texts of each row, in the order of the headers
    record DepartmentList(Department department, List<String> headers, List<List<String>> rows)
            implements SheetContent {
        public DepartmentList {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }
    }

    /// Nothing to take in.
    record Nothing() implements SheetContent {}

    /// A measure, the household it is for by number and head, and who answers for it.
    record MeasureRow(
            int row, String householdNo, String headName, Answers measure, Answers responsible) {}

    record ProjectRow(int row, Answers project) {}
}

package cn.cunce.service;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import cn.cunce.store.Verification;
import java.util.List;
import java.util.Optional;

/// Compares the book with itself, and mends from the changes what can be mended from them.
public final class VerifyBook {

    /// @param mended how many rows were written anew
    public record Verified(long changes, long records, List<Problem> problems, int mended) {
        public Verified {
            problems = List.copyOf(problems);
        }

        /// Whether nothing was found, or only what is mended now.
        public boolean isWell() {
            return problems.size() == mended;
        }
    }

    /// @param code for ever; its sentence is `finding.<code>`
    /// @param record whose row it is, empty where a lane is meant
    /// @param lane and counter, or empty
    public record Problem(String code, Optional<RecordId> record, String lane) {}

    private final OpenedBook opened;

    public VerifyBook(OpenedBook opened) {
        this.opened = opened;
    }

    public Verified verify() {
        var found = opened.book().read(BookReader::verify);
        var rows = found.problems().stream().flatMap(problem -> problem.record().stream()).toList();
        if (!rows.isEmpty()) {
            opened.book()
                    .write(
                            writer -> {
                                writer.mend(rows);
                                return rows;
                            });
        }
        return new Verified(
                found.changes(),
                found.records(),
                found.problems().stream().map(VerifyBook::problem).toList(),
                rows.size());
    }

    private static Problem problem(Verification.Problem problem) {
        return new Problem(problem.code(), problem.record(), problem.lane());
    }
}

package cn.cunce.model.ledger;

import cn.cunce.model.value.Problem;

/// Something that a person should look at: where it is, how grave, and what it is.
///
/// @param field full name of the field in question (`person.idNumber`), empty where there is none
/// @param value what stands there, as written
public record Finding(Place where, Severity severity, Problem problem, String field, String value) {

    public enum Severity {
        /// The household waits in 待改区 until it is mended.
        ERROR,
        /// Taken in, and marked.
        WARNING,
        /// Read without loss, and said once.
        INFO
    }

    /// Where, as the person sees it.
    public sealed interface Place {

        /// @param column as Excel names it (`F`)
        /// @param row as Excel counts, from 1
        record Cell(String file, String sheet, String column, int row) implements Place {
            /// `F37`
            public String address() {
                return column + row;
            }
        }

        record Row(String file, String sheet, int row) implements Place {}

        record Sheet(String file, String sheet) implements Place {}

        record File(String file) implements Place {}

        /// A field of a form that is being typed.
        ///
        /// @param member place of the person in the household from 1; 0 for the household itself
        record Form(int member) implements Place {}
    }

    public String code() {
        return problem.code();
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}

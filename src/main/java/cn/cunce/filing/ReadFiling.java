package cn.cunce.filing;

import cn.cunce.model.value.Problem;
import java.util.List;

/// What came of reading a filing or a receipt.
public sealed interface ReadFiling {

    /// Whole, and signed by the device with this public key: whether that device may file is for
    /// others to say.
    ///
    /// @param content as it was signed, whatever the visible sheets say now
    /// @param edits what the visible sheets say otherwise
    record Sound(FilingContent content, byte[] payload, byte[] publicKey, List<HandEdit> edits)
            implements ReadFiling {
        public Sound {
            edits = List.copyOf(edits);
        }
    }

    /// Refused whole. Codes: `FILE_…` where it is no workbook that can be opened,
    /// `FILING_NOT_ONE`, `FILING_DATA_REMOVED`, `FILING_NEWER`, `FILING_TRUNCATED`,
    /// `FILING_DAMAGED`, `FILING_SIGNATURE_WRONG`.
    record Refused(Problem problem) implements ReadFiling {}

    static ReadFiling refused(String code, Object... args) {
        return new Refused(Problem.of(code, args));
    }
}

package cn.cunce.filing;

import cn.cunce.model.field.FieldReader;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.util.List;
import java.util.Optional;

/// Reads filings and receipts, also after another spreadsheet program has saved them.
public final class FilingReader {

    private final Texts texts;
    private final SameCells cells;
    private final FilingSignature.Verifier verifier;

    public FilingReader(
            Texts texts, FieldText text, FieldReader reader, FilingSignature.Verifier verifier) {
        this.texts = texts;
        this.cells = new SameCells(new FieldCells(texts, text), reader);
        this.verifier = verifier;
    }

    /// Checks payload and signature first; only what is sound is compared cell by cell.
    ///
    /// @param password empty if nobody gave one
    public ReadFiling read(byte[] workbook, Optional<String> password) {
        return switch (WorkbookReader.open(workbook, password)) {
            case OpenedWorkbook.Refused(var problem) -> new ReadFiling.Refused(problem);
            case OpenedWorkbook.Sheets(var sheets) -> read(sheets);
        };
    }

    private ReadFiling read(List<SheetGrid> sheets) {
        var data = sheets.stream().filter(Envelope::isIn).findFirst();
        if (data.isEmpty()) {
            var covered = sheets.stream().anyMatch(sheet -> FilingWriter.isCover(sheet, texts));
            return ReadFiling.refused(covered ? "FILING_DATA_REMOVED" : "FILING_NOT_ONE");
        }
        return switch (Envelope.open(data.get())) {
            case Envelope.Opened.Unsound(var code) -> ReadFiling.refused(code);
            case Envelope.Opened.Whole(var envelope) when envelope.isSigned(verifier) ->
                    sound(envelope, sheets);
            case Envelope.Opened.Whole _ -> ReadFiling.refused("FILING_SIGNATURE_WRONG");
        };
    }

    private ReadFiling sound(Envelope envelope, List<SheetGrid> sheets) {
        return switch (SignedContent.read(envelope.content())) {
            case SignedContent.Newer _ -> ReadFiling.refused("FILING_NEWER");
            case SignedContent.Foreign _ -> ReadFiling.refused("FILING_DAMAGED");
            case SignedContent.Parsed signed ->
                    new ReadFiling.Sound(
                            signed.content(),
                            envelope.payload(),
                            envelope.publicKey(),
                            VisibleCells.edits(signed, sheets, cells));
        };
    }
}

package cn.cunce.filing;

import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.value.Problem;
import java.util.List;
import java.util.Optional;

/// A file whose cells are at hand and may be read again and again, with other corrections each
// time.
public final class OpenedFile {

    private final String name;
    private final byte[] bytes;
    private final Optional<String> password;
    private final List<SheetGrid> grids;
    private final Optional<Problem> trouble;

    /// @param bytes of the whole file, not copied
    /// @param password that opens it, if somebody gave one
    static OpenedFile of(String name, byte[] bytes, Optional<String> password) {
        return new OpenedFile(name, bytes, password, WorkbookReader.open(bytes, password));
    }

    static OpenedFile refused(String name, String code) {
        var refused = OpenedWorkbook.refused(code);
        return new OpenedFile(name, new byte[0], Optional.empty(), refused);
    }

    private OpenedFile(
            String name, byte[] bytes, Optional<String> password, OpenedWorkbook workbook) {
        this.name = name;
        this.bytes = bytes;
        this.password = password;
        switch (workbook) {
            case OpenedWorkbook.Sheets(var sheets) -> {
                this.grids = sheets;
                this.trouble = Optional.empty();
            }
            case OpenedWorkbook.Refused(var problem) -> {
                this.grids = List.of();
                this.trouble = Optional.of(problem);
            }
        }
    }

    /// Without its folder.
    public String name() {
        return name;
    }

    /// Why it could not be opened, empty if it could.
    public Optional<Problem> trouble() {
        return trouble;
    }

    /// Whether it is a filing or a receipt, which is not taken in as a table. One that nobody has
    /// opened yet is known by its name.
    public boolean isFiling() {
        return grids.isEmpty() && trouble.isPresent()
                ? FilingName.isOne(name)
                : grids.stream().anyMatch(Envelope::isIn);
    }

    /// The sheets that are read unless a person says otherwise.
    public List<SheetCells> sheets() {
        return grids.stream().filter(LedgerReader::isShown).map(SheetGrid::cells).toList();
    }

    byte[] bytes() {
        return bytes;
    }

    Optional<String> password() {
        return password;
    }

    List<SheetGrid> grids() {
        return grids;
    }
}

package cn.cunce.service;

import cn.cunce.filing.OpenedFile;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.model.value.Problem;
import java.util.List;
import java.util.Optional;

/// Files of one run whose cells are at hand, before anybody has asked what they mean.
public final class ImportFiles {

    /// @param trouble why it could not be opened, empty if it could
    /// @param filing whether it is a filing or a receipt, which is no table to be taken in
    public record One(
            String name, Optional<Problem> trouble, boolean filing, List<SheetCells> sheets) {
        public One {
            sheets = List.copyOf(sheets);
        }

        /// Whether it wants a password, or another one.
        public boolean isLocked() {
            return trouble.map(Problem::code)
                    .filter(List.of("FILE_LOCKED", "FILE_PASSWORD_WRONG")::contains)
                    .isPresent();
        }
    }

    private final List<OpenedFile> opened;

    ImportFiles(List<OpenedFile> opened) {
        this.opened = List.copyOf(opened);
    }

    public List<One> all() {
        return opened.stream()
                .map(file -> new One(file.name(), file.trouble(), file.isFiling(), file.sheets()))
                .toList();
    }

    List<OpenedFile> opened() {
        return opened;
    }
}

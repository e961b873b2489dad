package cn.cunce.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the files of a book lie in its folder.
record BookFiles(Path folder) {

    /// What a backup holds: what cannot be made anew from anything else.
    static final List<String> KEPT =
            List.of("ledger.mv.db", "keys.json", "drafts.journal", "waiting.journal");

    /// Without the ending that the database adds.
    Path ledger() {
        return folder.resolve("ledger");
    }

    /// The file that the database makes of it.
    Path ledgerFile() {
        return folder.resolve("ledger.mv.db");
    }

    Path compacted() {
        return folder.resolve("ledger-new");
    }

    Path compactedFile() {
        return folder.resolve("ledger-new.mv.db");
    }

    /// The ledger before it was compacted, until the next good opening.
    Path oldFile() {
        return folder.resolve("ledger-old.mv.db");
    }

    Path keys() {
        return folder.resolve("keys.json");
    }

    Path drafts() {
        return folder.resolve("drafts.journal");
    }

    Path waiting() {
        return folder.resolve("waiting.journal");
    }

    /// Who has it open.
    Path holder() {
        return folder.resolve("holder.json");
    }

    /// Where filings and receipts are made.
    Path outbox() {
        return folder.resolve("outbox");
    }

    /// Where backups lie, unless somebody has put them elsewhere too.
    Path backups() {
        return folder.resolve("backups");
    }

    boolean hasBook() {
        return Files.exists(keys());
    }
}

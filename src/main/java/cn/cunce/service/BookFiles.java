package cn.cunce.service;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the files of a book lie in its folder.
record BookFiles(Path folder) {

    /// Without the ending that the database adds.
    Path ledger() {
        return folder.resolve("ledger");
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

    /// Where filings and receipts are made.
    Path outbox() {
        return folder.resolve("outbox");
    }

    boolean hasBook() {
        return Files.exists(keys());
    }
}

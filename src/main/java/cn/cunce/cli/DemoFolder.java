package cn.cunce.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The folder of a demo. What an earlier demo left there is cleared away; anything else is not
/// touched.
record DemoFolder(Path folder) {

    /// Stands there from the first moment on: by it a demo knows its own.
    private static final String REPORT = "demo.json";

    /// @return no if the folder has other files
    boolean prepare() throws IOException {
        if (Files.exists(report())) {
            clear();
        } else if (isTaken()) {
            return false;
        }
        Files.createDirectories(folder);
        Files.createFile(report());
        return true;
    }

    Path report() {
        return folder.resolve(REPORT);
    }

    private boolean isTaken() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private void clear() throws IOException {
        List<Path> deepestFirst;
        try (var files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : deepestFirst) {
            Files.delete(file);
        }
    }
}

package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.policy.PackReader.Result.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The packs that ship, read for tests.
final class Packs {

    static final CodeLists CODES = Shipped.codeLists();
    static final PackFiles SHIPPED = PackFiles.in(Path.of("resources/packs"));

    private static final Map<String, Read> READ = new ConcurrentHashMap<>();

    /// In the order of the shelf.
    static List<String> ids() {
        try {
            return Files.readAllLines(Path.of("resources/packs/index.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read shipped(String id) {
        return READ.computeIfAbsent(id, _ -> read(SHIPPED, id));
    }

    static Read read(PackFiles files, String id) {
        var result = new PackReader(files, Catalogue.LEDGER, CODES).read(id);
        assertThat(result).isInstanceOf(Read.class);
        return (Read) result;
    }

    private Packs() {}
}

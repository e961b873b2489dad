package cn.cunce.boot;

import cn.cunce.policy.PackFiles;
import cn.cunce.service.PackLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The policy packs that are shipped with the program.
public final class ShippedPacks {

    private static final String INDEX = "index.txt";

    /// Reads the packs when they are asked for.
    public static PackLibrary library() {
        return new PackLibrary(files(), ids(), Shipped.codeLists());
    }

    static PackFiles files() {
        return ShippedPacks::file;
    }

    private static Optional<byte[]> file(String path) {
        return Shipped.find("packs/" + path)
                .map(
                        stream -> {
                            try (stream) {
                                return stream.readAllBytes();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
    }

    private static List<String> ids() {
        var index = new String(file(INDEX).orElseThrow(), StandardCharsets.UTF_8);
        return index.lines().map(String::strip).filter(id -> !id.isEmpty()).toList();
    }

    private ShippedPacks() {}
}

package cn.cunce.policy;

import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Scalar;
import cn.cunce.policy.PackFolder.Piece;
import cn.cunce.policy.PackFolder.Table;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gathers the files that a pack names, and counts all of them into its digest.
final class FolderReader {

    private static final Pattern NAME =
            Pattern.compile(
                    "(clauses|suites)\\.yaml"
                            + "|(parameters|rules|measures|procedures)/[a-z0-9_-]+\\.yaml"
                            + "|cases/[a-z0-9_-]+\\.csv");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,59}");

    private final PackFiles files;
    private final PackFaults faults;
    private final MessageDigest digest = ChainHash.digest();

    FolderReader(PackFiles files, PackFaults faults) {
        this.files = files;
        this.faults = faults;
    }

    /// @param asked where somebody names the pack
    Optional<PackFolder> read(String id, Spot asked) {
        var path = id + "/pack.yaml";
        var text = ID.matcher(id).matches() ? text(path) : Optional.<String>empty();
        if (text.isEmpty()) {
            faults.add(asked, Problem.of("PACK_NOT_FOUND", id));
            return Optional.empty();
        }
        return new YamlReader(path, text.get(), faults)
                .read()
                .map(mapping -> new HeadReader(faults).read(id, mapping))
                .map(this::withFiles);
    }

    /// SHA-256 over all files read so far, each with its name and length, lower-case hex.
    String digest() {
        return ChainHash.hex(digest.digest());
    }

    private PackFolder withFiles(PackHead head) {
        var sections = new ArrayList<Piece>();
        var tables = new ArrayList<Table>();
        for (var name : head.files()) {
            var path = head.id() + "/" + name.text();
            var text = named(name) ? text(path) : Optional.<String>empty();
            if (text.isEmpty()) {
                continue;
            }
            if (path.endsWith(".csv")) {
                tables.add(new Table(path, text.get()));
            } else {
                new YamlReader(path, text.get(), faults)
                        .read()
                        .ifPresent(mapping -> sections.add(new Piece(path, text.get(), mapping)));
            }
        }
        return new PackFolder(head, sections, tables);
    }

    private boolean named(Scalar name) {
        if (!NAME.matcher(name.text()).matches()) {
            faults.add(name.spot(), Problem.of("PACK_FILE_NAME", name.text()));
            return false;
        }
        var id = name.spot().file().substring(0, name.spot().file().indexOf('/'));
        if (files.find(id + "/" + name.text()).isEmpty()) {
            faults.add(name.spot(), Problem.of("PACK_FILE_MISSING", name.text()));
            return false;
        }
        return true;
    }

    private Optional<String> text(String path) {
        var bytes = files.find(path);
        bytes.ifPresent(content -> count(path, content));
        return bytes.flatMap(content -> decoded(path, content));
    }

    private void count(String path, byte[] content) {
        var name = path.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, name.length));
        digest.update(name);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, content.length));
        digest.update(content);
    }

    private Optional<String> decoded(String path, byte[] content) {
        try {
            CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            var text = chars.toString();
            // what Windows writes in front of UTF-8
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(Spot.startOf(path), Problem.of("PACK_NOT_UTF8"));
            return Optional.empty();
        }
    }
}

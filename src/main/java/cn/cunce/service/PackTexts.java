package cn.cunce.service;

import cn.cunce.model.rule.Pack;
import cn.cunce.policy.PackArchive;
import cn.cunce.policy.PackFiles;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Remembers every text that is read of a pack and of those it builds on.
final class PackTexts implements PackFiles {

    private final PackFiles files;
    private final Map<String, byte[]> texts = new TreeMap<>();

    PackTexts(PackFiles files) {
        this.files = files;
    }

    @Override
    public Optional<byte[]> find(String path) {
        var found = files.find(path);
        found.ifPresent(bytes -> texts.put(path, bytes));
        return found;
    }

    /// What was read as one file, signed by the device of a book.
    byte[] signed(Pack pack, OpenedBook by) {
        var key = by.deviceKey();
        var head =
                new PackArchive.Head(
                        pack.id(), pack.version(), pack.digest(), key.device().publicKey());
        return PackArchive.of(head, texts, key::sign);
    }
}

package cn.cunce.service;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Pack;
import cn.cunce.policy.PackFiles;
import cn.cunce.policy.PackReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The packs that are shipped with the program. Each is read once, when it is first asked for.
public final class PackLibrary implements PackShelf {

    private final PackFiles files;
    private final PackReader reader;
    private final List<String> ids;
    private final Map<String, PackReader.Result> read = new LinkedHashMap<>();

    /// @param files of the packs, each in a folder of its own
    /// @param ids names of the folders
    public PackLibrary(PackFiles files, List<String> ids, CodeLists codes) {
        this.files = files;
        this.reader = new PackReader(files, Catalogue.LEDGER, codes);
        this.ids = List.copyOf(ids);
    }

    @Override
    public List<Pack> packs() {
        return ids.stream().sorted().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public Optional<Pack> find(String id) {
        if (!ids.contains(id)) {
            return Optional.empty();
        }
        return read(id) instanceof PackReader.Result.Read(var pack, _, _, _)
                ? Optional.of(pack)
                : Optional.empty();
    }

    /// What came of reading a shipped pack.
    synchronized PackReader.Result read(String id) {
        return read.computeIfAbsent(id, reader::read);
    }

    PackFiles files() {
        return files;
    }

    List<String> ids() {
        return ids;
    }

    /// A sample is decided with the values that were made up for it, a real book with its own.
    @Override
    public List<Pack> of(BookCard card) {
        var named = card.packs().stream().flatMap(id -> find(id).stream()).toList();
        if (!named.isEmpty()) {
            return named;
        }
        Comparator<Pack> wanted = Comparator.comparing(pack -> pack.example() != card.sample());
        return packs().stream()
                .filter(pack -> pack.divisions().stream().anyMatch(card.code()::startsWith))
                .sorted(wanted)
                .toList();
    }
}

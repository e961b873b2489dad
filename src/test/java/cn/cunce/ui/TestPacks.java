package cn.cunce.ui;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.BookCard;
import cn.cunce.service.CheckPack;
import cn.cunce.service.PackShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A shelf with one small pack, made for the village of the tests.
public final class TestPacks implements PackShelf {

    public static final Path FOLDER = Path.of("src/test/resources/packs/yan_ao");

    private final Pack pack;

    public TestPacks() {
        var checked = new CheckPack(ShippedPacks.library(), Shipped.codeLists()).folder(FOLDER);
        pack = checked.pack().orElseThrow(() -> new AssertionError(checked.faults()));
    }

    public Pack pack() {
        return pack;
    }

    @Override
    public List<Pack> packs() {
        return List.of(pack);
    }

    @Override
    public Optional<Pack> find(String id) {
        return packs().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Pack> of(BookCard card) {
        return packs();
    }
}

package cn.cunce.ui.settings;

import cn.cunce.model.rule.Pack;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// 政策包 on screen: which one this book is decided by, and the way to all of them.
public final class PackView implements Section.Form {

    private final List<Pack> packs;
    private final Ways ways;
    private final Texts texts;

    @FXML private Label ofBook;

    /// @param packs of the book, the one to begin with first
    public PackView(List<Pack> packs, Ways ways, Texts texts) {
        this.packs = List.copyOf(packs);
        this.ways = ways;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "pack.fxml", texts);
    }

    @FXML
    private void initialize() {
        ofBook.setText(
                packs.isEmpty()
                        ? texts.of("settings.noPack")
                        : packs.stream().map(this::said).collect(Collectors.joining("\n")));
    }

    private String said(Pack pack) {
        var key = pack.example() ? "settings.examplePack" : "settings.pack";
        return texts.of(key, pack.title(), pack.version());
    }

    @FXML
    private void openPacks() {
        ways.packs();
    }
}

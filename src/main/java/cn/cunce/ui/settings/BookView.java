package cn.cunce.ui.settings;

import cn.cunce.service.BookCard;
import cn.cunce.service.MeasureBook.Measured;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Sizes;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// 本册 on screen.
public final class BookView implements Section.Form {

    private final BookViewModel model;
    private final FileChoice files;
    private final Texts texts;

    @FXML private Label name;
    @FXML private Label code;
    @FXML private Label above;
    @FXML private Label counts;
    @FXML private Label groups;
    @FXML private Label folder;
    @FXML private Label size;
    @FXML private Button verify;
    @FXML private Button compact;
    @FXML private ToggleGroup referenceDay;
    @FXML private ToggleButton yearEnd;
    @FXML private ToggleButton today;

    public BookView(BookViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "book.fxml", texts);
    }

    @Override
    public void shown() {
        model.begin();
    }

    @FXML
    private void initialize() {
        var card = model.card();
        name.setText(texts.of(level(card), card.name()));
        code.setText(card.code());
        above.setText(String.join("　", card.above().reversed()));
        folder.setText(model.folder().toString());
        model.measuredProperty().subscribe(this::show);
        verify.disableProperty().bind(model.busyProperty());
        compact.disableProperty().bind(model.busyProperty());
        referenceDay.selectToggle(model.isReferenceDayToday() ? today : yearEnd);
        referenceDay.selectedToggleProperty().subscribe((_, chosen) -> choose(chosen == today));
    }

    @FXML
    private void openFolder() {
        files.show(model.folder());
    }

    @FXML
    private void verify() {
        model.verify();
    }

    @FXML
    private void compact() {
        model.compact();
    }

    /// One of the two is always in force.
    private void choose(boolean isToday) {
        if (referenceDay.getSelectedToggle() == null) {
            referenceDay.selectToggle(model.isReferenceDayToday() ? today : yearEnd);
        } else {
            model.setReferenceDayToday(isToday);
        }
    }

    private void show(Optional<Measured> found) {
        counts.setText(found.map(this::counted).orElse(""));
        size.setText(found.map(this::sized).orElse(""));
        groups.setText(found.map(this::grouped).orElse(""));
    }

    private String counted(Measured found) {
        return texts.of("settings.counts", found.households(), found.people(), found.changes());
    }

    private String sized(Measured found) {
        return texts.of("settings.size", Sizes.of(found.bytes()), Sizes.of(found.backupBytes()));
    }

    private String grouped(Measured found) {
        return found.groups().isEmpty()
                ? texts.of("settings.noGroups")
                : found.groups().stream()
                        .map(group -> texts.of("settings.group", group.name(), group.households()))
                        .collect(Collectors.joining("　"));
    }

    private static String level(BookCard card) {
        return switch (card.tier()) {
            case VILLAGE -> "settings.villageNamed";
            case TOWNSHIP -> "settings.townshipNamed";
            case COUNTY -> "settings.countyNamed";
        };
    }
}

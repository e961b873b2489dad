package cn.cunce.ui.settings;

import cn.cunce.service.Backup;
import cn.cunce.service.RestoreBook.Look;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Sizes;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// 备份与恢复 on screen.
public final class BackupsView implements Section.Form {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final BackupsViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final ZoneId zone;

    @FXML private Label second;
    @FXML private Button giveUpSecond;
    @FXML private Button backUp;
    @FXML private ProgressBar progress;
    @FXML private TableView<Backup> table;
    @FXML private TableColumn<Backup, String> at;
    @FXML private TableColumn<Backup, String> reason;
    @FXML private TableColumn<Backup, String> verified;
    @FXML private TableColumn<Backup, String> size;
    @FXML private TableColumn<Backup, String> places;
    @FXML private Button look;
    @FXML private Button openFolder;
    @FXML private VBox looked;
    @FXML private Label found;
    @FXML private Label difference;
    @FXML private Button replace;
    @FXML private Button openBeside;

    /// Whether the next press of 替换 does it.
    private boolean asked;

    /// A double click is one press: who makes it has not read what the second one does.
    private boolean doubled;

    /// @param zone in which moments are shown
    public BackupsView(BackupsViewModel model, FileChoice files, Texts texts, ZoneId zone) {
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.zone = zone;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "backups.fxml", texts);
    }

    @Override
    public void shown() {
        model.begin();
    }

    @FXML
    private void initialize() {
        Columns.words(at, 11.5, backup -> MINUTE.format(backup.at().atZone(zone)));
        Columns.words(reason, 8, backup -> texts.of(reason(backup.reason())));
        Columns.words(verified, 19, this::counted);
        Columns.words(size, 7, backup -> Sizes.of(backup.bytes()));
        Columns.words(places, 14, this::placed);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setItems(model.backups());
        table.setPlaceholder(new Label(texts.of("settings.noBackups")));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        replace.addEventFilter(
                MouseEvent.MOUSE_PRESSED, press -> doubled = press.getClickCount() > 1);
        var chosen = table.getSelectionModel().selectedItemProperty();
        look.disableProperty().bind(chosen.isNull().or(model.busyProperty()));
        openFolder.disableProperty().bind(chosen.isNull());
        chosen.subscribe(_ -> model.lookAway());
        backUp.disableProperty().bind(model.busyProperty());
        progress.visibleProperty().bind(model.busyProperty());
        model.secondProperty().subscribe(this::showSecond);
        model.lookProperty().subscribe(this::showLook);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !look.isDisabled()) {
            event.consume();
            look();
        }
    }

    @FXML
    private void backUp() {
        model.backUp();
    }

    @FXML
    private void chooseSecond() {
        files.folder("settings.chooseSecond")
                .ifPresent(folder -> model.choose(Optional.of(folder)));
    }

    @FXML
    private void giveUpSecond() {
        model.choose(Optional.empty());
    }

    @FXML
    private void look() {
        model.look(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void openFolder() {
        files.show(table.getSelectionModel().getSelectedItem().file().resolveSibling(""));
    }

    @FXML
    private void replace() {
        if (!asked) {
            model.lookProperty().get().ifPresent(this::ask);
        } else if (!doubled) {
            model.replace();
        }
        doubled = false;
    }

    /// The first press only says what the second one does.
    private void ask(Look.Sound seen) {
        asked = true;
        var households = seen.backup().counts().households();
        replace.setText(
                seen.lost() == 0
                        ? texts.of("settings.replaceSure", households)
                        : texts.of("settings.replaceLosing", households, seen.lost()));
    }

    @FXML
    private void openBeside() {
        model.openBeside();
    }

    @FXML
    private void lookAway() {
        model.lookAway();
        table.requestFocus();
    }

    private void showSecond(Optional<Path> folder) {
        second.setText(folder.map(this::secondPlace).orElse(texts.of("settings.noSecond")));
        visible(giveUpSecond, folder.isPresent());
    }

    private String secondPlace(Path folder) {
        return model.isSecondThere()
                ? folder.toString()
                : texts.of("settings.secondNotThere", folder);
    }

    private void showLook(Optional<Look.Sound> sound) {
        visible(looked, sound.isPresent());
        asked = false;
        replace.setText(texts.of("settings.replace"));
        sound.ifPresent(
                seen -> {
                    found.setText(counted(seen.backup()));
                    difference.setText(difference(seen));
                    openBeside.requestFocus();
                });
    }

    private String difference(Look.Sound seen) {
        if (seen.lost() == 0 && seen.gained() == 0) {
            return texts.of("settings.same");
        }
        return seen.gained() == 0
                ? texts.of("settings.older", seen.lost())
                : texts.of("settings.differs", seen.lost(), seen.gained());
    }

    private String counted(Backup backup) {
        var counts = backup.counts();
        return counts.verified()
                ? texts.of("settings.backupVerified", counts.households(), counts.people())
                : texts.of("settings.backupUnread");
    }

    private String placed(Backup backup) {
        return backup.files().size() > 1
                ? texts.of("settings.inBoth")
                : backup.file().startsWith(model.folder())
                        ? texts.of("settings.besideBook")
                        : texts.of("settings.inSecond");
    }

    private static String reason(Backup.Reason reason) {
        return switch (reason) {
            case CLOSING -> "backup.closing";
            case DAILY -> "backup.daily";
            case ASKED -> "backup.asked";
            case IMPORT -> "backup.import";
            case MERGE -> "backup.merge";
            case RESTORE -> "backup.restore";
        };
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

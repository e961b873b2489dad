package cn.cunce.ui.entry;

import cn.cunce.model.ledger.Finding;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FindingsList;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands beside the sheet and never in its way: what is doubtful, who has the same number, a
/// note of doubt, help for the field, and the keys.
final class SideView {

    private final EntryViewModel model;
    private final FieldHelp help;
    private final Consumer<Finding> go;
    private final Texts texts;
    private FindingsList list;
    private Optional<Spot> doubted = Optional.empty();

    @FXML private VBox findings;
    @FXML private VBox same;
    @FXML private Label sameSentence;
    @FXML private VBox doubt;
    @FXML private Label doubtOf;
    @FXML private TextField note;
    @FXML private Label fieldName;
    @FXML private Label fieldHelp;
    @FXML private Label fieldCodes;
    @FXML private GridPane keys;

    /// @param go hears which finding somebody wants to go to
    SideView(EntryViewModel model, FieldHelp help, Consumer<Finding> go, Texts texts) {
        this.model = model;
        this.help = help;
        this.go = go;
        this.texts = texts;
        this.list = new FindingsList(model.findings(), texts);
    }

    Parent load() {
        return Fxml.load(this, "side.fxml", texts);
    }

    @FXML
    private void initialize() {
        list.setFocusTraversable(false);
        list.onGo(go);
        VBox.setVgrow(list, Priority.ALWAYS);
        findings.getChildren().add(list);
        new KeyStrip(texts).fill(keys);
        show(same, false);
        show(doubt, false);
        model.earlier().sameProperty().subscribe(this::showSame);
        model.currentProperty().subscribe(this::showField);
        model.revisionProperty().subscribe(_ -> showField(model.currentProperty().get()));
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The finding after (1) or before (-1) the one gone to last.
    void walk(int by) {
        var size = model.findings().size();
        if (size > 0) {
            var at = list.getSelectionModel().getSelectedIndex();
            var next = at < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(at + by, size);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            go.accept(model.findings().get(next));
        }
    }

    /// 存疑: a note, in one line; Enter goes back to the field.
    void doubt(Spot spot, String name) {
        doubted = Optional.of(spot);
        doubtOf.setText(texts.of("entry.doubtOf", name));
        note.setText(model.face().note(spot));
        show(doubt, true);
        note.requestFocus();
        note.selectAll();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER ->
                    close(event, () -> doubted.ifPresent(s -> model.doubt(s, note.getText())));
            case ESCAPE -> close(event, () -> {});
            case F8 -> close(event, () -> doubted.ifPresent(model::settle));
            case M -> {
                if (event.isControlDown()) {
                    close(event, () -> doubted.ifPresent(model::settle));
                }
            }
            default -> {}
        }
    }

    private void close(KeyEvent event, Runnable what) {
        event.consume();
        what.run();
        show(doubt, false);
        doubted.ifPresent(model::go);
    }

    private void showSame(Optional<EarlierViewModel.Same> found) {
        show(same, found.isPresent());
        found.ifPresent(
                one ->
                        sameSentence.setText(
                                one.known().household().isEmpty()
                                        ? texts.of("entry.sameAlone", one.name())
                                        : texts.of(
                                                "entry.same",
                                                one.name(),
                                                one.known().household())));
    }

    @FXML
    private void join() {
        model.earlier().join();
    }

    @FXML
    private void other() {
        model.earlier().other();
    }

    private void showField(Spot spot) {
        fieldName.setText(help.place(spot));
        fieldHelp.setText(help.sentence(spot.field()));
        var codes = help.codes(spot.field());
        fieldCodes.setText(codes);
        show(fieldCodes, !codes.isEmpty());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

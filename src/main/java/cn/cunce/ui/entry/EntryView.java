package cn.cunce.ui.entry;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.Finding;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.RareStrip;
import cn.cunce.ui.part.Typefaces;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/// The sheet on screen. Its fields are live, and stand in the order of the paper; the queue stands
/// at its left, findings and help at its right.
public final class EntryView implements Screen {

    private final EntryViewModel model;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final Typefaces faces;
    private final Texts texts;
    private final QueueView queue;
    private final SideView side;
    private final ReadBackView reading;
    private final EntryCommands commands;
    private final SheetEditors editors;
    private Optional<EntryPanes> panes = Optional.empty();

    @FXML private BorderPane root;
    @FXML private StackPane middle;
    @FXML private ScrollPane sheetScroll;
    @FXML private Label mode;
    @FXML private Label paper;
    @FXML private TextField year;
    @FXML private Label sitting;
    @FXML private GridPane strip;
    @FXML private FlowPane askedLine;
    @FXML private Label position;
    @FXML private ScrollPane scroll;
    @FXML private GridPane members;
    @FXML private GridPane guarantees;
    @FXML private GridPane incomes;
    @FXML private Label sum;

    public EntryView(
            EntryViewModel model, CodeLists codes, Pinyin pinyin, Typefaces faces, Texts texts) {
        this.faces = faces;
        this.model = model;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
        this.editors = new SheetEditors(model, this::editor, texts);
        this.queue = new QueueView(model, faces, texts);
        this.side = new SideView(model, new FieldHelp(codes, pinyin, texts), this::go, texts);
        this.reading =
                new ReadBackView(
                        new ReadBackViewModel(model, texts), texts, this::goBack, this::doubt);
        this.commands = new EntryCommands(model, side, new Ways());
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "entry.fxml", texts);
    }

    @Override
    public void shown() {
        queue.run(true);
        // what lies in a scroll pane belongs to the window only after its first look
        root.applyCss();
        model.begin();
        model.go(model.typed().at());
    }

    @Override
    public void left() {
        queue.run(false);
        commit();
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public String help() {
        return "entry.help";
    }

    @FXML
    private void initialize() {
        root.setLeft(queue.load());
        root.setRight(side.load());
        var back = reading.load();
        back.setVisible(false);
        middle.getChildren().add(back);
        var layout = new SheetLayout(texts);
        layout.line(strip, PaperOrder.STRIP, editors::at);
        layout.line(guarantees, PaperOrder.GUARANTEES, editors::at);
        layout.line(incomes, PaperOrder.INCOMES, editors::at);
        layout.heads(members);
        new SheetKeys(model, editors::spot).listen(middle);
        panes = Optional.of(new EntryPanes(root, sheetScroll, scroll));
        panes.ifPresent(EntryPanes::follow);
        year.focusedProperty().subscribe((_, focused) -> leaveYear(focused));
        model.revisionProperty().subscribe(_ -> show());
        model.currentProperty().subscribe(this::showCurrent);
        model.wantedProperty().subscribe(wanted -> wanted.ifPresent(editors::focus));
    }

    private void commit() {
        editors.commit();
    }

    @FXML
    private void save() {
        commit();
        model.save();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void carry() {
        commands.carry();
    }

    @FXML
    private void doubt() {
        doubt(model.currentProperty().get());
    }

    private void doubt(Spot spot) {
        commit();
        showSheet(true);
        panes.ifPresent(each -> each.lend(root.getRight()));
        side.doubt(spot, spot.field().label());
    }

    @FXML
    private void readBack() {
        commit();
        if (sheetScroll.isVisible()) {
            showSheet(false);
            reading.begin(model.currentProperty().get());
        } else {
            goBack(model.currentProperty().get());
        }
    }

    private void goBack(Spot spot) {
        showSheet(true);
        model.go(spot);
    }

    private void showSheet(boolean shown) {
        sheetScroll.setVisible(shown);
        middle.getChildren().getLast().setVisible(!shown);
    }

    private FieldEditor editor(Spot spot) {
        var field = spot.field();
        var editor = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
        RareStrip.at(editor, faces, texts);
        return editor;
    }

    private void show() {
        mode.setText(texts.of(model.face().isNew() ? "entry.new" : "entry.change"));
        var number = model.typed().slip().paper();
        paper.setText(number.map(each -> texts.of("entry.paper", each)).orElse(""));
        editors.show(members, askedLine);
        sum.setText(model.face().sum().sentence(texts));
        year.setText(String.valueOf(model.face().year()));
        var typed = model.sitting();
        sitting.setText(texts.of("entry.sitting", typed.households(), typed.persons()));
        showCurrent(model.currentProperty().get());
    }

    private void showCurrent(Spot spot) {
        position.setText(
                spot.member() == 0
                        ? texts.of("entry.people", model.face().members())
                        : texts.of("entry.position", spot.member(), spot.field().label()));
    }

    private void go(Finding finding) {
        editors.all().stream()
                .filter(spot -> SheetFindings.isAt(finding, spot))
                .findFirst()
                .ifPresent(this::goBack);
    }

    private void leaveYear(boolean focused) {
        if (!focused) {
            model.setYear(year.getText());
        }
        year.setText(String.valueOf(model.face().year()));
    }

    /// What the commands of the screen want of it.
    final class Ways implements EntryCommands.Ways {

        @Override
        public void save() {
            EntryView.this.save();
        }

        @Override
        public void commit() {
            EntryView.this.commit();
        }

        @Override
        public void doubt() {
            EntryView.this.doubt();
        }

        @Override
        public void readBack() {
            EntryView.this.readBack();
        }

        @Override
        public void queue() {
            panes.ifPresent(each -> each.lend(root.getLeft()));
            queue.focus();
        }
    }
}

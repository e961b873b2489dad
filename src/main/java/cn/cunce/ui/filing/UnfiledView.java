package cn.cunce.ui.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.IdNumber;
import cn.cunce.service.ListUnfiled.Group;
import cn.cunce.service.ListUnfiled.Line;
import cn.cunce.service.ListUnfiled.Since;
import cn.cunce.text.FieldText;
import cn.cunce.text.SourceText;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What has changed since the next level last knew: of whom, and opened old beside new.
final class UnfiledView {

    private final UnfiledViewModel model;
    private final FieldText words;
    private final SourceText sources;
    private final Texts texts;

    @FXML private ChoiceBox<Since> since;
    @FXML private Label count;
    @FXML private TableView<Group> groups;
    @FXML private TableColumn<Group, String> number;
    @FXML private TableColumn<Group, String> head;
    @FXML private TableColumn<Group, Integer> fields;
    @FXML private TableView<Line> lines;
    @FXML private TableColumn<Line, String> field;
    @FXML private TableColumn<Line, String> before;
    @FXML private TableColumn<Line, String> after;
    @FXML private TableColumn<Line, String> source;

    UnfiledView(UnfiledViewModel model, FieldText words, ZoneId zone, Texts texts) {
        this.model = model;
        this.words = words;
        this.sources = new SourceText(texts, zone);
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "unfiled.fxml", texts);
    }

    @FXML
    private void initialize() {
        since.getItems().setAll(Since.values());
        since.setConverter(Words.of(this::name));
        since.valueProperty().bindBidirectional(model.sinceProperty());
        Columns.words(number, 7.4, Group::number);
        Columns.words(head, 4.8, this::head);
        Columns.figure(fields, 3.4, Group::fields);
        groups.setItems(model.groups());
        groups.setPlaceholder(new Label(texts.of("filing.noChange")));
        groups.getSelectionModel()
                .selectedItemProperty()
                .subscribe(group -> Optional.ofNullable(group).ifPresent(this::look));
        Columns.words(field, 13, this::field);
        Columns.words(before, 9, line -> said(line.field(), line.before()));
        Columns.words(after, 11.5, line -> said(line.field(), line.after()));
        Columns.words(
                source, 12.5, line -> sources.of(line.at(), line.actor(), line.cause().kind()));
        lines.setItems(model.lines());
        lines.setPlaceholder(new Label(""));
        model.groups().addListener((Observable _) -> showCount());
        model.readingProperty().subscribe(_ -> showCount());
    }

    private void look(Group group) {
        model.look(Optional.of(group));
    }

    private void showCount() {
        count.setText(
                model.readingProperty().get()
                        ? texts.of("filing.readingChanges")
                        : texts.of("filing.changeCount", model.fields(), model.households()));
        if (!model.groups().isEmpty() && groups.getSelectionModel().isEmpty()) {
            groups.getSelectionModel().selectFirst();
        }
    }

    private String name(Since each) {
        return texts.of(
                switch (each) {
                    case RECEIPT -> "filing.sinceReceipt";
                    case FILING -> "filing.sinceFiling";
                });
    }

    private String head(Group group) {
        return group.household().isPresent() ? group.head() : texts.of("filing.ofVillage");
    }

    private String field(Line line) {
        return line.person().isEmpty()
                ? line.field().label()
                : texts.of("merge.fieldOf", line.field().label(), line.person());
    }

    private String said(LedgerField<?> of, Answers answers) {
        return words.of(of, answers)
                .map(text -> of.kind() instanceof Kind.IdNumber ? IdNumber.masked(text) : text)
                .orElseGet(() -> answers.missing().isEmpty() ? "" : texts.of("common.unknown"));
    }
}

package cn.cunce.ui.village;

import cn.cunce.text.Texts;
import cn.cunce.ui.village.SectionSheet.Coded;
import cn.cunce.ui.village.SectionSheet.CodedLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Figures by code, each in a field of its own: 元 by source, people by ethnic group.
final class CodedView {

    private final ProfileViewModel model;
    private final Texts texts;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<String, Label> counts = new LinkedHashMap<>();
    private final Map<String, String> before = new LinkedHashMap<>();
    private List<Node> tables = List.of();

    CodedView(ProfileViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// Another section is shown: its fields are others.
    void begin() {
        fields.clear();
        counts.clear();
        before.clear();
        tables = List.of();
    }

    /// Somebody may be typing: as long as the codes are the same, so are the fields.
    List<Node> show(List<Coded> all) {
        var keys = all.stream().flatMap(CodedView::keys).toList();
        if (tables.isEmpty() || !keys.equals(List.copyOf(fields.keySet()))) {
            begin();
            tables = all.stream().<Node>map(this::table).toList();
        }
        all.forEach(coded -> coded.lines().forEach(line -> fill(key(coded, line), line)));
        return tables;
    }

    private static Stream<String> keys(Coded coded) {
        return coded.lines().stream().map(line -> key(coded, line));
    }

    private static String key(Coded coded, CodedLine line) {
        return coded.field().name() + "." + line.code();
    }

    private VBox table(Coded coded) {
        var title = new Label(coded.label());
        title.getStyleClass().add("pane-title");
        var grid = new GridPane();
        grid.getStyleClass().add("village-coded");
        for (var line : coded.lines()) {
            var key = key(coded, line);
            var label = new Label(line.label());
            label.setMinWidth(Region.USE_PREF_SIZE);
            fields.put(key, made(coded, line, key));
            counts.put(key, new Label());
            grid.addRow(grid.getRowCount(), label, fields.get(key), counts.get(key));
        }
        if (coded.lines().isEmpty()) {
            var none = new Label(texts.of("profile.noCodes"));
            none.getStyleClass().add("hint");
            grid.addRow(0, none);
        }
        return new VBox(title, grid);
    }

    private void fill(String key, CodedLine line) {
        before.put(key, line.typed());
        Optional.ofNullable(fields.get(key))
                .filter(field -> !field.isFocused())
                .ifPresent(field -> field.setText(line.typed()));
        Optional.ofNullable(counts.get(key)).ifPresent(label -> count(label, line));
    }

    private TextField made(Coded coded, CodedLine line, String key) {
        var field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(line.label());
        field.setPromptText(texts.of("profile.lacking"));
        Runnable leave = () -> leave(coded, line.code(), key, field.getText().strip());
        field.setOnAction(_ -> leave.run());
        field.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                leave.run();
                            }
                        });
        return field;
    }

    private void leave(Coded coded, String code, String key, String typed) {
        if (!typed.equals(before.getOrDefault(key, ""))) {
            before.put(key, typed);
            model.put(coded.field(), code, typed);
        }
    }

    private void count(Label label, CodedLine line) {
        var said = line.counted().isEmpty() ? "" : texts.of("profile.counted", line.counted());
        label.setText(line.differs() ? texts.of("profile.against", said) : said);
        label.getStyleClass().setAll("label", line.differs() ? "look-text" : "hint");
    }

    /// Hands over what is being typed.
    void commit() {
        fields.values().stream()
                .filter(TextField::isFocused)
                .findFirst()
                .ifPresent(field -> field.getOnAction().handle(new ActionEvent()));
    }

    boolean isWriting(Object target) {
        return fields.containsValue(target);
    }
}

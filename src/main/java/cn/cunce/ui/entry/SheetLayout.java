package cn.cunce.ui.entry;

import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Texts;
import cn.cunce.ui.entry.PaperOrder.Question;
import cn.cunce.ui.part.FieldEditor;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Puts the questions of the paper on the screen, each as wide as its answers are.
final class SheetLayout {

    private static final int NUMBER_SHARE = 29;
    private static final int AGE_SHARE = 38;

    private final Texts texts;

    SheetLayout(Texts texts) {
        this.texts = texts;
    }

    /// Questions about the household: a label above each field.
    void line(GridPane grid, List<Question> questions, Function<Spot, FieldEditor> editors) {
        for (var asked : questions) {
            var label = new Label(texts.of(asked.label()));
            var editor = editors.apply(Spot.household(asked.field()));
            label.getStyleClass().add("field-label");
            label.setLabelFor(editor);
            var column = grid.getColumnCount();
            grid.getColumnConstraints().add(percent(asked.share(), total(questions)));
            grid.add(label, column, 0);
            grid.add(editor, column, 1);
        }
    }

    /// The heads of the members' grid.
    void heads(GridPane grid) {
        var all = NUMBER_SHARE + AGE_SHARE + total(PaperOrder.MEMBER);
        head(grid, "entry.number", percent(NUMBER_SHARE, all));
        for (var asked : PaperOrder.MEMBER) {
            head(grid, asked.label(), percent(asked.share(), all));
            if (asked.field() == PersonFields.BIRTH_DATE) {
                head(grid, "entry.age", percent(AGE_SHARE, all));
            }
        }
    }

    private void head(GridPane grid, String key, ColumnConstraints width) {
        var label = new Label(texts.of(key));
        label.getStyleClass().add("entry-column");
        grid.add(label, grid.getColumnConstraints().size(), 0);
        grid.getColumnConstraints().add(width);
    }

    private static ColumnConstraints percent(int share, int all) {
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 * share / all);
        return column;
    }

    private static int total(List<Question> questions) {
        return questions.stream().mapToInt(Question::share).sum();
    }
}

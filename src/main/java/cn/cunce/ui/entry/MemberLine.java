package cn.cunce.ui.entry;

import cn.cunce.model.field.PersonFields;
import cn.cunce.ui.part.FieldEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// One line of the members' grid: its number, an editor for each question, and the age.
final class MemberLine {

    private static final int HEADER_ROWS = 1;

    private final int member;
    private final Label number = new Label();
    private final Label age = new Label();
    private final List<FieldEditor> editors = new ArrayList<>();

    /// @param editor makes the live field of a place on the sheet
    MemberLine(int member, Function<Spot, FieldEditor> editor) {
        this.member = member;
        number.setText(String.valueOf(member));
        number.getStyleClass().add("entry-fact");
        age.getStyleClass().addAll("entry-fact", "filled");
        PaperOrder.MEMBER.forEach(
                asked -> editors.add(editor.apply(new Spot(member, asked.field()))));
    }

    void addTo(GridPane grid) {
        var row = member - 1 + HEADER_ROWS;
        grid.add(number, 0, row);
        var column = 1;
        for (var editor : editors) {
            grid.add(editor, column++, row);
            if (editor.field() == PersonFields.BIRTH_DATE) {
                grid.add(age, column++, row);
            }
        }
    }

    void removeFrom(GridPane grid) {
        grid.getChildren().removeAll(number, age);
        grid.getChildren().removeAll(editors);
    }

    void show(SheetFace face) {
        age.setText(face.age(member));
    }

    List<FieldEditor> editors() {
        return editors;
    }
}

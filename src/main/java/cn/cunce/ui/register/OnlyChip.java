package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import cn.cunce.ui.shell.Place.Only;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;

/// Says that the list is narrowed to what a figure of another screen counts, and drops that.
final class OnlyChip {

    private OnlyChip() {}

    static void listen(Button chip, ObjectProperty<Optional<Only>> only, Texts texts) {
        chip.setOnAction(_ -> only.set(Optional.empty()));
        only.subscribe(some -> show(chip, some, texts));
    }

    private static void show(Button chip, Optional<Only> only, Texts texts) {
        chip.setVisible(only.isPresent());
        chip.setManaged(only.isPresent());
        only.ifPresent(
                some ->
                        chip.setText(
                                texts.of(
                                        "register.only", some.called(), some.households().size())));
    }
}

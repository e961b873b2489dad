package cn.cunce.ui.filing;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.DeviceNote.State;
import cn.cunce.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A computer that somebody must still confirm by telephone: its 核对码, and what to do.
final class DeviceLine extends HBox {

    /// @param village what it is called
    DeviceLine(DeviceNote device, String village, DevicesViewModel model, Texts texts) {
        var isHeld = device.state() == State.HELD;
        var key = isHeld ? "merge.deviceHeld" : "merge.deviceUnchecked";
        var said = new Label(texts.of(key, village, device.checkCode()));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().add(isHeld ? "look-text" : "hint");
        setHgrow(said, Priority.ALWAYS);
        getStyleClass().add("merge-device");
        getChildren().setAll(said, button(texts.of("merge.confirm"), () -> model.confirm(device)));
        if (isHeld) {
            getChildren().add(button(texts.of("merge.refuseDevice"), () -> model.refuse(device)));
        }
    }

    private static Button button(String text, Runnable run) {
        var button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}

package cn.cunce.ui.start;

import cn.cunce.text.Texts;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// Shows the seconds of a pause, and lets them pass.
final class Countdown {

    static void show(Tries tries, Label label, Texts texts) {
        var seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tries.second()));
        seconds.setCycleCount(Animation.INDEFINITE);
        tries.pauseProperty()
                .subscribe(
                        left -> {
                            var pausing = left.intValue() > 0;
                            label.setVisible(pausing);
                            label.setManaged(pausing);
                            label.setText(texts.of("start.pause", left));
                            if (pausing) {
                                seconds.play();
                            } else {
                                seconds.stop();
                            }
                        });
    }

    private Countdown() {}
}

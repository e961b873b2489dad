package cn.cunce.ui.entry;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.part.Typefaces;
import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The queue of papers at the left of the sheet, how far it has come, and how long it takes.
final class QueueView {

    private static final int SECONDS = 60;

    private final EntryViewModel model;
    private final QueueViewModel queue;
    private final Typefaces faces;
    private final Texts texts;
    private final Timeline clock =
            new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> showTimes()));

    @FXML private Label count;
    @FXML private ProgressBar bar;
    @FXML private ListView<Slip> slips;
    @FXML private TextField first;
    @FXML private TextField last;
    @FXML private VBox times;
    @FXML private Label thisTime;
    @FXML private Label average;
    @FXML private Hyperlink hide;

    QueueView(EntryViewModel model, Typefaces faces, Texts texts) {
        this.model = model;
        this.faces = faces;
        this.queue = model.queue();
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "queue.fxml", texts);
    }

    @FXML
    private void initialize() {
        slips.setItems(queue.slips());
        slips.setCellFactory(_ -> new SlipCell(queue.currentProperty(), queue::go, faces, texts));
        var none = new Label(texts.of("entry.queueEmpty"));
        none.setWrapText(true);
        none.getStyleClass().add("hint");
        slips.setPlaceholder(none);
        queue.slips().addListener((ListChangeListener<Slip>) _ -> show());
        queue.currentProperty().subscribe(_ -> show());
        clock.setCycleCount(Animation.INDEFINITE);
        show();
        showTimes();
    }

    /// The seconds run only while the sheet is seen.
    void run(boolean seen) {
        if (seen) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    /// To the list of papers, or to the range of their numbers where there are none.
    void focus() {
        if (queue.papers() == 0) {
            first.requestFocus();
        } else {
            slips.requestFocus();
        }
    }

    @FXML
    private void begin() {
        queue.begin(first.getText(), last.getText());
        first.clear();
        last.clear();
    }

    @FXML
    private void goLast() {
        last.requestFocus();
    }

    @FXML
    private void toggleTimes() {
        new Habits(model.memory()).setShowsTimes(isHidden());
        showTimes();
    }

    private boolean isHidden() {
        return !new Habits(model.memory()).showsTimes();
    }

    private void show() {
        var papers = queue.papers();
        count.setText(papers == 0 ? "" : texts.of("entry.queueDone", queue.done(), papers));
        bar.setProgress(papers == 0 ? 0 : (double) queue.done() / papers);
        slips.refresh();
        for (var i = 0; i < queue.slips().size(); i++) {
            if (queue.slips().get(i).key().equals(queue.currentProperty().get())) {
                slips.getSelectionModel().select(i);
                return;
            }
        }
    }

    private void showTimes() {
        var shown = !isHidden();
        times.setVisible(shown);
        times.setManaged(shown);
        hide.setText(texts.of(shown ? "entry.timesHide" : "entry.timesShow"));
        if (shown) {
            var sitting = model.sitting();
            thisTime.setText(words(sitting.typed()));
            average.setText(
                    sitting.households() == 0
                            ? texts.of("entry.timeNone")
                            : texts.of("entry.timeEach", words(sitting.average())));
        }
    }

    private String words(Duration time) {
        var seconds = time.toSeconds();
        return texts.of("entry.time", seconds / SECONDS, String.format("%02d", seconds % SECONDS));
    }
}

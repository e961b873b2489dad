package cn.cunce.ui.shell;

import cn.cunce.job.RunningJob;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Icon;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window around every screen. It binds; what there is to know the view model knows.
public final class ShellView {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double NARROW_BELOW_PX = 1100;

    private final ShellViewModel model;
    private final Messages messages;
    private final ObservableList<RunningJob> running;
    private final Runnable closing;
    private final Texts texts;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    @FXML private HBox header;
    @FXML private Label badge;
    @FXML private Label bookName;
    @FXML private Label bookAbove;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private TextField search;
    @FXML private HBox dateLine;
    @FXML private Label referenceDate;
    @FXML private Label kept;
    @FXML private Button closeBook;
    @FXML private VBox rail;
    @FXML private HBox messageBar;
    @FXML private Label messageShape;
    @FXML private Label message;
    @FXML private Hyperlink messageAction;
    @FXML private StackPane stage;
    @FXML private VBox drawer;
    @FXML private Label noTasks;
    @FXML private VBox tasks;
    @FXML private Label folder;
    @FXML private Label counts;
    @FXML private Label encrypted;
    @FXML private Hyperlink taskCount;
    @FXML private HBox keys;

    /// @param running long work, as the runner of jobs lists it
    /// @param closing closes the open book
    public ShellView(
            ShellViewModel model,
            Messages messages,
            ObservableList<RunningJob> running,
            Runnable closing,
            Texts texts) {
        this.model = model;
        this.messages = messages;
        this.running = running;
        this.closing = closing;
        this.texts = texts;
    }

    public Parent load() {
        var frame = Fxml.load(this, "shell.fxml", texts);
        new ShellKeys(this::commands, messages).listen(frame);
        return frame;
    }

    /// What can be done now: on this screen, then on every one.
    private List<Command> commands() {
        var screen = model.navigator().currentProperty().get().map(Navigator.Stop::screen);
        return Stream.concat(
                        screen.map(Screen::commands).orElse(List.of()).stream(),
                        new FrameCommands(model, ways()).all().stream())
                .toList();
    }

    private FrameCommands.Ways ways() {
        return new FrameCommands.Ways() {
            @Override
            public void palette() {
                search.requestFocus();
            }

            @Override
            public void tasks() {
                toggleDrawer();
            }

            @Override
            public void changeTheme() {
                ShellView.this.changeTheme();
            }

            @Override
            public void closeBook() {
                closing.run();
            }

            @Override
            public void escape() {
                closeWhatIsOpen();
            }
        };
    }

    /// Light or dark, as the person last chose.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    @FXML
    private void initialize() {
        whenShown(messageBar, false);
        whenShown(drawer, false);
        model.bookProperty().subscribe(this::showBook);
        model.keptProperty().subscribe(this::showKept);
        model.countsProperty().subscribe(this::showCounts);
        messages.latestProperty().subscribe(this::showMessage);
        model.navigator().currentProperty().subscribe(this::showScreen);
        back.disableProperty().bind(model.navigator().canGoBackProperty().not());
        forward.disableProperty().bind(model.navigator().canGoForwardProperty().not());
        running.addListener((Observable _) -> showTasks());
        showTasks();
        header.widthProperty().subscribe(this::fitRail);
    }

    @FXML
    private void back() {
        model.navigator().back();
    }

    @FXML
    private void forward() {
        model.navigator().forward();
    }

    @FXML
    private void search() {
        model.search(search.getText());
    }

    @FXML
    private void changeTheme() {
        theme.set(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    @FXML
    private void closeBook() {
        closing.run();
    }

    @FXML
    private void closeMessage() {
        messages.clear();
    }

    @FXML
    private void toggleDrawer() {
        whenShown(drawer, !drawer.isVisible());
    }

    private void closeWhatIsOpen() {
        whenShown(drawer, false);
        messages.clear();
    }

    private void showBook(Optional<BookLabel> opened) {
        whenShown(header, opened.isPresent());
        whenShown(rail, opened.isPresent());
        whenShown(encrypted, opened.isPresent());
        whenShown(keys, opened.isPresent());
        bookName.setText(opened.map(BookLabel::name).orElse(""));
        bookAbove.setText(opened.map(BookLabel::above).orElse(""));
        badge.setText(opened.map(book -> texts.of(badge(book.tier()))).orElse(""));
        referenceDate.setText(opened.map(book -> book.referenceDate().toString()).orElse(""));
        folder.setText(opened.map(this::place).orElse(""));
        rail.getChildren().setAll(model.rail().stream().map(this::railButton).toList());
    }

    private String place(BookLabel book) {
        return book.sample() ? texts.of("shell.sample") : book.folder().getFileName().toString();
    }

    private static String badge(BookLabel.Tier tier) {
        return switch (tier) {
            case VILLAGE -> "shell.village";
            case TOWNSHIP -> "shell.township";
            case COUNTY -> "shell.county";
        };
    }

    private Button railButton(RailItem item) {
        var button = new Button(texts.of(item.key()), new Icon(item.glyph()));
        button.getStyleClass().setAll("rail-item");
        button.setUserData(item);
        button.setOnAction(_ -> model.navigator().go(item.place()));
        return button;
    }

    private void showCounts(Optional<ShellViewModel.Counts> now) {
        counts.setText(
                now.map(all -> texts.of("shell.counts", all.households(), all.people()))
                        .orElse(""));
    }

    private void showKept(Optional<ShellViewModel.Kept> now) {
        kept.setText(now.map(what -> texts.of(what.key(), what.time())).orElse(""));
    }

    private void showScreen(Optional<Navigator.Stop> stop) {
        stage.getChildren().setAll(stop.map(Navigator.Stop::node).stream().toList());
        var current = model.currentItem();
        for (var button : rail.getChildren()) {
            button.pseudoClassStateChanged(
                    CURRENT, current.filter(button.getUserData()::equals).isPresent());
        }
    }

    private void showMessage(Optional<Message> latest) {
        whenShown(messageBar, latest.isPresent());
        latest.ifPresent(this::showMessage);
    }

    private void showMessage(Message said) {
        messageBar.getStyleClass().setAll("message-bar", style(said.level()));
        messageShape.setText(shape(said.level()));
        message.setText(texts.of(said.key(), said.args().toArray()));
        whenShown(messageAction, said.action().isPresent());
        said.action().ifPresent(this::offer);
    }

    private void offer(Messages.Action action) {
        messageAction.setText(texts.of(action.key()));
        messageAction.setOnAction((ActionEvent _) -> action.run().run());
    }

    private static String style(Messages.Level level) {
        return switch (level) {
            case TOLD -> "told";
            case GOOD -> "good";
            case LOOK -> "look";
            case MUST -> "must";
        };
    }

    private static String shape(Messages.Level level) {
        return switch (level) {
            case TOLD -> "ⓘ";
            case GOOD -> "✓";
            case LOOK -> "▲";
            case MUST -> "×";
        };
    }

    private void showTasks() {
        taskCount.setText(texts.of("shell.taskCount", running.size()));
        whenShown(noTasks, running.isEmpty());
        tasks.getChildren().setAll(running.stream().map(job -> new TaskRow(job, texts)).toList());
    }

    private void fitRail(Number width) {
        rail.getStyleClass().remove("narrow");
        if (width.doubleValue() < NARROW_BELOW_PX) {
            rail.getStyleClass().add("narrow");
        }
        whenShown(dateLine, width.doubleValue() >= NARROW_BELOW_PX);
    }

    private static void whenShown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}

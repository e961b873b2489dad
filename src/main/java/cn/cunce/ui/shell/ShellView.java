package cn.cunce.ui.shell;

import cn.cunce.job.Jobs;
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
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
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
    private final Jobs jobs;
    private final Runnable closing;
    private final Texts texts;
    private final FrameCommands.Ways ways = new ShellWays(this);
    private final Undoing undoing;
    private final PaletteView palette;
    private final HelpView help;
    private final TaskDrawerView drawer;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    @FXML private StackPane window;
    @FXML private BorderPane frame;
    @FXML private BorderPane work;
    @FXML private ScrollPane railPane;
    @FXML private VBox rail;
    @FXML private HBox messageBar;
    @FXML private Label messageShape;
    @FXML private Label message;
    @FXML private Hyperlink messageAction;
    @FXML private StackPane stage;
    @FXML private VBox foot;
    @FXML private Label folder;
    @FXML private Label counts;
    @FXML private Label encrypted;
    @FXML private Hyperlink taskCount;
    @FXML private HBox keys;

    /// @param jobs whose long work the drawer shows
    /// @param closing closes the open book
    public ShellView(
            ShellViewModel model, Messages messages, Jobs jobs, Runnable closing, Texts texts) {
        this.model = model;
        this.messages = messages;
        this.jobs = jobs;
        this.closing = closing;
        this.texts = texts;
        undoing = new Undoing(model, jobs, messages, texts);
        palette =
                new PaletteView(
                        new PaletteViewModel(model, this::commands, jobs, messages, texts), texts);
        help = new HelpView(texts);
        drawer = new TaskDrawerView(jobs.running(), messages, texts);
    }

    public Parent load() {
        var frame = Fxml.load(this, "shell.fxml", texts);
        new ShellKeys(this::commands, messages).listen(frame);
        return frame;
    }

    /// Light or dark, as the person last chose.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Shows what runs, as when somebody wants to close the window meanwhile.
    public void showTasks() {
        drawer.show(true);
    }

    /// What can be done now: on this screen, then on every one.
    private List<Command> commands() {
        return Stream.concat(
                        screen().map(Screen::commands).orElse(List.of()).stream(),
                        ofFrame().stream())
                .toList();
    }

    private List<Command> ofFrame() {
        return new FrameCommands(model, ways).all();
    }

    private Optional<Screen> screen() {
        return model.navigator().currentProperty().get().map(Navigator.Stop::screen);
    }

    @FXML
    private void initialize() {
        window.getChildren().add(palette.load());
        frame.setTop(new HeaderView(model, ways, texts).load());
        work.setRight(help.load());
        foot.getChildren().addFirst(drawer.load());
        whenShown(messageBar, false);
        model.bookProperty().subscribe(this::showBook);
        model.countsProperty().subscribe(this::showCounts);
        messages.latestProperty().subscribe(this::showMessage);
        model.navigator().currentProperty().subscribe(this::showScreen);
        jobs.running().addListener((Observable _) -> countTasks());
        countTasks();
        work.widthProperty().subscribe(this::fit);
        model.fontPercentProperty().subscribe(this::fit);
    }

    void undo() {
        undoing.undo();
    }

    void redo() {
        undoing.redo();
    }

    void openPalette() {
        palette.toggle();
    }

    void toggleHelp() {
        help.show(!help.isOpen());
        tellHelp();
    }

    void changeTheme() {
        theme.set(theme.get() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }

    void closeBook() {
        closing.run();
    }

    @FXML
    private void closeMessage() {
        messages.clear();
    }

    @FXML
    void toggleDrawer() {
        drawer.show(!drawer.isOpen());
    }

    void nextPane(boolean backwards) {
        model.navigator()
                .currentProperty()
                .get()
                .ifPresent(stop -> Panes.next(stop.node(), backwards));
    }

    /// Whatever lies over the screen or beside it.
    void closeWhatIsOpen() {
        drawer.show(false);
        help.show(false);
        messages.clear();
    }

    private void showBook(Optional<BookLabel> opened) {
        whenShown(railPane, opened.isPresent());
        whenShown(encrypted, opened.isPresent());
        fit();
        folder.setText(opened.map(this::place).orElse(""));
        rail.getChildren().setAll(model.rail().stream().map(this::railButton).toList());
    }

    private String place(BookLabel book) {
        return book.sample() ? texts.of("shell.sample") : book.folder().getFileName().toString();
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

    private void showScreen(Optional<Navigator.Stop> stop) {
        messages.turnPage();
        stage.getChildren().setAll(stop.map(Navigator.Stop::node).stream().toList());
        var current = model.currentItem();
        for (var button : rail.getChildren()) {
            button.pseudoClassStateChanged(
                    CURRENT, current.filter(button.getUserData()::equals).isPresent());
        }
        KeyHints.fill(keys, screen().map(Screen::commands).orElse(List.of()), ofFrame(), texts);
        tellHelp();
    }

    private void tellHelp() {
        if (help.isOpen()) {
            help.tell(screen(), ofFrame());
        }
    }

    private void showMessage(Optional<Message> latest) {
        whenShown(messageBar, latest.isPresent());
        latest.ifPresent(this::showMessage);
    }

    private void showMessage(Message said) {
        messageBar.getStyleClass().setAll("message-bar", said.level().style());
        messageShape.setText(said.level().shape());
        message.setText(texts.of(said.key(), said.args().toArray()));
        whenShown(messageAction, said.action().isPresent());
        said.action().ifPresent(this::offer);
    }

    private void offer(Messages.Action action) {
        messageAction.setText(texts.of(action.key()));
        messageAction.setOnAction(_ -> action.run().run());
    }

    private void countTasks() {
        taskCount.setText(texts.of("shell.taskCount", jobs.running().size()));
    }

    private void fit() {
        var isNarrow = model.widthFor(work.getWidth()) < NARROW_BELOW_PX;
        railPane.getStyleClass().remove("narrow");
        if (isNarrow) {
            railPane.getStyleClass().add("narrow");
        }
        whenShown(keys, !isNarrow && model.bookProperty().get().isPresent());
    }

    private static void whenShown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}

package cn.cunce.ui.shell;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The head of the window: which book, as of when, what is safe, who works, and the buttons of what
/// can be done everywhere.
final class HeaderView {

    private static final double WIDE_PX = 1100;
    private static final double NARROW_BELOW_PX = 850;

    private final ShellViewModel model;
    private final FrameCommands.Ways ways;
    private final Texts texts;

    @FXML private HBox header;
    @FXML private Label badge;
    @FXML private Label bookName;
    @FXML private Label bookAbove;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private Label dateWord;
    @FXML private Label referenceDate;
    @FXML private Label kept;
    @FXML private Label user;
    @FXML private Button headerSettings;

    HeaderView(ShellViewModel model, FrameCommands.Ways ways, Texts texts) {
        this.model = model;
        this.ways = ways;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "header.fxml", texts);
    }

    @FXML
    private void initialize() {
        model.bookProperty().subscribe(this::showBook);
        model.keptProperty().subscribe(this::showKept);
        back.disableProperty().bind(model.navigator().canGoBackProperty().not());
        forward.disableProperty().bind(model.navigator().canGoForwardProperty().not());
        header.widthProperty().subscribe(this::fit);
        model.fontPercentProperty().subscribe(this::fit);
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
    private void undo() {
        ways.undo();
    }

    @FXML
    private void redo() {
        ways.redo();
    }

    @FXML
    private void find() {
        ways.palette();
    }

    @FXML
    private void openSettings() {
        model.navigator().go(new Place.Settings());
    }

    @FXML
    private void changeTheme() {
        ways.changeTheme();
    }

    @FXML
    private void help() {
        ways.help();
    }

    @FXML
    private void closeBook() {
        ways.closeBook();
    }

    private void showBook(Optional<BookLabel> opened) {
        whenShown(header, opened.isPresent());
        whenShown(headerSettings, model.canGoTo(new Place.Settings()));
        bookName.setText(opened.map(BookLabel::name).orElse(""));
        bookAbove.setText(opened.map(BookLabel::above).orElse(""));
        badge.setText(opened.map(book -> texts.of(badge(book.tier()))).orElse(""));
        user.setText(model.desk().user());
        referenceDate.setText(opened.map(book -> book.referenceDate().toString()).orElse(""));
    }

    private static String badge(BookLabel.Tier tier) {
        return switch (tier) {
            case VILLAGE -> "shell.village";
            case TOWNSHIP -> "shell.township";
            case COUNTY -> "shell.county";
        };
    }

    private void showKept(Optional<ShellViewModel.Kept> now) {
        kept.setText(now.map(what -> texts.of(what.key(), what.time())).orElse(""));
    }

    private void fit() {
        var width = model.widthFor(header.getWidth());
        whenShown(dateWord, width >= WIDE_PX);
        whenShown(user, width >= WIDE_PX);
        whenShown(bookAbove, width >= NARROW_BELOW_PX);
    }

    private static void whenShown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}

package cn.cunce.ui.print;

import cn.cunce.service.PreparePaper;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.print.PrintViewModel.Sight;
import cn.cunce.ui.print.PrintViewModel.Wish;
import cn.cunce.ui.shell.Screen;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;

/// Papers on screen: the very pages that are saved.
public final class PrintView implements Screen {

    private static final int DIGEST_SHOWN = 12;
    private static final double BESIDE_PAGE_PX = 28;

    private final PrintViewModel model;
    private final FileChoice files;
    private final Texts texts;

    @FXML private Label about;
    @FXML private Button before;
    @FXML private Label pageNumber;
    @FXML private Button after;
    @FXML private Button save;
    @FXML private ToggleButton register;
    @FXML private ToggleButton cards;
    @FXML private ScrollPane scroll;
    @FXML private ImageView page;
    @FXML private Label nothing;
    @FXML private ComboBox<Integer> year;
    @FXML private CheckBox wholeNumbers;
    @FXML private Label wholeWarning;
    @FXML private Label digest;
    @FXML private Label undrawn;

    public PrintView(PrintViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "print.fxml", texts);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return screen;
    }

    @Override
    public void shown() {
        model.begin();
        register.requestFocus();
    }

    @Override
    public void left() {
        model.release();
    }

    @FXML
    private void initialize() {
        cards.setText(texts.of(model.isOfOneHousehold() ? "print.card" : "print.cards"));
        year.setItems(model.years());
        year.valueProperty()
                .subscribe(told -> Optional.ofNullable(told).ifPresent(model::wantYear));
        page.setPreserveRatio(true);
        scroll.viewportBoundsProperty().subscribe(bounds -> fit(bounds.getWidth()));
        model.wishProperty().subscribe(this::show);
        model.sightProperty().subscribe(this::show);
        model.pageProperty().subscribe(this::show);
    }

    @FXML
    private void register() {
        model.wantRegister();
    }

    @FXML
    private void cards() {
        model.wantCards();
    }

    @FXML
    private void wholeNumbers() {
        model.wantWholeNumbers(wholeNumbers.isSelected());
    }

    @FXML
    private void before() {
        model.turn(-1);
    }

    @FXML
    private void after() {
        model.turn(1);
    }

    @FXML
    private void save() {
        var wish = model.wishProperty().get();
        var key = wish.cards() ? "print.cardsFile" : "print.registerFile";
        files.save("print.saveTitle", texts.of(key, wish.year()), FileChoice.Kind.PDF)
                .ifPresent(model::save);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> turn(event, 1);
            case PAGE_UP -> turn(event, -1);
            case ENTER -> saveByKey(event);
            default -> {}
        }
    }

    private void turn(KeyEvent event, int by) {
        event.consume();
        model.turn(by);
    }

    private void saveByKey(KeyEvent event) {
        if (event.isControlDown() && model.canSave()) {
            event.consume();
            save();
        }
    }

    private void show(Wish wish) {
        register.setSelected(!wish.cards());
        cards.setSelected(wish.cards());
        wholeNumbers.setSelected(wish.wholeNumbers());
        whenShown(wholeWarning, wish.wholeNumbers());
        if (wish.year() > 0) {
            year.setValue(wish.year());
        }
    }

    private void show(Sight sight) {
        var ready = sight.pages() > 0;
        before.setDisable(sight.number() <= 1);
        after.setDisable(sight.number() >= sight.pages());
        save.setDisable(!ready);
        nothing.setVisible(!ready);
        scroll.setVisible(ready);
        pageNumber.setText(texts.of("print.pageNumber", sight.number(), sight.pages()));
        about.setText(texts.of("print.about", sight.households(), sight.pages()));
        digest.setText(
                sight.digest().substring(0, Math.min(DIGEST_SHOWN, sight.digest().length())));
        whenShown(undrawn, !sight.undrawn().isEmpty());
        undrawn.setText(
                sight.undrawn().isEmpty()
                        ? ""
                        : texts.of("print.undrawn", String.join("、", sight.undrawn())));
    }

    private void show(Optional<PreparePaper.Page> drawn) {
        page.setImage(drawn.map(PrintView::image).orElse(null));
        fit(scroll.getViewportBounds().getWidth());
        scroll.setVvalue(0);
    }

    /// A page as wide as it is, or as the desk leaves room for.
    private void fit(double room) {
        var image = Optional.ofNullable(page.getImage());
        image.ifPresent(
                drawn -> page.setFitWidth(Math.min(drawn.getWidth(), room - BESIDE_PAGE_PX)));
    }

    private static WritableImage image(PreparePaper.Page drawn) {
        var image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        0,
                        drawn.width());
        return image;
    }

    private static void whenShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

package cn.cunce.ui.print;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.service.PreparedPaper.Page;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.print.PaperInSight.Sight;
import cn.cunce.ui.print.PrintViewModel.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The pages of a paper, one in sight and all as small pictures.
final class PagesView {

    /// How large a page stands there.
    enum Zoom {
        WIDTH("print.zoomWidth"),
        WHOLE("print.zoomWhole"),
        ACTUAL("print.zoomActual"),
        LARGE("print.zoomLarge");

        private final String key;

        Zoom(String key) {
            this.key = key;
        }
    }

    private static final double BESIDE_PAGE_PX = 44;
    private static final double DRAWN_TO_ACTUAL = 96.0 / 120;
    private static final double LARGE = 1.6;

    private final PrintViewModel model;
    private final Texts texts;

    @FXML private Button before;
    @FXML private Label pageNumber;
    @FXML private Button after;
    @FXML private ChoiceBox<Zoom> zoom;
    @FXML private ListView<Integer> thumbs;
    @FXML private ScrollPane scroll;
    @FXML private ImageView page;
    @FXML private Node instead;
    @FXML private Node busy;
    @FXML private Label nothing;
    @FXML private Button again;

    PagesView(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "pages.fxml", texts);
    }

    @FXML
    private void initialize() {
        zoom.getItems().setAll(Zoom.values());
        zoom.setConverter(Words.of(each -> texts.of(each.key)));
        zoom.setValue(Zoom.WIDTH);
        zoom.valueProperty().subscribe(_ -> fit());
        page.setPreserveRatio(true);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
        thumbs.setCellFactory(_ -> new ThumbCell(model.sight()));
        thumbs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(number -> Optional.ofNullable(number).ifPresent(model.sight()::goTo));
        model.sight().sightProperty().subscribe(this::show);
        model.sight().pageProperty().subscribe(this::show);
        model.stateProperty().subscribe(this::show);
    }

    @FXML
    private void before() {
        model.sight().turn(-1);
    }

    @FXML
    private void after() {
        model.sight().turn(1);
    }

    @FXML
    private void again() {
        model.again();
    }

    private void show(Sight sight) {
        before.setDisable(sight.number() <= 1);
        after.setDisable(sight.number() >= sight.pages());
        pageNumber.setText(texts.of("print.pageNumber", sight.number(), sight.pages()));
        if (thumbs.getItems().size() != sight.pages() || sight.number() <= 1) {
            thumbs.getItems().setAll(numbers(sight.pages()));
        }
        if (sight.number() > 0) {
            thumbs.getSelectionModel().select(sight.number() - 1);
            thumbs.scrollTo(Math.max(0, sight.number() - 2));
        }
    }

    private static List<Integer> numbers(int pages) {
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    private void show(Optional<Page> drawn) {
        page.setImage(drawn.map(PagesView::image).orElse(null));
        fit();
        scroll.setVvalue(0);
    }

    private void show(State state) {
        whenShown(instead, state != State.READY);
        whenShown(scroll, state == State.READY);
        whenShown(busy, state == State.PREPARING);
        whenShown(again, state == State.CANCELLED);
        nothing.setText(
                texts.of(
                        switch (state) {
                            case PREPARING, READY -> "print.preparing";
                            case NOTHING -> "print.nothing";
                            case UNCHOSEN -> "print.unchosen";
                            case TOO_WIDE -> "print.tooWide";
                            case CANCELLED -> "print.cancelled";
                        }));
    }

    private void fit() {
        Optional.ofNullable(page.getImage()).ifPresent(this::fit);
    }

    private void fit(Image drawn) {
        var room = scroll.getViewportBounds();
        var actual = drawn.getWidth() * DRAWN_TO_ACTUAL;
        var width =
                switch (zoom.getValue()) {
                    case WIDTH -> room.getWidth() - BESIDE_PAGE_PX;
                    case WHOLE ->
                            Math.min(
                                    room.getWidth() - BESIDE_PAGE_PX,
                                    (room.getHeight() - BESIDE_PAGE_PX)
                                            * drawn.getWidth()
                                            / drawn.getHeight());
                    case ACTUAL -> actual;
                    case LARGE -> actual * LARGE;
                };
        page.setFitWidth(Math.max(1, width));
    }

    static WritableImage image(Page drawn) {
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
}

package cn.cunce.ui.part;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// A line drawing in the colour of the text beside it: `<Icon glyph="PRINT"/>`.
///
/// Decoration only: a word stands beside it, or its button has an accessible name.
public final class Icon extends StackPane {

    /// What can be drawn; each is a line of `icons.properties`.
    public enum Glyph {
        REGISTER,
        ENTRY,
        IMPORT,
        WAITING,
        PLAN,
        VILLAGE,
        PACKS,
        TARGETING,
        PRINT,
        FILING,
        MERGE,
        SEARCH,
        CALENDAR,
        CHART,
        CHECK,
        USER,
        SETTINGS,
        LOCK,
        CLOSE,
        BACK,
        FORWARD,
        DOWN,
        NEW,
        OPEN,
        SAMPLE,
        LOOK,
        INFO,
        SAVE,
        ADD,
        BOOK,
        UNDO,
        REDO,
        RECEIVE,
        EXPORT,
        DARK,
        LIGHT,
        HELP
    }

    private static final double GRID = 24;
    private static final double SIZE_PX = 16;
    private static final ResourceBundle PATHS = ResourceBundle.getBundle("cn.cunce.ui.part.icons");

    private final ObjectProperty<Glyph> glyph = new SimpleObjectProperty<>(Glyph.INFO);
    private final SVGPath line = new SVGPath();

    public Icon() {
        getStyleClass().add("icon");
        line.getStyleClass().add("icon-line");
        line.setScaleX(SIZE_PX / GRID);
        line.setScaleY(SIZE_PX / GRID);
        line.setManaged(false);
        setAlignment(Pos.CENTER);
        setMinSize(SIZE_PX, SIZE_PX);
        setPrefSize(SIZE_PX, SIZE_PX);
        setMaxSize(SIZE_PX, SIZE_PX);
        setMouseTransparent(true);
        getChildren().add(line);
        glyph.subscribe(shape -> line.setContent(path(shape)));
    }

    public Icon(Glyph shape) {
        this();
        setGlyph(shape);
    }

    /// Every path is drawn on the whole grid, so that strokes of neighbours meet at one height.
    @Override
    protected void layoutChildren() {
        line.setLayoutX((SIZE_PX - GRID) / 2);
        line.setLayoutY((SIZE_PX - GRID) / 2);
    }

    public ObjectProperty<Glyph> glyphProperty() {
        return glyph;
    }

    public Glyph getGlyph() {
        return glyph.get();
    }

    public void setGlyph(Glyph shape) {
        glyph.set(shape);
    }

    private static String path(Glyph shape) {
        return PATHS.getString(shape.name().toLowerCase(Locale.ROOT));
    }
}

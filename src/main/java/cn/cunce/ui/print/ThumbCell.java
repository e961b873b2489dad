package cn.cunce.ui.print;

import cn.cunce.service.PreparedPaper.Page;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;

/// A small page with its number; it is drawn when it comes into sight.
final class ThumbCell extends ListCell<Integer> {

    private static final double WIDTH_PX = 76;
    private static final double HEIGHT_PX = 108;

    private final PaperInSight paper;
    private final ImageView picture = new ImageView();

    ThumbCell(PaperInSight paper) {
        this.paper = paper;
        picture.setPreserveRatio(true);
        picture.setFitWidth(WIDTH_PX);
        picture.setFitHeight(HEIGHT_PX);
    }

    @Override
    protected void updateItem(Integer number, boolean empty) {
        super.updateItem(number, empty);
        picture.setImage(null);
        setGraphic(null);
        setText(null);
        if (!empty) {
            setText(String.valueOf(number));
            setGraphic(picture);
            paper.thumb(number, drawn -> show(number, drawn));
        }
    }

    /// Unless the cell is another page's by now.
    private void show(int number, Page drawn) {
        if (Optional.ofNullable(getItem()).filter(shown -> shown == number).isPresent()) {
            picture.setImage(PagesView.image(drawn));
        }
    }
}

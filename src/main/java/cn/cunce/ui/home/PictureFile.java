package cn.cunce.ui.home;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// A picture as a file that any program shows and prints.
final class PictureFile {

    private PictureFile() {}

    /// @return what stood in the way; empty when it is on the disk
    static Optional<String> write(Image image, Path file) {
        try {
            return ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile())
                    ? Optional.empty()
                    : Optional.of(file.toString());
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}

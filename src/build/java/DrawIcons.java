import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws the icon, an open ledger, and writes it as each system wants it. Run by hand after a change:
/// `java src/build/java/DrawIcons.java installer`.
public final class DrawIcons {

    private static final Color COVER = new Color(0x8C2F1B);
    private static final Color PAPER = new Color(0xFBF7EE);
    private static final Color INK = new Color(0xB9A98A);

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.write(folder.resolve("cunce.png"), png(512));
        Files.write(folder.resolve("cunce.ico"), ico(List.of(16, 32, 48, 256)));
        Files.write(folder.resolve("cunce.icns"), icns());
    }

    private static byte[] png(int size) throws IOException {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(size / 100.0, size / 100.0);
        draw(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// On a square of 100 by 100.
    private static void draw(Graphics2D pen) {
        pen.setColor(COVER);
        pen.fill(new RoundRectangle2D.Double(4, 4, 92, 92, 22, 22));
        pen.setColor(PAPER);
        pen.fill(page(-1));
        pen.fill(page(1));
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(3));
        for (int line = 0; line < 4; line++) {
            var height = 40 + line * 9.0;
            pen.draw(rule(-1, height));
            pen.draw(rule(1, height));
        }
    }

    /// @param side -1 for the left page, 1 for the right
    private static Path2D page(int side) {
        var page = new Path2D.Double();
        page.moveTo(50 + side, 32);
        page.curveTo(50 + side * 10, 24, 50 + side * 22, 24, 50 + side * 34, 27);
        page.lineTo(50 + side * 34, 73);
        page.curveTo(50 + side * 22, 70, 50 + side * 10, 70, 50 + side, 78);
        page.closePath();
        return page;
    }

    private static Path2D rule(int side, double height) {
        var rule = new Path2D.Double();
        rule.moveTo(50 + side * 7, height - 1);
        rule.quadTo(50 + side * 18, height - 5, 50 + side * 28, height - 4);
        return rule;
    }

    private static byte[] ico(List<Integer> sizes) throws IOException {
        var images = new ByteArrayOutputStream();
        var index = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        index.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            var image = png(size);
            index.put((byte) size).put((byte) size).putShort((short) 0);
            index.putShort((short) 1).putShort((short) 32);
            index.putInt(image.length).putInt(index.capacity() + images.size());
            images.writeBytes(image);
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(index.array());
        all.writeBytes(images.toByteArray());
        return all.toByteArray();
    }

    private static byte[] icns() throws IOException {
        var parts = new ByteArrayOutputStream();
        parts.writeBytes(part("ic07", png(128)));
        parts.writeBytes(part("ic08", png(256)));
        parts.writeBytes(part("ic09", png(512)));
        return part("icns", parts.toByteArray());
    }

    private static byte[] part(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + content.length)
                .put(content)
                .array();
    }

    private DrawIcons() {}
}

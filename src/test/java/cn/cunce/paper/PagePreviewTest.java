package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PagePreviewTest {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void a_page_is_shown_in_its_size_with_ink_on_white() throws IOException {
        try (var preview = PagePreview.open(twoPages())) {
            var image = preview.page(1, 72);

            assertThat(preview.pages()).isEqualTo(2);
            assertThat(image.width()).isEqualTo(1191);
            assertThat(image.height()).isEqualTo(842);
            assertThat(image.argb()[0]).isEqualTo(WHITE);
            assertThat(Arrays.stream(image.argb()).anyMatch(dot -> dot != WHITE)).isTrue();
        }
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertThatThrownBy(() -> PagePreview.open(new byte[] {1, 2, 3}))
                .isInstanceOf(IOException.class);
    }

    private static byte[] twoPages() throws IOException {
        var out = new ByteArrayOutputStream();
        var pages = PaperDesk.openPages(Sheet.A3_LANDSCAPE, "村册", out);
        pages.begin("村册", "村册（续）");
        pages.turn();
        pages.close();
        return out.toByteArray();
    }
}

package cn.cunce.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.ui.part.Typefaces.Run;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypefacesTest {

    private static final Optional<String> USUAL = Optional.of("Noto Sans SC");
    private static final Optional<String> RARE = Optional.of(Typefaces.RARE);

    private final Typefaces faces = Shipped.typefaces();

    @Test
    void usual_names_need_no_other_font() {
        assertThat(faces.isUsual("覃桂香 ·罗 1234 ABC")).isTrue();
        assertThat(faces.isUsual("㛃镕喆")).isTrue();
        assertThat(faces.isUsual("𠮷祥")).isFalse();
    }

    @Test
    void each_run_is_set_in_the_first_font_that_has_it() {
        assertThat(faces.runs("罗𠮷祥香"))
                .containsExactly(new Run("罗", USUAL), new Run("𠮷", RARE), new Run("祥香", USUAL));
    }

    @Test
    void what_no_font_has_stands_alone_and_is_told() {
        var beyond = Character.toString(0x30F50);

        assertThat(faces.runs("罗" + beyond + beyond))
                .containsExactly(
                        new Run("罗", USUAL),
                        new Run(beyond, Optional.empty()),
                        new Run(beyond, Optional.empty()));
        assertThat(faces.undrawable("罗" + beyond + beyond)).containsExactly(beyond);
    }
}

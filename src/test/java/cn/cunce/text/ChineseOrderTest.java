package cn.cunce.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseOrderTest {

    @Test
    void names_stand_by_pinyin_rare_characters_in_their_place() {
        assertThat(List.of("张三", "䶮", "安", "王五", "李四", "赵").stream().sorted(new ChineseOrder()))
                .containsExactly("安", "李四", "王五", "䶮", "张三", "赵");
    }
}

package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Dated;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a place sets is written as a pack that says the very same when it is read.
class OwnPackTest {

    private static final ParameterText TEXT = new ParameterText(Packs.CODES);

    @ParameterizedTest
    @ValueSource(
            strings = {"cs_example", "gs_example", "gz_xs_example", "gz_gg_example", "sd_example"})
    void every_value_of_a_pack_may_be_set_over_it(String id) {
        var base = Packs.shipped(id).pack();
        var values = new ArrayList<OwnPack.Value>();
        for (var parameter : base.parameters().values()) {
            for (var dated : parameter.values()) {
                values.add(
                        new OwnPack.Value(
                                parameter.key(),
                                dated.period(),
                                TEXT.of(parameter, dated.value())));
            }
        }
        var own =
                new OwnPack(
                        id + "_430124", "某\"县\\", "430124", base.version() + "+1", base, values);

        var read = Packs.read(own.files().or(Packs.SHIPPED), own.id()).pack();

        assertThat(read.jurisdiction()).isEqualTo("某\"县\\");
        assertThat(read.divisions()).containsExactly("430124");
        assertThat(read.version()).isEqualTo(base.version() + "+1");
        assertThat(read.example()).isTrue();
        for (var parameter : base.parameters().values()) {
            assertThat(said(read, parameter)).isEqualTo(said(base, parameter));
            assertThat(read.parameters().get(parameter.key()).values())
                    .extracting(Dated::pack)
                    .allMatch(own.id()::equals);
        }
    }

    private static List<String> said(Pack pack, Parameter parameter) {
        return pack.parameters().get(parameter.key()).values().stream()
                .map(dated -> dated.period() + " " + dated.value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "gs", "gz_xs", "gz_gg", "sd"})
    void a_value_on_one_line_is_read_as_it_was(String id) {
        for (var parameter : Packs.shipped(id).pack().parameters().values()) {
            for (var dated : parameter.values()) {
                var line = TEXT.of(parameter, dated.value());
                assertThat(TEXT.read(parameter, line))
                        .as(parameter.key())
                        .isEqualTo(new ParameterText.Result.Read(dated.value()));
            }
        }
    }
}

package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.model.rule.Parameter.Dated;
import cn.cunce.model.value.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A pack that builds on another says of every value whose it is.
class OverlayTest {

    private static final String HEAD =
            """
            pack: county
            title: 某县
            version: "1"
            extends: cs
            files: [parameters/county.yaml]
            """;

    @Test
    void every_value_tells_which_pack_set_it_and_whether_it_is_an_example() {
        var line = Packs.shipped("cs_example").pack().parameters().get("exit_line_household_yuan");

        assertThat(line.values())
                .extracting(Dated::pack, Dated::example, Dated::clause, Dated::value)
                .containsExactly(
                        tuple("cs_example", true, "", new Money(320_000)),
                        tuple("cs_example", true, "", new Money(360_000)),
                        tuple("cs", false, "CS-34", new Money(400_000)));
    }

    @Test
    void the_shipped_pack_itself_holds_no_value_that_no_document_sets() {
        assertThat(Packs.shipped("cs").pack().parameters().values())
                .flatExtracting(parameter -> parameter.values())
                .allSatisfy(dated -> assertThat(dated.clause()).isNotEmpty());
    }

    @Test
    void a_county_that_replaces_a_value_takes_only_its_own_days() {
        var pack =
                Packs.read(
                                county(
                                        """
                                        parameters:
                                          exit_line_household_yuan:
                                            values:
                                              - from: 2017-07-01
                                                to: 2018-12-31
                                                value: "4200.00"
                                                replaces: true
                                        """),
                                "county")
                        .pack();
        var line = pack.parameters().get("exit_line_household_yuan");

        assertThat(line.on(LocalDate.of(2017, 6, 30)).orElseThrow().pack()).isEqualTo("cs");
        assertThat(line.on(LocalDate.of(2017, 7, 1)).orElseThrow().pack()).isEqualTo("county");
        assertThat(pack.base()).contains("cs");
        assertThat(pack.jurisdiction()).isEqualTo("湖南省长沙市");
    }

    @Test
    void the_digest_names_exactly_this_content_of_pack_and_base() {
        var shipped = Packs.shipped("cs_example").pack().digest();
        var again = Packs.read(Packs.SHIPPED, "cs_example").pack().digest();
        var other = Packs.read(withLonger("cs/clauses.yaml"), "cs_example").pack().digest();

        assertThat(shipped).isEqualTo(again).hasSize(64).isNotEqualTo(other);
    }

    @Test
    void packs_build_on_packs_that_build_on_packs_and_every_value_keeps_its_origin() {
        PackFiles village =
                files(
                        Map.of(
                                "village/pack.yaml",
                                HEAD.replace("pack: county", "pack: village")
                                        .replace("某县", "某村")
                                        .replace("extends: cs", "extends: county")
                                        .replace("county.yaml", "village.yaml"),
                                "village/parameters/village.yaml",
                                line("2017-07-01", "2017-12-31", "4500.00")));
        var pack =
                Packs.read(
                                village.or(county(line("2017-04-01", "2018-12-31", "4200.00"))),
                                "village")
                        .pack();
        var line = pack.parameters().get("exit_line_household_yuan");

        assertThat(line.values())
                .extracting(Dated::pack, Dated::value)
                .containsExactly(
                        tuple("cs", new Money(400_000)),
                        tuple("county", new Money(420_000)),
                        tuple("village", new Money(450_000)),
                        tuple("county", new Money(420_000)));
        assertThat(pack.base()).contains("county");
        assertThat(pack.jurisdiction()).isEqualTo("湖南省长沙市");
    }

    private static String line(String from, String to, String value) {
        return """
                parameters:
                  exit_line_household_yuan:
                    values: [{from: %s, to: %s, value: "%s", replaces: true}]
                """
                .formatted(from, to, value);
    }

    private static PackFiles county(String parameters) {
        return files(Map.of("county/pack.yaml", HEAD, "county/parameters/county.yaml", parameters))
                .or(Packs.SHIPPED);
    }

    private static PackFiles files(Map<String, String> texts) {
        return path ->
                Optional.ofNullable(texts.get(path))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /// The shipped packs, one file of which has another remark at its end.
    private static PackFiles withLonger(String file) {
        return path ->
                Packs.SHIPPED
                        .find(path)
                        .map(
                                bytes ->
                                        path.equals(file)
                                                ? (new String(bytes, StandardCharsets.UTF_8)
                                                                + "# x\n")
                                                        .getBytes(StandardCharsets.UTF_8)
                                                : bytes);
    }
}

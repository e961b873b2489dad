package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The counties and towns of the Gansu document stand in the pack as its code lists have them.
class GansuListsTest {

    @ParameterizedTest
    @CsvSource({"deep_poor_counties, gs_counties, 23", "deep_poor_towns, gs_towns, 40"})
    void a_list_of_the_pack_has_every_place_of_the_document_in_its_order(
            String key, String list, int places) throws IOException {
        var parameter = Packs.shipped("gs").pack().parameters().get(key);
        var rows = Files.readAllLines(Path.of("resources/codes/" + list + ".csv"));
        var labels = rows.stream().skip(1).map(row -> row.split(",")[1]).toList();

        assertThat(parameter.values()).hasSize(1);
        assertThat((List<?>) parameter.values().getFirst().value()).isEqualTo(labels);
        assertThat(labels).hasSize(places);
    }
}

package cn.cunce.store;

import static cn.cunce.store.SmallVillage.household;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.RecordId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookDumpTest {

    private static final RecordId DECISION =
            new RecordId(Entity.DECISION, TestBooks.VILLAGE, new UUID(7, 1));

    @TempDir private Path folder;
    private Book book;
    private SmallVillage village;

    @BeforeEach
    void open() {
        book = TestBooks.book(folder, "a");
        village = new SmallVillage(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void demands_lie_with_their_household_and_those_of_nobody_with_the_village() {
        village.households(1);
        village.demand(1, 1, "2018");
        village.demand(2, 2, "2018");

        var dump = dump();

        assertThat(texts(list(dump, "demands"))).containsExactly("需求2");
        assertThat(texts(list(list(dump, "households").getFirst(), "demands")))
                .containsExactly("需求1");
    }

    @Test
    void decisions_lie_with_the_village_and_mistakes_nowhere() {
        village.save(DECISION, Answers.NONE.with(DecisionFields.RULE, "exit"));
        assertThat(list(dump(), "decisions")).hasSize(1);

        village.ended(DECISION, "mistake", null);

        assertThat(list(dump(), "decisions")).isEmpty();
    }

    @Test
    void what_is_left_of_a_household_entered_by_mistake_stays_in_the_dump() {
        village.households(1);
        village.demand(1, 1, "2018");
        village.ended(household(1), "mistake", null);

        assertThat(texts(list(dump(), "demands"))).containsExactly("需求1");
    }

    private Map<?, ?> dump() {
        var out = new ByteArrayOutputStream();
        book.read(
                reader -> {
                    reader.dump(out, List.of(TestBooks.VILLAGE), Optional.empty());
                    return out;
                });
        var whole = (Map<?, ?>) PlainJson.read(out.toString(StandardCharsets.UTF_8));
        return list(whole, "villages").getFirst();
    }

    private static List<Map<?, ?>> list(Map<?, ?> plain, String key) {
        return ((List<?>) plain.get(key))
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static List<Object> texts(List<Map<?, ?>> demands) {
        return demands.stream()
                .<Object>map(demand -> ((Map<?, ?>) demand.get("fields")).get("demandText"))
                .toList();
    }
}

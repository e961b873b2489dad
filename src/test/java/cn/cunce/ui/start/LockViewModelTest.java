package cn.cunce.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockViewModelTest {

    @TempDir private Path folder;
    private final List<String> done = new ArrayList<>();
    private OpenedBook book;
    private LockViewModel lock;

    @BeforeEach
    void begin() {
        book = TestVillage.open(folder.resolve("book"));
        var ways = new LockViewModel.Ways(() -> done.add("unlocked"), () -> done.add("put away"));
        var opening = new OpenBook(TestVillage.surroundings());
        lock = new LockViewModel(opening, book, Jobs.atOnce(), ways);
    }

    @AfterEach
    void end() {
        book.close();
    }

    @Test
    void a_password_of_the_book_unlocks_and_another_does_not() {
        lock.unlock("not the password");
        assertThat(lock.messageProperty().get().map(Message::key)).contains("start.wrongPassword");
        assertThat(done).isEmpty();
        lock.unlock(TestVillage.PASSWORD);

        assertThat(done).containsExactly("unlocked");
        assertThat(lock.who()).isEqualTo("岩坳村 • 石敏");
    }

    @Test
    void five_wrong_ones_cost_a_pause() {
        for (var trial = 0; trial < 5; trial++) {
            lock.unlock("wrong");
        }
        lock.unlock(TestVillage.PASSWORD);

        assertThat(done).isEmpty();
        assertThat(lock.tries().isPausing()).isTrue();
    }

    @Test
    void who_has_forgotten_it_puts_the_book_away() {
        lock.closeBook();

        assertThat(done).containsExactly("put away");
    }
}

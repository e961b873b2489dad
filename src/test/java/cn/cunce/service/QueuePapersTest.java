package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.QueuePapers.Paper;
import cn.cunce.service.SaveDraft.Typing;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which papers wait is there when the program begins again.
class QueuePapersTest {

    private static final String VILLAGE = SampleBook.GUIZHOU;

    @TempDir Path folder;

    @Test
    void a_batch_is_a_paper_for_each_number() {
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            new QueuePapers(book.opened()).begin(18, 21);

            assertThat(new QueuePapers(book.reopened()).papers())
                    .extracting(Paper::number)
                    .containsExactly(18, 19, 20, 21);
        }
    }

    @Test
    void what_was_saved_leaves_when_another_batch_begins() {
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            var papers = new QueuePapers(book.opened());
            papers.begin(1, 3);
            papers.put(saved(book, 2));
            papers.begin(4, 5);

            assertThat(papers.papers()).extracting(Paper::number).containsExactly(1, 3, 4, 5);
        }
    }

    @Test
    void what_became_of_a_paper_is_kept() {
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            var papers = new QueuePapers(book.opened());
            papers.begin(1, 2);
            var saved = saved(book, 2);
            papers.put(saved);

            assertThat(new QueuePapers(book.reopened()).papers().getLast()).isEqualTo(saved);
        }
    }

    @Test
    void the_queue_outlives_the_tidying_of_the_drafts() {
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            new QueuePapers(book.opened()).begin(7, 8);
            var nothing =
                    new HouseholdForm(
                            Optional.empty(), 2018, Answers.NONE, Answers.NONE, List.of());
            var typing = new Typing(nothing, nothing, Map.of("0/a", "=" + "1+".repeat(40_000)));
            for (var i = 0; i < 20; i++) {
                new SaveDraft(book.opened()).put("new", VILLAGE, typing, "");
            }

            assertThat(new QueuePapers(book.reopened()).papers()).hasSize(2);
        }
    }

    @Test
    void a_slip_of_the_finger_is_no_batch() {
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            var papers = new QueuePapers(book.opened());

            assertThatThrownBy(() -> papers.begin(42, 18))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> papers.begin(1, 1000))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Paper saved(SampleBook book, int number) {
        var id = book.opened().ids().fresh(Entity.HOUSEHOLD, VILLAGE);
        return new Paper(number, Optional.of(id), "覃桂香", 5, 1);
    }
}

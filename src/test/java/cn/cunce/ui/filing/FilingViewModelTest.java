package cn.cunce.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingViewModelTest {

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private OpenedBook book;
    private FilingViewModel model;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
        model = Filings.making(book, messages);
        model.begin();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void what_a_filing_would_carry_is_counted_before_it_is_made() {
        var summary = model.summaryProperty().get().orElseThrow();

        assertThat(summary.households()).isEqualTo(3);
        assertThat(summary.number()).isOne();
        assertThat(summary.changes()).isPositive();
        assertThat(model.periodProperty().get()).isEqualTo("2018年");
    }

    @Test
    void a_filing_needs_a_password_twice_unless_somebody_chooses_otherwise() {
        assertThat(model.obstacles()).containsExactly("filing.passwordShort");
        model.passwordProperty().set(Filings.PASSWORD);
        assertThat(model.obstacles()).containsExactly("filing.passwordsDiffer");
        model.againProperty().set(Filings.PASSWORD);
        assertThat(model.obstacles()).isEmpty();
        model.passwordProperty().set("");
        model.plainProperty().set(true);
        assertThat(model.obstacles()).isEmpty();
    }

    @Test
    void a_filing_made_is_in_the_list_and_the_password_is_forgotten() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.againProperty().set(Filings.PASSWORD);
        model.make(folder);

        assertThat(model.madeProperty().get().orElseThrow().file()).isNotEmptyFile();
        assertThat(model.past()).extracting(FilingLine::kind).containsExactly("filing.madeFiling");
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(model.summaryProperty().get().orElseThrow().number()).isEqualTo(2);
        assertThat(messages.latestProperty().get().orElseThrow().key()).isEqualTo("filing.made");
    }
}

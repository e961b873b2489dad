package cn.cunce.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.CreateBook;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.Tier;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.start.NewBookViewModel.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewBookViewModelTest {

    private static final String PASSWORD = "好记的一句话就行";

    @TempDir Path shelf;
    private final List<Place> begun = new ArrayList<>();
    private Optional<OpenedBook> made = Optional.empty();
    private boolean givenUp;

    @Test
    void four_steps_make_a_book_that_opens_again() {
        var steps = steps();
        where(steps);
        steps.userProperty().set("石敏");
        steps.confirmPassword(PASSWORD, PASSWORD);
        assertThat(steps.stepProperty().get()).isEqualTo(Step.KEY);
        steps.confirmKey(askedBack(steps));
        steps.begin(Place.Entry.FRESH);

        assertThat(begun).containsExactly(Place.Entry.FRESH);
        assertThat(made.orElseThrow().card().name()).isEqualTo("岩坳村");
        made.orElseThrow().close();
        var opening = new OpenBook(TestVillage.surroundings());
        var again = opening.open(steps.where(), PASSWORD.toCharArray());
        assertThat(again).isInstanceOf(OpenBook.Result.Opened.class);
        ((OpenBook.Result.Opened) again).book().close();
    }

    @Test
    void the_printed_key_opens_the_book_too() {
        var steps = steps();
        where(steps);
        steps.userProperty().set("石敏");
        steps.confirmPassword(PASSWORD, PASSWORD);
        var key = String.join("-", steps.keyGroups());
        steps.confirmKey(askedBack(steps));
        steps.begin(Place.Register.WHOLE);
        made.orElseThrow().close();

        var opening = new OpenBook(TestVillage.surroundings());
        var again = opening.openWithRecoveryKey(steps.where(), key.toLowerCase(Locale.ROOT));
        assertThat(again).isInstanceOf(OpenBook.Result.Opened.class);
        ((OpenBook.Result.Opened) again).book().close();
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, 52279910020, start.codeOfVillage",
        "TOWNSHIP, 522799100201, start.codeOfTownship",
        "COUNTY, 5227, start.codeOfCounty",
        "VILLAGE, 五二二七九九一零零二零一, start.codeOfVillage",
    })
    void a_code_has_as_many_digits_as_its_level(Tier tier, String code, String said) {
        var steps = steps();
        steps.tierProperty().set(tier);
        steps.codeProperty().set(code);
        steps.nameProperty().set("岩坳村");
        steps.confirmPlace();

        assertThat(said(steps)).contains(said);
        assertThat(steps.stepProperty().get()).isEqualTo(Step.WHERE);
    }

    @Test
    void a_known_code_fills_in_the_names() {
        var steps = steps();
        steps.codeProperty().set(TestVillage.CODE);

        assertThat(steps.nameProperty().get()).isEqualTo("岩坳村");
        assertThat(steps.aboveProperty().get()).isEqualTo("坡皎乡");
        assertThat(steps.aboveThatProperty().get()).isEqualTo("澜瑶县");
    }

    @ParameterizedTest
    @CsvSource({
        "石敏, short, short, start.passwordShort",
        "石敏, long enough, long Enough, start.passwordsDiffer",
        "'', long enough, long enough, start.userMissing",
    })
    void a_password_is_long_enough_and_typed_twice_alike(
            String user, String first, String second, String said) {
        var steps = steps();
        where(steps);
        steps.userProperty().set(user);
        steps.confirmPassword(first, second);

        assertThat(said(steps)).contains(said);
        assertThat(shelf).isEmptyDirectory();
    }

    @Test
    void a_key_that_was_not_copied_does_not_go_on() {
        var steps = steps();
        where(steps);
        steps.userProperty().set("石敏");
        steps.confirmPassword(PASSWORD, PASSWORD);
        steps.confirmKey(List.of("0000", "0000"));

        assertThat(said(steps)).contains("start.keyDiffers");
        assertThat(steps.stepProperty().get()).isEqualTo(Step.KEY);
        steps.confirmKey(askedBack(steps));
        steps.begin(Place.Register.WHOLE);
        made.orElseThrow().close();
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        var steps = steps();
        where(steps);
        Files.createDirectories(steps.where());
        Files.writeString(steps.where().resolve("letter.txt"), "old");
        steps.userProperty().set("石敏");
        steps.confirmPassword(PASSWORD, PASSWORD);

        assertThat(said(steps)).contains("start.folderTaken");
    }

    @Test
    void going_back_keeps_what_was_typed_and_gives_up_at_the_first_step() {
        var steps = steps();
        where(steps);
        steps.back();
        assertThat(steps.nameProperty().get()).isEqualTo("岩坳村");
        steps.back();

        assertThat(givenUp).isTrue();
    }

    private static void where(NewBookViewModel steps) {
        steps.codeProperty().set(TestVillage.CODE);
        steps.confirmPlace();
    }

    private static List<String> askedBack(NewBookViewModel steps) {
        return NewBookViewModel.ASKED_BACK.stream().map(steps.keyGroups()::get).toList();
    }

    private static Optional<String> said(NewBookViewModel steps) {
        return steps.messageProperty().get().map(Message::key);
    }

    private NewBookViewModel steps() {
        var ways =
                new NewBookViewModel.Ways() {
                    @Override
                    public void begun(OpenedBook book, Place place) {
                        made = Optional.of(book);
                        begun.add(place);
                    }

                    @Override
                    public void givenUp() {
                        givenUp = true;
                    }
                };
        return new NewBookViewModel(
                new CreateBook(TestVillage.surroundings()),
                _ -> List.of("岩坳村", "坡皎乡", "澜瑶县"),
                shelf,
                Jobs.atOnce(),
                ways);
    }
}

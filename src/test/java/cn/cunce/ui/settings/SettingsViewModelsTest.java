package cn.cunce.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.OpenBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.shell.Messages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each tab of the settings knows and does, over a real book.
class SettingsViewModelsTest {

    private static final String OTHER = "另一句好记的话就行";

    @TempDir private Path folder;
    private SettingsDesk desk;

    @BeforeEach
    void begin() {
        desk = new SettingsDesk(folder);
    }

    @AfterEach
    void end() {
        desk.book.close();
    }

    @Test
    void the_book_is_counted_verified_and_made_small() {
        var tab = desk.bookTab();
        tab.begin();
        var measured = tab.measuredProperty().get().orElseThrow();
        assertThat(measured.households()).isEqualTo(3);
        assertThat(measured.people()).isEqualTo(6);
        assertThat(measured.groups()).hasSize(2);

        tab.verify();
        assertThat(desk.said()).contains("settings.verifiedWell");
        tab.compact();
        assertThat(desk.told.map(Message::key)).contains("settings.compacted");
        tab.setReferenceDayToday(true);
        assertThat(new Habits(desk.memory).isReferenceDayToday()).isTrue();
    }

    @Test
    void a_second_person_opens_the_book_with_a_password_of_her_own_until_she_is_removed() {
        var tab = desk.people();
        tab.begin();
        tab.add("李晴", "short", "short", () -> {});
        assertThat(wrong(tab.wrongProperty().get())).isEqualTo("start.passwordShort");
        tab.add("石敏", OTHER, OTHER, () -> {});
        assertThat(wrong(tab.wrongProperty().get())).isEqualTo("settings.nameTaken");
        tab.add("李晴", OTHER, OTHER, () -> {});

        assertThat(tab.people()).containsExactly("石敏", "李晴");
        assertThat(fits(OTHER)).isTrue();
        tab.remove("李晴");
        assertThat(fits(OTHER)).isFalse();
        desk.undo();
        assertThat(fits(OTHER)).isTrue();
        assertThat(tab.people()).containsExactly("石敏", "李晴");
    }

    @Test
    void the_last_person_stays() {
        desk.people().remove("石敏");

        assertThat(desk.said()).contains("settings.lastPerson");
        assertThat(fits(TestVillage.PASSWORD)).isTrue();
    }

    @Test
    void a_password_changes_only_with_the_old_one() {
        var tab = desk.keyTab();
        tab.changePassword("not it", OTHER, OTHER, () -> {});
        assertThat(wrong(tab.wrongProperty().get())).isEqualTo("settings.oldPasswordWrong");
        tab.changePassword(TestVillage.PASSWORD, OTHER, OTHER, () -> {});

        assertThat(desk.said()).contains("settings.passwordChanged");
        assertThat(fits(OTHER)).isTrue();
        assertThat(fits(TestVillage.PASSWORD)).isFalse();
    }

    @Test
    void a_new_recovery_key_holds_only_once_it_is_copied() {
        var tab = desk.keyTab();
        tab.renew();
        var groups = tab.groupsProperty().get();
        assertThat(groups).hasSize(6);
        tab.confirm(List.of("0000", "0000"));
        assertThat(opensWith(groups)).isInstanceOf(OpenBook.Result.WrongPassword.class);
        tab.confirm(List.of(groups.get(1), groups.get(4).toLowerCase(Locale.ROOT)));
        assertThat(tab.groupsProperty().get()).isEmpty();

        desk.book.close();
        desk.book = ((OpenBook.Result.Opened) opensWith(groups)).book();
    }

    private OpenBook.Result opensWith(List<String> groups) {
        return new OpenBook(TestVillage.surroundings())
                .openWithRecoveryKey(desk.book.folder(), String.join("-", groups));
    }

    @Test
    void a_backup_is_made_looked_into_and_put_in_the_place_of_the_book() {
        var tab = desk.backups();
        tab.begin();
        tab.backUp();
        assertThat(desk.said()).contains("backup.made");
        assertThat(tab.backups()).hasSize(1);
        tab.look(tab.backups().getFirst());
        assertThat(tab.lookProperty().get().orElseThrow().lost()).isZero();
        tab.replace();

        assertThat(desk.told.map(Message::key)).contains("settings.restored");
        assertThat(desk.bookTab().card().name()).isEqualTo("岩坳村");
    }

    @Test
    void a_backup_opens_as_a_copy() {
        var tab = desk.backups();
        tab.backUp();
        tab.look(tab.backups().getFirst());
        var own = desk.book.folder();
        tab.openBeside();

        assertThat(desk.told.map(Message::key)).contains("backup.copyOpened");
        assertThat(desk.book.folder()).isNotEqualTo(own);
    }

    @Test
    void a_second_folder_is_chosen_and_a_stick_that_is_gone_is_told_of() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        var tab = desk.backups();
        tab.choose(Optional.of(stick));
        tab.backUp();
        assertThat(desk.said()).contains("backup.madeTwice");
        assertThat(tab.backups().getFirst().files()).hasSize(2);

        tab.choose(Optional.of(folder.resolve("gone")));
        tab.backUp();
        assertThat(desk.said()).contains("backup.secondMissing");
        tab.choose(Optional.empty());
        desk.undo();
        assertThat(new Habits(desk.memory).backupFolder()).contains(folder.resolve("gone"));
    }

    @Test
    void habits_are_remembered_at_once_and_can_be_taken_back() {
        var habits = desk.habits();
        assertThat(new Habits(desk.memory).walksOn()).isTrue();
        habits.walksOnProperty().set(false);
        assertThat(new Habits(desk.memory).walksOn()).isFalse();
        desk.undo();
        assertThat(habits.walksOnProperty().get()).isTrue();
        assertThat(new Habits(desk.memory).walksOn()).isTrue();
        habits.choose(Optional.of(folder));
        assertThat(new Habits(desk.memory).printFolder()).contains(folder);
        assertThat(desk.habits().printFolderProperty().get()).contains(folder);
    }

    private boolean fits(String password) {
        return new OpenBook(TestVillage.surroundings())
                .fits(desk.book.folder(), password.toCharArray());
    }

    private static String wrong(Optional<Message> said) {
        return said.map(Message::key).orElse("");
    }
}

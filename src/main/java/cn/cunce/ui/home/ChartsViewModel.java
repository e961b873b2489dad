package cn.cunce.ui.home;

import cn.cunce.job.Jobs;
import cn.cunce.service.BookFigures;
import cn.cunce.service.ExportTable;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the screen of pictures knows: the questions, and the picture of the one that is chosen.
public final class ChartsViewModel {

    private final HomeDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Navigator navigator;
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.INCOME);
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();

    public ChartsViewModel(HomeDesk desk, Jobs jobs, Messages messages, Navigator navigator) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.navigator = navigator;
        question.subscribe(_ -> draw());
    }

    /// Draws what was counted before, and counts anew.
    void read() {
        draw();
        counting.set(true);
        jobs.run("home.reading", () -> desk.reading().counting().count(desk.on()), this::counted);
    }

    private void counted(BookFigures now) {
        counting.set(false);
        draw();
    }

    private void draw() {
        var asked = question.get();
        desk.reading()
                .counting()
                .last()
                .ifPresent(
                        figures ->
                                jobs.run(
                                        "home.reading",
                                        () -> draw(asked, figures),
                                        this::showPicture));
    }

    private void showPicture(Picture drawn) {
        if (drawn.question() == question.get()) {
            picture.set(Optional.of(drawn));
        }
    }

    private Picture draw(Question asked, BookFigures figures) {
        var base = new ChartBase(figures, desk.card(), desk.words());
        return switch (asked) {
            case INCOME -> new IncomePicture(base, desk.packs().of(desk.card())).draw();
            case CAUSES -> new CausePicture(base).draw();
            case GUARANTEES -> new GuaranteePicture(base).draw();
            case AGES -> new AgePicture(base).draw();
            case PLACES -> new PlacePicture(base).draw();
            case YEARS -> new YearPicture(base).draw();
        };
    }

    List<Question> questions() {
        return List.of(Question.values());
    }

    /// Lists the households that a part of the picture counts.
    void list(Place.Only only) {
        navigator.go(new Place.Register("", Optional.of(only)));
    }

    void goHome() {
        navigator.go(new Place.Home());
    }

    /// A name for a file of the picture, without its ending.
    String fileName() {
        return desk.card().name() + "_" + desk.words().of(question.get().key());
    }

    void export(Path file) {
        picture.get()
                .ifPresent(
                        drawn ->
                                jobs.run(
                                        "charts.exporting",
                                        () -> ExportTable.export(drawn.table(), file),
                                        this::told));
    }

    private void told(ExportTable.Result result) {
        messages.say(
                switch (result) {
                    case ExportTable.Result.Saved(var file, var rows) ->
                            Message.of(Level.GOOD, "charts.exported", file.getFileName(), rows);
                    case ExportTable.Result.NotWritten(var reason) ->
                            Message.of(Level.MUST, "charts.notSaved", reason);
                });
    }

    /// Keeps a picture that the window has drawn.
    ///
    /// @param saving writes the file; what stood in its way, or nothing
    void save(java.util.concurrent.Callable<Optional<String>> saving, Path file) {
        jobs.run(
                "charts.saving",
                saving,
                trouble ->
                        messages.say(
                                trouble.map(
                                                reason ->
                                                        Message.of(
                                                                Level.MUST,
                                                                "charts.notSaved",
                                                                reason))
                                        .orElseGet(
                                                () ->
                                                        Message.of(
                                                                Level.GOOD,
                                                                "charts.saved",
                                                                file.getFileName()))));
    }

    ObjectProperty<Question> questionProperty() {
        return question;
    }

    ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }
}

package cn.cunce.ui.print;

import cn.cunce.job.Jobs;
import cn.cunce.service.PreparedPaper;
import cn.cunce.service.PreparedPaper.Page;
import cn.cunce.service.PrintPapers;
import cn.cunce.service.PrintPapers.Undrawn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The paper that is looked at: which of its pages is in sight, and their pictures.
final class PaperInSight {

    /// @param number of the page in sight, from 1; 0 where there is no paper
    /// @param households or lines on it
    /// @param digest of the ledger's state, in hex
    record Sight(int number, int pages, int households, String digest, List<Undrawn> undrawn) {
        static final Sight NONE = new Sight(0, 0, 0, "", List.of());

        Sight {
            undrawn = List.copyOf(undrawn);
        }

        private Sight at(int other) {
            return new Sight(other, pages, households, digest, undrawn);
        }
    }

    /// Enough for a page that is shown larger than it is.
    private static final int DOTS_PER_INCH = 120;

    private static final int THUMB_DOTS_PER_INCH = 14;

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NONE);
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Integer, Page> thumbs = new HashMap<>();
    private Optional<PreparedPaper> paper = Optional.empty();

    PaperInSight(Jobs jobs) {
        this.jobs = jobs;
    }

    void show(PreparedPaper ready, PrintPapers.Result.Done done) {
        release();
        paper = Optional.of(ready);
        sight.set(new Sight(1, ready.pages(), done.households(), done.digest(), done.undrawn()));
        draw();
    }

    void clear() {
        release();
        sight.set(Sight.NONE);
        page.set(Optional.empty());
    }

    void turn(int by) {
        goTo(sight.get().number() + by);
    }

    /// The nearest page that there is.
    void goTo(int number) {
        var now = sight.get();
        var to = Math.clamp(number, Math.min(1, now.pages()), now.pages());
        if (to != now.number()) {
            sight.set(now.at(to));
            draw();
        }
    }

    private void draw() {
        var number = sight.get().number();
        paper.ifPresent(
                ready ->
                        jobs.run(
                                "print.drawing",
                                () -> Optional.of(ready.page(number - 1, DOTS_PER_INCH)),
                                page::set));
    }

    /// The small picture of a page, at once where it has been drawn before.
    void thumb(int number, Consumer<Page> then) {
        var drawn = Optional.ofNullable(thumbs.get(number));
        if (drawn.isPresent()) {
            then.accept(drawn.get());
            return;
        }
        paper.filter(ready -> number <= ready.pages())
                .ifPresent(
                        ready ->
                                jobs.run(
                                        "print.drawing",
                                        () -> ready.page(number - 1, THUMB_DOTS_PER_INCH),
                                        small -> keep(ready, number, small, then)));
    }

    private void keep(PreparedPaper of, int number, Page small, Consumer<Page> then) {
        if (paper.filter(of::equals).isPresent()) {
            thumbs.put(number, small);
            then.accept(small);
        }
    }

    Optional<PreparedPaper> paper() {
        return paper;
    }

    /// Another paper comes, or the screen is left for good; drawing under way ends first.
    void release() {
        thumbs.clear();
        paper.ifPresent(
                old ->
                        jobs.run(
                                "print.releasing",
                                () -> {
                                    old.close();
                                    return old;
                                },
                                _ -> {}));
        paper = Optional.empty();
    }

    ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }
}

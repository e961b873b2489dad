package cn.cunce.ui.filing;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.service.ReceiveFiling.HandEdited;
import cn.cunce.service.ReceiveFiling.Preview;
import cn.cunce.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A file that came, as the list shows it.
///
/// @param preview what it would bring
/// @param taken whether it has been taken in
record Incoming(Preview preview, boolean taken) {

    private static final Set<String> LOCKED = Set.of("FILE_LOCKED", "FILE_PASSWORD_WRONG");

    Path file() {
        return switch (preview) {
            case Preview.Ready ready -> ready.file();
            case Preview.Refused refused -> refused.file();
            case Preview.Held held -> held.file();
        };
    }

    String name() {
        return String.valueOf(file().getFileName());
    }

    Optional<Preview.Ready> ready() {
        return !taken && preview instanceof Preview.Ready ready
                ? Optional.of(ready)
                : Optional.empty();
    }

    /// The device whose 核对码 must be compared before the file can be taken in.
    Optional<DeviceNote> held() {
        return preview instanceof Preview.Held held ? Optional.of(held.device()) : Optional.empty();
    }

    /// The village that a receipt would answer.
    Optional<String> answerable() {
        return taken && preview instanceof Preview.Ready ready
                ? Optional.of(ready.village())
                : Optional.empty();
    }

    List<HandEdited> edits() {
        return preview instanceof Preview.Ready ready ? ready.edits() : List.of();
    }

    int fresh() {
        return preview instanceof Preview.Ready ready ? ready.arrival().fresh() : 0;
    }

    /// Whether it wants a password, or another one.
    boolean isLocked() {
        return preview instanceof Preview.Refused(var _, var problem)
                && LOCKED.contains(problem.code());
    }

    boolean isRefused() {
        return preview instanceof Preview.Refused;
    }

    /// How it stands, in words.
    String state(Texts texts) {
        return switch (preview) {
            case Preview.Refused _ -> texts.of(isLocked() ? "merge.locked" : "merge.refused");
            case Preview.Held _ -> texts.of("merge.held");
            case Preview.Ready ready -> state(ready, texts);
        };
    }

    private String state(Preview.Ready ready, Texts texts) {
        var arrival = ready.arrival();
        if (arrival.waiting() > 0) {
            var numbers = ready.lacking().stream().map(String::valueOf).collect(joining("、"));
            return numbers.isEmpty()
                    ? texts.of("merge.incomplete")
                    : texts.of("merge.lacking", numbers);
        }
        if (arrival.fresh() == 0) {
            return texts.of("merge.nothingNew");
        }
        if (!ready.edits().isEmpty()) {
            return texts.of("merge.edited", ready.edits().size());
        }
        if (!taken) {
            return texts.of("merge.ready");
        }
        return arrival.conflicts() > 0
                ? texts.of("merge.withConflicts", arrival.conflicts())
                : texts.of("merge.taken");
    }
}

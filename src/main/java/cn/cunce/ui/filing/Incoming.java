package cn.cunce.ui.filing;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.service.ReceiveFiling.HandEdited;
import cn.cunce.service.ReceiveFiling.Preview;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file that came, as the list shows it.
///
/// @param preview what it would bring
/// @param taken whether it has been taken in
record Incoming(Preview preview, boolean taken) {

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

    /// Text key of how it stands.
    String stateKey() {
        return switch (preview) {
            case Preview.Refused _ -> "merge.refused";
            case Preview.Held _ -> "merge.held";
            case Preview.Ready _ when taken -> "merge.taken";
            case Preview.Ready ready
                    when ready.arrival().fresh() + ready.arrival().waiting() == 0 ->
                    "merge.nothingNew";
            case Preview.Ready ready when ready.arrival().waiting() > 0 -> "merge.incomplete";
            case Preview.Ready ready when !ready.edits().isEmpty() -> "merge.edited";
            case Preview.Ready _ -> "merge.ready";
        };
    }
}

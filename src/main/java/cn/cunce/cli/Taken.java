package cn.cunce.cli;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.service.ReceiveFiling;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What came of taking in one file.
///
/// @param reason code of what it was refused for, empty if it was not
/// @param changes in the file
/// @param fresh of them new here
/// @param waiting kept aside until what they build on arrives
/// @param uncheckedCode 核对码 of a device that nobody has confirmed yet
record Taken(
        String file,
        boolean accepted,
        String reason,
        String message,
        int changes,
        @JsonProperty("new") int fresh,
        int waiting,
        int conflicts,
        List<ReceiveFiling.HandEdited> handEdits,
        @JsonIgnore Optional<String> uncheckedCode) {

    static Taken accepted(
            Path file, ReceiveFiling.Counts counts, ReceiveFiling.Preview.Ready ready) {
        return new Taken(
                file.toString(),
                true,
                "",
                "",
                counts.changes(),
                counts.fresh(),
                counts.waiting(),
                counts.conflicts(),
                ready.edits(),
                Optional.of(ready.device())
                        .filter(device -> device.state() == DeviceNote.State.UNCHECKED)
                        .map(DeviceNote::checkCode));
    }

    static Taken refused(Path file, String code, String message) {
        return new Taken(
                file.toString(), false, code, message, 0, 0, 0, 0, List.of(), Optional.empty());
    }

    /// Taken in, and nobody has written into it on its way.
    @JsonIgnore
    boolean isWell() {
        return accepted && handEdits.isEmpty();
    }
}

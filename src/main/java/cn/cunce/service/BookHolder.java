package cn.cunce.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Who has a book open: a note beside it, for the one who finds it taken. The lock itself is the
/// database's; a note that an accident has left behind means nothing.
public record BookHolder(String user, String machine, Instant since) {

    /// As it is written.
    private record Note(String user, String machine, String since) {
        Note {
            Objects.requireNonNull(user);
            Objects.requireNonNull(machine);
            Objects.requireNonNull(since);
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Names that machines give themselves say nothing to people.
    private static final String NUMBER = "[0-9a-f]{32}";

    /// What a person calls the machine, empty where it has but a number.
    public String machineName() {
        return machine.matches(NUMBER) ? "" : machine;
    }

    void leave(Path file) throws IOException {
        var note = JSON.writeValueAsBytes(new Note(user, machine, since.toString()));
        NewFile.write(file, out -> out.write(note));
    }

    static Optional<BookHolder> read(Path file) {
        try {
            var note = JSON.readValue(Files.readAllBytes(file), Note.class);
            return Optional.of(new BookHolder(note.user, note.machine, Instant.parse(note.since)));
        } catch (IOException | JacksonException | DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

package cn.cunce.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Commands given one after the other, each leaving what it told in a file of its own.
final class Journey {

    /// @param told its one object, byte for byte
    record Step(int exit, byte[] told) {

        JsonNode json() {
            return MAPPER.readTree(told);
        }

        boolean is(Exit expected) {
            return exit == expected.code();
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Desk desk;
    private final Services services;
    private final Path folder;

    /// @param folder where reports are left
    Journey(Desk desk, Services services, Path folder) {
        this.desk = desk;
        this.services = services;
        this.folder = folder;
    }

    /// @param report name of the file for what is told, without its ending
    /// @param words of the command
    Step step(String report, Object... words) throws IOException {
        var line = new ArrayList<>(List.of(Commands.JSON));
        Arrays.stream(words).map(Object::toString).forEach(line::add);
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        var exit = new Main(desk.printingTo(out), services).run(line.toArray(String[]::new));
        Files.write(folder.resolve(report + ".json"), told.toByteArray());
        return new Step(exit, told.toByteArray());
    }
}

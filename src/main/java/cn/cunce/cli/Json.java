package cn.cunce.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/// Writes what commands tell as JSON: records by the names of their components, in their order.
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// One object on one line.
    static void print(Object value, PrintStream out) {
        var bytes = bytes(value);
        out.write(bytes, 0, bytes.length);
        out.write('\n');
        out.flush();
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    private Json() {}
}

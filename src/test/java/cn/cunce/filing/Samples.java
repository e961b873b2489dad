package cn.cunce.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The sample villages as they ship.
final class Samples {

    static byte[] bytes(String name) {
        try (var stream = Samples.class.getResourceAsStream("/shipped/samples/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Samples() {}
}

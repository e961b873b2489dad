package cn.cunce.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.seal.BookKey.Purpose;
import cn.cunce.seal.SealedJournal.Opening;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that appends and rewrites is killed again and again; what it acknowledged is there.
class KilledJournalTest {

    private static final BookKey BOOK = new BookKey(HexFormat.of().parseHex("0f".repeat(32)));
    private static final int KILLS = 5;

    @TempDir Path folder;

    @Test
    void what_was_acknowledged_survives_a_killed_process() throws IOException {
        var file = folder.resolve("drafts.journal");
        for (int kill = 1; kill <= KILLS; kill++) {
            var acknowledged = runAndKill(file, 40 * kill);

            var frames = read(file);
            assertThat(frames).as("after kill %s", kill).contains(acknowledged);
            for (int i = 1; i < frames.size(); i++) {
                assertThat(frames.get(i)).isEqualTo(frames.get(i - 1) + 1);
            }
        }
    }

    /// The last number that the process said before it was killed.
    private static long runAndKill(Path file, int afterLines) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var classes = System.getProperty("java.class.path");
        var process =
                new ProcessBuilder(java, "-cp", classes, Writer.class.getName(), file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var lines = new ArrayList<String>();
        try (var output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                if (lines.size() == afterLines) {
                    // the handle leaves the stream open for what was said before
                    process.toHandle().destroyForcibly();
                }
            }
        }
        return Long.parseLong(lines.getLast());
    }

    private static List<Long> read(Path file) throws IOException {
        var opened = (Opening.Opened) SealedJournal.open(file, BOOK, Purpose.DRAFTS);
        opened.journal().close();
        return opened.frames().stream().map(Writer::number).toList();
    }

    /// Writes 0, 1, 2, …, keeps only the last few at every seventh, and says each number when it is
    /// on the disk.
    static final class Writer {

        private static final int KEPT = 5;

        public static void main(String[] args) throws IOException {
            var opened =
                    (Opening.Opened) SealedJournal.open(Path.of(args[0]), BOOK, Purpose.DRAFTS);
            var frames = new ArrayList<>(opened.frames());
            for (long next = frames.isEmpty() ? 0 : number(frames.getLast()) + 1; ; next++) {
                frames.add(String.valueOf(next).getBytes(UTF_8));
                if (next % 7 == 0) {
                    frames.subList(0, Math.max(0, frames.size() - KEPT)).clear();
                    opened.journal().rewrite(frames);
                } else {
                    opened.journal().append(frames.getLast());
                }
                System.out.println(next);
            }
        }

        static long number(byte[] frame) {
            return Long.parseLong(new String(frame, UTF_8));
        }

        private Writer() {}
    }
}

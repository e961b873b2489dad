package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A village of ten thousand goes out and comes in on a small machine.
class LargeFilingTest {

    private static final int PEOPLE = 10_000;
    private static final long SEED = 5_226_00;

    @Test
    void ten_thousand_rows_go_out_and_come_in_within_256_megabytes() throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Village.class.getName())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as("seed %s: %s", SEED, said).isZero();
        assertThat(said).contains("10000 rows, 0 edits");
    }

    static final class Village {

        public static void main(String[] args) throws IOException {
            var payload = new byte[4_000_000];
            new Random(SEED).nextBytes(payload);
            var filing = FilingSample.plain(rows(), payload);
            var sound = (ReadFiling.Sound) FilingSample.read(filing);
            var rows = sound.content().sheets().getFirst().rows().size();
            System.out.println(rows + " rows, " + sound.edits().size() + " edits");
        }

        private static FilingContent rows() {
            return FilingSample.content(FilingSample.manyRows(PEOPLE, SEED));
        }

        private Village() {}
    }
}

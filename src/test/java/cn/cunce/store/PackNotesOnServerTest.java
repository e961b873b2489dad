package cn.cunce.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.KeptPack;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.model.rule.ParameterAct;
import cn.cunce.model.rule.Period;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a laptop and the county's server keep of packs is the same.
class PackNotesOnServerTest {

    private static final Instant AT = Instant.parse("2018-06-01T08:00:00Z");
    private static final KeptPack KEPT = new KeptPack("cs", "1.0", "ab", "dd", "长沙.pack", "石敏", AT);
    private static final PackIssuer ISSUER =
            new PackIssuer("dd", "0417 9926", PackIssuer.State.UNCHECKED);
    private static final ParameterAct ACT =
            new ParameterAct(
                    new UUID(1, 1),
                    "cs",
                    "publicity.days",
                    new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)),
                    "7",
                    "县发〔2017〕8号",
                    "石敏",
                    AT,
                    Optional.empty());
    private static final ParameterAct BACK =
            new ParameterAct(
                    new UUID(1, 2),
                    "cs",
                    "publicity.days",
                    ACT.period(),
                    "7",
                    "打错了",
                    "石敏",
                    AT.plusSeconds(1),
                    Optional.of(ACT.id()));

    @TempDir private Path folder;

    @Test
    void what_was_kept_is_found_again_on_a_laptop_and_on_the_server() throws Exception {
        try (var server = new TestServer();
                var laptop = TestBooks.book(folder, "laptop");
                var county = server.book("county")) {
            for (var book : List.of(laptop, county)) {
                keep(book);
                isThere(book.packs());
            }
        }
    }

    private static void keep(Book book) {
        book.write(
                writer -> {
                    writer.put(ISSUER);
                    writer.keep(KEPT, new byte[] {1, 2, 3});
                    writer.add(ACT);
                    writer.add(BACK);
                    writer.put(ISSUER.withState(PackIssuer.State.CHECKED));
                    return writer;
                });
    }

    private static void isThere(PackNotes notes) {
        assertThat(notes.kept()).containsExactly(KEPT);
        assertThat(notes.file("cs", "ab")).contains(new byte[] {1, 2, 3});
        assertThat(notes.file("cs", "other")).isEmpty();
        assertThat(notes.issuers()).containsExactly(ISSUER.withState(PackIssuer.State.CHECKED));
        assertThat(notes.acts()).containsExactly(ACT, BACK);
    }
}

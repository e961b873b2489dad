package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Subject;
import cn.cunce.store.Book;
import cn.cunce.store.TestBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The conditions of a laptop's database answer as closures do: a small part of
/// `ClosuresAndDatabaseAgreeTest`, quick enough to be asked of every change that is tried.
class LaptopAgreesTest {

    private static final int HOUSEHOLDS = 12;
    private static final int RULES = 20;
    private static final int PACKS = 2;

    /// Made once for all the changes that are tried in one process: they neither write a book nor
    /// read a pack.
    private static final class Laptop {

        static final Book BOOK = filled();
        static final List<List<Pack>> ASKED = packs();

        private static Book filled() {
            try {
                var folder = Files.createTempDirectory("cunce-laptop");
                folder.toFile().deleteOnExit();
                folder.resolve("book.mv.db").toFile().deleteOnExit();
                var book = TestBooks.book(folder, "book");
                Agreement.fill(book, new RandomHouseholds(5, 92), "522700101001", HOUSEHOLDS);
                return book;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<List<Pack>> packs() {
            var packs = new ArrayList<List<Pack>>();
            for (var kind : Subject.Kind.values()) {
                var some = new ArrayList<Pack>();
                for (var seed = 0; seed < PACKS; seed++) {
                    some.add(RandomPack.of(seed * 10L + kind.ordinal(), RULES, kind).pack());
                }
                packs.add(some);
            }
            return packs;
        }
    }

    @ParameterizedTest
    @EnumSource
    void random_rules_come_out_the_same(Subject.Kind kind) {
        for (var pack : Laptop.ASKED.get(kind.ordinal())) {
            var agreement = new Agreement(pack, RandomPack.ON);
            assertThat(agreement.differences(Laptop.BOOK, new long[1])).isEmpty();
        }
    }
}

package cn.cunce.store;

import cn.cunce.model.field.Catalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Real encrypted books in a temporary folder, with a clock that moves a second at each look.
final class TestBooks {

    static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    static final String VILLAGE = "522700000000";

    static Book book(Path folder, String name) {
        var opening = Book.onFile(folder.resolve(name), KEY, Catalogue.LEDGER, new Ticking());
        return ((Book.Opening.Opened) opening).book();
    }

    static Author author(String device) {
        return new Author(device, 1, "石敏");
    }

    /// Each look is a second later, so that no two saves are at one moment.
    static final class Ticking extends Clock {

        private Instant now = Instant.parse("2018-06-01T00:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private TestBooks() {}
}

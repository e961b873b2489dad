package cn.cunce.store;

import cn.cunce.TickingClock;
import cn.cunce.model.field.Catalogue;
import java.nio.file.Path;

/// Real encrypted books in a temporary folder, with a clock that moves a second at each look.
public final class TestBooks {

    public static final String KEY =
            "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    public static final String VILLAGE = "522700000000";

    public static Book book(Path folder, String name) {
        var opening =
                Book.onFile(
                        folder.resolve(name),
                        KEY,
                        Catalogue.LEDGER,
                        new TickingClock("2018-06-01T00:00:00Z"));
        return ((Book.Opening.Opened) opening).book();
    }

    public static Author author(String device) {
        return new Author(device, 1, "石敏");
    }

    private TestBooks() {}
}

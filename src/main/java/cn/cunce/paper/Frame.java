package cn.cunce.paper;

import cn.cunce.text.Texts;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The size of the pages, and the words around their content.
///
/// @param name of the file
/// @param warning a sentence in the foot of every page, may be empty
record Frame(Sheet sheet, String name, Imprint imprint, String warning, Texts texts) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String APART = "\u3000";

    ZonedDateTime printedAt() {
        return imprint.printedAt().atZone(CHINA);
    }

    String unit() {
        return texts.of("paper.unit", imprint.unit());
    }

    String asOf() {
        return texts.of("paper.asOf", imprint.asOf());
    }

    /// Empty where all households are meant.
    String filter() {
        return imprint.filter().map(which -> texts.of("paper.filter", which)).orElse("");
    }

    String state() {
        var parts = new ArrayList<>(List.of(texts.of("paper.state", imprint.checkCode())));
        imprint.pack().ifPresent(pack -> parts.add(texts.of("paper.pack", pack)));
        return String.join(APART, parts);
    }

    String printing() {
        var parts =
                new ArrayList<>(List.of(texts.of("paper.printedAt", MINUTES.format(printedAt()))));
        imprint.printedBy().ifPresent(who -> parts.add(texts.of("paper.printedBy", who)));
        return String.join(APART, parts);
    }

    /// What stands above a table that is no paper: what it is, of whom, as of when, of which.
    List<String> titles() {
        return Stream.of(name, unit(), asOf(), filter()).filter(line -> !line.isEmpty()).toList();
    }

    /// With the reason where one was asked for; empty where there is nothing to warn of.
    String warned() {
        return imprint.reason()
                .filter(_ -> !warning.isEmpty())
                .map(why -> texts.of("paper.reason", warning, why))
                .orElse(warning);
    }

    String page(int number) {
        return texts.of("paper.page", number);
    }

    String pages(int all) {
        return texts.of("paper.pages", all);
    }
}

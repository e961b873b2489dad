package cn.cunce.ui.home;

import cn.cunce.ui.part.Memory;
import java.time.LocalDate;
import java.util.List;

/// What a person has put off, and until when. It is this person's, not the book's.
final class Later {

    private static final int DAYS = 3;

    private final Memory memory;
    private final LocalDate today;

    Later(Memory memory, LocalDate today) {
        this.memory = memory;
        this.today = today;
    }

    void putOff(Due due, String book) {
        memory.put(name(due, book), today.plusDays(DAYS).toString());
    }

    void takeBack(Due due, String book) {
        memory.put(name(due, book), "");
    }

    List<Due> without(List<Due> all, String book) {
        return all.stream().filter(due -> !isPutOff(due, book)).toList();
    }

    private boolean isPutOff(Due due, String book) {
        return memory.get(name(due, book))
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse)
                .filter(today::isBefore)
                .isPresent();
    }

    private static String name(Due due, String book) {
        return "later/" + book + "/" + due.key();
    }
}

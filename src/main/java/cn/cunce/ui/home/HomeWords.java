package cn.cunce.ui.home;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.LedgerField;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Words of the first screen and of its pictures: days, moments, codes.
public final class HomeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final FieldText values;
    private final ZoneId zone;

    public HomeWords(Texts texts, CodeLists codes, ZoneId zone) {
        this.texts = texts;
        this.values = new FieldText(texts, codes);
        this.zone = zone;
    }

    String of(String key, Object... args) {
        return texts.of(key, args);
    }

    /// The label of a code.
    String code(LedgerField<String> field, String code) {
        return values.of(field, Answers.NONE.with(field, code)).orElse(code);
    }

    LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// 今天 10:42, 昨天 17:31, 2019-01-05.
    String moment(Instant at, Clock clock) {
        var then = at.atZone(zone);
        var today = today(clock);
        if (then.toLocalDate().equals(today)) {
            return texts.of("home.todayAt", TIME.format(then));
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return texts.of("home.yesterdayAt", TIME.format(then));
        }
        return then.toLocalDate().toString();
    }

    /// 7 月 2 日 星期四
    String day(LocalDate day) {
        return texts.of(
                "home.day", day.getMonthValue(), day.getDayOfMonth(), weekday(day.getDayOfWeek()));
    }

    private String weekday(DayOfWeek day) {
        return texts.of(
                switch (day) {
                    case MONDAY -> "home.monday";
                    case TUESDAY -> "home.tuesday";
                    case WEDNESDAY -> "home.wednesday";
                    case THURSDAY -> "home.thursday";
                    case FRIDAY -> "home.friday";
                    case SATURDAY -> "home.saturday";
                    case SUNDAY -> "home.sunday";
                });
    }
}

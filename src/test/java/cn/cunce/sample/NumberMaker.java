package cn.cunce.sample;

import cn.cunce.model.value.IdNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/// Makes identity numbers that are right in every way and were never given to anybody: their area
/// is a prefecture, not a county.
final class NumberMaker {

    private static final String AREA = "522700";

    private final Random random;
    private final Set<String> made = new HashSet<>();

    NumberMaker(Random random) {
        this.random = random;
    }

    String next(LocalDate birth, boolean male) {
        var number = any(birth, male);
        while (!made.add(number)) {
            number = any(birth, male);
        }
        return number;
    }

    private String any(LocalDate birth, boolean male) {
        int order = random.nextInt(498) * 2 + (male ? 1 : 0);
        var digits =
                AREA + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
        return digits + IdNumber.check(digits);
    }
}

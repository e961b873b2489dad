package cn.cunce.ui.part;

import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a field with codes offers, and what a person means who types a number, the first letters of
/// its pinyin, or a part of its name.
public final class Choices {

    private static final int ONE_DIGIT = 9;

    /// @param number by which it is typed: one digit where all are below ten, else two
    /// @param label what the field then says
    /// @param letters first letters of its pinyin
    public record Choice(String number, String label, String letters) {

        /// The number as it is compared: a grade is typed in small letters too.
        private String key() {
            return number.toLowerCase(Locale.ROOT);
        }
    }

    private final List<Choice> all;
    private final Pinyin pinyin;

    Choices(List<Choice> all, Pinyin pinyin) {
        this.all = List.copyOf(all);
        this.pinyin = pinyin;
    }

    /// Of a field without codes there are none.
    public static Choices of(LedgerField<?> field, CodeLists codes, Pinyin pinyin, Texts texts) {
        return switch (field.kind()) {
            case Kind.YesNo _ ->
                    new Choices(
                            List.of(
                                    choice("1", texts.of("common.yes"), pinyin),
                                    choice("2", texts.of("common.no"), pinyin)),
                            pinyin);
            case Kind.Code _, Kind.Codes _ ->
                    codes.of(field)
                            .map(list -> new Choices(ofList(list.entries(), pinyin), pinyin))
                            .orElseThrow();
            default -> new Choices(List.of(), pinyin);
        };
    }

    private static List<Choice> ofList(List<CodeList.Entry> entries, Pinyin pinyin) {
        var oneDigit = entries.stream().allMatch(entry -> number(entry.code()) <= ONE_DIGIT);
        return entries.stream()
                .map(entry -> choice(written(entry.code(), oneDigit), entry.label(), pinyin))
                .toList();
    }

    private static Choice choice(String number, String label, Pinyin pinyin) {
        return new Choice(number, label, pinyin.initials(label).iterator().next());
    }

    private static int number(String code) {
        return code.matches("\\d{1,8}") ? Integer.parseInt(code) : Integer.MAX_VALUE;
    }

    private static String written(String code, boolean oneDigit) {
        return oneDigit ? String.valueOf(number(code)) : code;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Those that may be meant, in their order; all while nothing is typed.
    public List<Choice> meant(String typed) {
        var plain = Signs.key(typed);
        return all.stream().filter(choice -> fits(choice, plain)).toList();
    }

    /// The one that is meant: by its whole number or name, or because no other fits.
    public Optional<Choice> one(String typed) {
        var plain = Signs.key(typed);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return all.stream()
                .filter(choice -> choice.key().equals(plain) || choice.label().equals(plain))
                .findFirst()
                .or(() -> only(plain));
    }

    /// Whether nothing more need be typed: a whole number with which no longer one begins.
    public boolean isWhole(String typed) {
        var plain = Signs.key(typed);
        var begun = all.stream().map(Choice::key).filter(number -> number.startsWith(plain));
        return !plain.isEmpty() && begun.toList().equals(List.of(plain));
    }

    private Optional<Choice> only(String plain) {
        var meant = meant(plain);
        var exactly = meant.stream().filter(choice -> choice.letters().equals(plain)).toList();
        if (exactly.size() == 1) {
            return Optional.of(exactly.getFirst());
        }
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private boolean fits(Choice choice, String plain) {
        return choice.key().startsWith(plain) || pinyin.fits(plain, choice.label());
    }
}

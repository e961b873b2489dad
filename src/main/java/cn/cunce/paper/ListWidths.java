package cn.cunce.paper;

import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How wide the columns of a list are: figures as wide as the longest, words as wide as they like
/// while there is room, and broken into lines where there is not.
final class ListWidths {

    /// Of words that are broken into lines: about four characters.
    private static final float LEAST_EMS = 4;

    private static final float MOST_EMS = 18;
    private static final float NUMBER_EMS = 3;

    private final List<Float> least = new ArrayList<>();
    private final List<Float> natural = new ArrayList<>();

    ListWidths(Table table, PaperFonts fonts, float size) {
        var plain = fonts.plain(size);
        add(NUMBER_EMS * size, NUMBER_EMS * size);
        for (var column = 0; column < table.headers().size(); column++) {
            var words = 0f;
            var figures = 0f;
            for (var row : table.rows()) {
                var cell = row.get(column);
                var width = plain.width(text(cell));
                if (cell instanceof TableCell.Words && !isFigure(text(cell))) {
                    words = Math.max(words, width);
                } else {
                    figures = Math.max(figures, width);
                }
            }
            var header = plain.width(table.headers().get(column));
            var wanted = Math.min(MOST_EMS * size, Math.max(words, header));
            var needed = Math.min(LEAST_EMS * size, Math.max(words, header));
            add(Math.max(needed, figures), Math.max(wanted, figures));
        }
    }

    private void add(float needed, float wanted) {
        least.add(needed + 2 * SetRow.PADDING);
        natural.add(wanted + 2 * SetRow.PADDING);
    }

    /// Household and identity numbers are text, and yet are not broken.
    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> sign < 0x80 || sign == '•');
    }

    static String text(TableCell cell) {
        return switch (cell) {
            case TableCell.Words(var text) -> text;
            case TableCell.Count(var number) -> String.format(Locale.ROOT, "%,d", number);
            case TableCell.Decimal(var number) -> number.toPlainString();
            case TableCell.Amount(var money) -> String.format(Locale.ROOT, "%,.2f", money.yuan());
            case TableCell.Day(var day) -> day.toString();
        };
    }

    boolean fit(float measure) {
        return sum(least) <= measure;
    }

    boolean areAtEase(float measure) {
        return sum(natural) <= measure;
    }

    /// In relation to each other; what words would like to have is cut for all alike.
    List<Float> shares(float measure) {
        var wish = sum(natural) - sum(least);
        var part = wish <= 0 ? 0 : Math.clamp((measure - sum(least)) / wish, 0f, 1f);
        var shares = new ArrayList<Float>();
        for (var column = 0; column < least.size(); column++) {
            var more = natural.get(column) - least.get(column);
            shares.add(least.get(column) + part * more);
        }
        return shares;
    }

    private static float sum(List<Float> widths) {
        var sum = 0f;
        for (var width : widths) {
            sum += width;
        }
        return sum;
    }
}

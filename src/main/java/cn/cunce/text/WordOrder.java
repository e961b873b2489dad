package cn.cunce.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;

/// The order in which people look words up: Chinese by pinyin, figures within words by their size,
/// so that 2组 stands before 10组.
public final class WordOrder {

    private final Collator collator = collator();

    private static Collator collator() {
        var collator =
                (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));
        collator.setNumericCollation(true);
        return collator.freeze();
    }

    /// A key that sorts as the word does: made once for each word, it is compared cheaply.
    public Comparable<?> key(String word) {
        return collator.getCollationKey(word);
    }
}

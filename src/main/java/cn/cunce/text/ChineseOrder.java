package cn.cunce.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/// The order of a Chinese list of names: by pinyin, rare characters in their place.
public final class ChineseOrder implements Comparator<String> {

    private final Collator collator =
            Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();

    @Override
    public int compare(String one, String other) {
        return collator.compare(one, other);
    }
}

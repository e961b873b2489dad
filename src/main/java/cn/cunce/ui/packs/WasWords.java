package cn.cunce.ui.packs;

import cn.cunce.service.ParameterWas;
import cn.cunce.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// Says which values a parameter has on which days.
final class WasWords {

    static String of(Texts texts, List<ParameterWas> values) {
        return values.isEmpty()
                ? texts.of("packs.notSet")
                : values.stream()
                        .map(
                                was ->
                                        texts.of(
                                                "packs.was",
                                                was.text(),
                                                was.period().from(),
                                                was.period().to()))
                        .collect(Collectors.joining("；"));
    }

    private WasWords() {}
}

package cn.cunce.ui.targeting;

import cn.cunce.model.field.CodeLists;
import cn.cunce.service.CompareAnswers;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.ReviewDecisions;
import cn.cunce.service.SmallestChange;
import cn.cunce.service.TryParameters;

/// What is asked beside the question itself: what would be if, what is another than it was.
public record WhatIfDesk(
        TryParameters trying,
        CompareAnswers comparing,
        ReviewDecisions reviewing,
        SmallestChange smallest) {

    public static WhatIfDesk of(OpenedBook book, PackShelf packs, CodeLists codes) {
        return new WhatIfDesk(
                new TryParameters(book, codes),
                new CompareAnswers(book, codes),
                new ReviewDecisions(book, packs, codes),
                new SmallestChange(book, codes));
    }
}

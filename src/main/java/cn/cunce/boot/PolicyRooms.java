package cn.cunce.boot;

import cn.cunce.model.field.FieldReader;
import cn.cunce.service.DecideBook;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.PackShelf;
import cn.cunce.service.PrintExplanation;
import cn.cunce.service.SaveFact;
import cn.cunce.service.UndoBatch;
import cn.cunce.text.FieldText;
import cn.cunce.ui.part.FactWords;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.VillageChoice;
import cn.cunce.ui.targeting.DatabaseDesk;
import cn.cunce.ui.targeting.DecisionDesk;
import cn.cunce.ui.targeting.FillDesk;
import cn.cunce.ui.targeting.TargetingDesk;
import cn.cunce.ui.targeting.TargetingView;
import cn.cunce.ui.targeting.TargetingViewModel;
import cn.cunce.ui.targeting.TargetingWords;
import cn.cunce.ui.targeting.WhatIfDesk;
import java.time.LocalDate;

/// The screens on which packs of policy are asked about a book.
///
/// @param villages that are asked about
/// @param on 口径日期
record PolicyRooms(
        BookRooms rooms, OpenedBook book, VillageChoice villages, LocalDate on, PackShelf packs) {

    void furnish() {
        rooms.shell().navigator().place(Place.Targeting.class, _ -> targeting());
    }

    private TargetingView targeting() {
        var papers = new Papers(rooms.texts());
        var printing = new PrintExplanation(book, papers::explanation, papers.words(rooms.zone()));
        var desk =
                new TargetingDesk(
                        book.card(),
                        villages,
                        on,
                        packs,
                        new ListHouseholds(book),
                        new DecideBook(book, rooms.codes()),
                        DecisionDesk.of(book, packs, printing),
                        WhatIfDesk.of(book, packs, rooms.codes()),
                        filling(),
                        DatabaseDesk.of(book, rooms.codes()),
                        new TargetingWords(rooms.texts(), rooms.zone()),
                        rooms.pinyin());
        var window = new TargetingViewModel.Window(rooms.shell(), rooms.messages());
        return new TargetingView(
                new TargetingViewModel(desk, rooms.jobs(), window), rooms.files(), rooms.texts());
    }

    private FillDesk filling() {
        var words =
                new FactWords(
                        new FieldReader(rooms.codes(), on),
                        new FieldText(rooms.texts(), rooms.codes()),
                        rooms.texts());
        return new FillDesk(new SaveFact(book), new UndoBatch(book), words, rooms.codes());
    }
}

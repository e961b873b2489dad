package cn.cunce.ui.targeting;

import cn.cunce.ui.shell.Place;
import java.util.List;
import java.util.Map;

/// Where the desk leads: to cards, to villages, to papers.
record Goings(TargetingDesk desk, TargetingViewModel.Window window) {

    /// Opens a card, with the households shown as its neighbours, or a village; what has no screen
    /// of its own stays.
    void open(TargetingRow row, List<Place.Neighbour> among) {
        var record = row.who().id();
        switch (row.who().subject().kind()) {
            case HOUSEHOLD -> go(new Place.Card(record, among));
            case VILLAGE -> {
                desk.villages().choose(record.village());
                go(Place.Village.WHOLE);
            }
            case PERSON, PROJECT, TOWNSHIP, COUNTY -> {}
        }
    }

    /// To the desk of papers, with the explanation of this household.
    void print(Inquiry inquiry, TargetingRow row) {
        var question =
                new Place.Question(
                        inquiry.pack().id(), inquiry.on(), inquiry.rule().id(), Map.of());
        go(Place.Print.of(Place.Print.Paper.EXPLANATIONS, List.of(row.who().id()), question));
    }

    private void go(Place place) {
        if (window.shell().navigator().knows(place.getClass())) {
            window.shell().navigator().go(place);
        }
    }
}

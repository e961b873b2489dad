package cn.cunce.ui.village;

import cn.cunce.model.field.CodeLists;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.RecordList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/// 项目、评议公示、培训: the sections that list records.
final class ListedPanes {

    private final ProfileViewModel model;
    private final Map<Section, RecordList> lists = new EnumMap<>(Section.class);

    ListedPanes(ProfileViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        for (var one : Listed.ALL) {
            lists.put(one.section(), new RecordList(one.kind(), model, codes, pinyin, texts));
        }
    }

    void loadInto(Map<Section, Node> panes) {
        lists.forEach((section, list) -> panes.put(section, list.load()));
        model.profileProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private void show(Profile profile) {
        for (var one : Listed.ALL) {
            Optional.ofNullable(lists.get(one.section()))
                    .ifPresent(list -> list.show(profile.listed(one.kind().name().entity())));
        }
    }

    void commit() {
        lists.values().forEach(RecordList::commit);
    }

    void takeFirst() {
        looked().forEach(RecordList::takeFirst);
    }

    boolean isWriting(Object target) {
        return looked().anyMatch(list -> list.isWriting(target));
    }

    /// The list that is looked at, if one is.
    private Stream<RecordList> looked() {
        return Stream.ofNullable(lists.get(model.chosenProperty().get()));
    }
}

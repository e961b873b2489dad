package cn.cunce.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the settings know as a whole: which tabs there are, and which of them speak of what
/// somebody looks for.
public final class SettingsViewModel {

    private final List<Section> all;
    private final Map<Section, String> words = new HashMap<>();
    private final ObservableList<Section> sections = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");

    public SettingsViewModel(List<Section> sections) {
        this.all = List.copyOf(sections);
        this.sections.setAll(all);
        search.subscribe(this::filter);
    }

    /// Tells what stands on a tab, in words.
    void says(Section section, List<String> said) {
        words.put(section, plain(String.join("\n", said)));
    }

    private void filter(String looked) {
        var plain = plain(looked);
        sections.setAll(all.stream().filter(section -> speaksOf(section, plain)).toList());
    }

    private boolean speaksOf(Section section, String plain) {
        return plain.isEmpty() || words.getOrDefault(section, "").contains(plain);
    }

    /// Whether a line on a tab is what somebody looks for.
    boolean isFound(String line) {
        var plain = plain(search.get());
        return !plain.isEmpty() && plain(line).contains(plain);
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    List<Section> all() {
        return all;
    }

    ObservableList<Section> sections() {
        return sections;
    }

    StringProperty searchProperty() {
        return search;
    }
}

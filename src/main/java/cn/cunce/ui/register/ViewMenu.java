package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Filters that were named, to be called back or forgotten.
final class ViewMenu {

    private final MenuButton menu;
    private final RegisterViewModel model;
    private final Texts texts;

    ViewMenu(MenuButton menu, RegisterViewModel model, Texts texts) {
        this.menu = menu;
        this.model = model;
        this.texts = texts;
    }

    void fill() {
        model.views().all().addListener((ListChangeListener<SavedViews.View>) _ -> show());
        show();
    }

    private void show() {
        List<SavedViews.View> views = model.views().all();
        Words.whenShown(menu, !views.isEmpty());
        menu.getItems().clear();
        var forget = new Menu(texts.of("register.forgetView"));
        for (var view : views) {
            menu.getItems().add(item(view, () -> model.show(view)));
            forget.getItems().add(item(view, () -> model.views().forget(view)));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), forget);
    }

    private static MenuItem item(SavedViews.View view, Runnable run) {
        var item = new MenuItem(view.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}

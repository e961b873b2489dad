package cn.cunce.ui.shell;

/// What the commands of the frame do in the window.
record ShellWays(ShellView view) implements FrameCommands.Ways {

    @Override
    public void palette() {
        view.openPalette();
    }

    @Override
    public void help() {
        view.toggleHelp();
    }

    @Override
    public void nextPane(boolean backwards) {
        view.nextPane(backwards);
    }

    @Override
    public void undo() {
        view.undo();
    }

    @Override
    public void redo() {
        view.redo();
    }

    @Override
    public void tasks() {
        view.toggleDrawer();
    }

    @Override
    public void changeTheme() {
        view.changeTheme();
    }

    @Override
    public void closeBook() {
        view.closeBook();
    }

    @Override
    public void escape() {
        view.closeWhatIsOpen();
    }
}

package cn.cunce.ui.plan;

import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.ShellViewModel;

/// The window around the desk.
public record Window(ShellViewModel shell, Messages messages) {}

package cn.cunce.ui.home;

import cn.cunce.service.Backup;
import cn.cunce.service.BookState;
import java.util.Optional;

/// What lies open in the book and beside it.
///
/// @param backup the latest that was opened and counted; empty where there is none
record Open(BookState state, Optional<Backup> backup) {}

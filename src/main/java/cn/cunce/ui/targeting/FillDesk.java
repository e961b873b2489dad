package cn.cunce.ui.targeting;

import cn.cunce.model.field.CodeLists;
import cn.cunce.service.SaveFact;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.part.FactWords;

/// How a fact that is missing is typed where it is missed.
public record FillDesk(SaveFact saving, UndoBatch undoing, FactWords words, CodeLists codes) {}

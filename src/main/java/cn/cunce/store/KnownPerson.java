package cn.cunce.store;

import cn.cunce.model.ledger.RecordId;

/// Somebody of a household, as much as finding him needs; a household of which nobody has written
/// down a person stands here once, without a name.
///
/// @param number 户编号, empty where there is none
/// @param idTail the last four signs of the identity number
/// @param phoneTail the last four of the household's telephone
/// @param head whether he is the head
/// @param gone whether he, his membership or the household has ended
public record KnownPerson(
        RecordId household,
        String number,
        String group,
        String name,
        String idTail,
        String phoneTail,
        boolean head,
        boolean gone) {}

package cn.cunce.service;

import java.util.List;

/// What stands on the cover of a book.
///
/// @param code of the place: 12 digits of a village, 9 of a township, 6 of a county
/// @param name of the place: 岩坳村
/// @param above the places above it, the nearest first: 坡皎乡, 澜瑶县
/// @param packs ids of the policy packs it uses
/// @param sample whether it is a sample, which is thrown away
public record BookCard(
        Tier tier,
        String code,
        String name,
        List<String> above,
        List<String> packs,
        boolean sample) {

    public BookCard {
        if (!tier.hasCode(code)) {
            throw new IllegalArgumentException("code of a " + tier.key() + ": " + code);
        }
        above = List.copyOf(above);
        packs = List.copyOf(packs);
    }
}

package cn.cunce.paper;

/// A page as a picture.
///
/// @param argb width × height points of colour, row by row from the top; it belongs to the caller
@SuppressWarnings("ArrayRecordComponent") // a carrier of pixels, which nobody compares
public record PageImage(int width, int height, int[] argb) {}

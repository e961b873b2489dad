package cn.cunce.model.ledger;

/// How people and payloads call a device.
///
/// @param id short id of its key
/// @param checkCode 核对码, to be read over the telephone: only to confirm, it changes nothing
public record DeviceName(String id, String checkCode) {}

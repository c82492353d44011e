#pragma once

#include "core/base/bytes.h"
#include "core/packet/packet_key.h"

namespace countersign::ui {

/// Which core a page is about: a revision, and the digest that tells the halves of a fork apart.
struct PacketRef {
    packet::PacketKey key;
    Sha256 core;

    bool operator==(const PacketRef&) const = default;
};

} // namespace countersign::ui

// SPDX-License-Identifier: MIT
#include "core/dns/name.h"

#include <algorithm>
#include <array>

namespace rootline {

namespace {

constexpr std::size_t kMaxLabel = 63;
constexpr std::size_t kMaxName = 255;

constexpr unsigned char lowerCase(unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c - 'A' + 'a') : c;
}

/// Equal octets without regard to ASCII case; length octets are at most 63 and so never letters.
bool sameWire(std::string_view a, std::string_view b) {
    return a == b || (a.size() == b.size() && std::ranges::equal(a, b, [](char x, char y) {
                          return lowerCase(static_cast<unsigned char>(x)) == lowerCase(static_cast<unsigned char>(y));
                      }));
}

int compareLabels(std::string_view a, std::string_view b) {
    const std::size_t shared = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const auto x = lowerCase(static_cast<unsigned char>(a[i]));
        const auto y = lowerCase(static_cast<unsigned char>(b[i]));
        if (x != y) {
            return x < y ? -1 : 1;
        }
    }
    return a.size() == b.size() ? 0 : (a.size() < b.size() ? -1 : 1);
}

/// Offsets of all labels of a wire name; the root's zero octet is not one of them.
struct LabelOffsets {
    std::array<std::uint8_t, 128> at;  // only the first `count` are written
    std::size_t count = 0;

    explicit LabelOffsets(std::string_view wire) {
        for (std::size_t i = 0; wire[i] != 0; i += 1U + static_cast<unsigned char>(wire[i])) {
            at[count++] = static_cast<std::uint8_t>(i);
        }
    }
};

std::string_view labelAt(std::string_view wire, std::size_t offset) {
    return wire.substr(offset + 1, static_cast<unsigned char>(wire[offset]));
}

/// One character or escape of presentation form; advances `position`.
tl::expected<char, NameError> readCharacter(std::string_view text, std::size_t& position) {
    const char c = text[position++];
    if (c != '\\') {
        return c;
    }
    if (position >= text.size()) {
        return tl::unexpected(NameError::BadEscape);
    }
    const auto isDigit = [](char d) { return d >= '0' && d <= '9'; };
    if (!isDigit(text[position])) {
        return text[position++];
    }
    if (position + 3 > text.size() || !isDigit(text[position + 1]) || !isDigit(text[position + 2])) {
        return tl::unexpected(NameError::BadEscape);
    }
    const int value = (text[position] - '0') * 100 + (text[position + 1] - '0') * 10 + (text[position + 2] - '0');
    if (value > 255) {
        return tl::unexpected(NameError::BadEscape);
    }
    position += 3;
    return static_cast<char>(value);
}

}  // namespace

Name::Name() : wire_(1, '\0') {}

tl::expected<Name, NameError> Name::fromText(std::string_view text) {
    if (text.empty()) {
        return tl::unexpected(NameError::Empty);
    }
    if (text == ".") {
        return Name();
    }
    std::string wire;
    std::string label;
    const auto closeLabel = [&]() -> std::optional<NameError> {
        if (label.empty()) {
            return NameError::EmptyLabel;
        }
        if (label.size() > kMaxLabel) {
            return NameError::LabelTooLong;
        }
        wire += static_cast<char>(label.size());
        wire += label;
        label.clear();
        return std::nullopt;
    };
    bool open = false;  // a label has begun since the last dot
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '.') {
            ++i;
            if (const auto error = closeLabel()) {
                return tl::unexpected(*error);
            }
            open = false;
            continue;
        }
        const auto c = readCharacter(text, i);
        if (!c) {
            return tl::unexpected(c.error());
        }
        label += *c;
        open = true;
    }
    if (open) {
        if (const auto error = closeLabel()) {
            return tl::unexpected(*error);
        }
    }
    wire += '\0';
    if (wire.size() > kMaxName) {
        return tl::unexpected(NameError::NameTooLong);
    }
    return Name(std::move(wire));
}

tl::expected<Name, NameError> Name::fromWirePrefix(ByteView wire) {
    std::size_t position = 0;
    while (position < wire.size() && wire[position] != 0) {
        if (wire[position] > kMaxLabel) {
            return tl::unexpected(NameError::BadWire);
        }
        position += 1U + wire[position];
    }
    if (position >= wire.size()) {
        return tl::unexpected(NameError::BadWire);
    }
    if (position + 1 > kMaxName) {
        return tl::unexpected(NameError::NameTooLong);
    }
    return Name(std::string(wire.begin(), wire.begin() + static_cast<std::ptrdiff_t>(position) + 1));
}

tl::expected<Name, NameError> Name::fromWire(ByteView wire) {
    auto name = fromWirePrefix(wire);
    if (name && name->wireLength() != wire.size()) {
        return tl::unexpected(NameError::BadWire);
    }
    return name;
}

ByteView Name::wire() const {
    return {reinterpret_cast<const std::uint8_t*>(wire_.data()), wire_.size()};
}

std::string Name::toText() const {
    if (isRoot()) {
        return ".";
    }
    std::string text;
    for (std::size_t i = 0; wire_[i] != 0; i += 1U + static_cast<unsigned char>(wire_[i])) {
        for (const char raw : labelAt(wire_, i)) {
            const auto c = static_cast<unsigned char>(raw);
            if (c <= 0x20 || c >= 0x7F) {
                text += {'\\', static_cast<char>('0' + c / 100), static_cast<char>('0' + c / 10 % 10),
                         static_cast<char>('0' + c % 10)};
            } else {
                if (std::string_view(".\\\"();@$").find(raw) != std::string_view::npos) {
                    text += '\\';
                }
                text += raw;
            }
        }
        text += '.';
    }
    return text;
}

std::size_t Name::labelCount() const {
    return LabelOffsets(wire_).count;
}

std::size_t Name::offsetOfLabel(std::size_t index) const {
    std::size_t offset = 0;
    for (; index > 0; --index) {
        offset += 1U + static_cast<unsigned char>(wire_[offset]);
    }
    return offset;
}

std::string_view Name::label(std::size_t index) const {
    return labelAt(wire_, offsetOfLabel(index));
}

bool Name::isWildcard() const {
    return wire_.size() > 2 && wire_[0] == 1 && wire_[1] == '*';
}

Name Name::parent() const {
    return isRoot() ? *this : Name(wire_.substr(1U + static_cast<unsigned char>(wire_[0])));
}

Name Name::ancestor(std::size_t labels) const {
    const std::size_t own = labelCount();
    return labels >= own ? *this : Name(wire_.substr(offsetOfLabel(own - labels)));
}

bool Name::isAtOrBelow(const Name& other) const {
    if (wire_.size() < other.wire_.size()) {
        return false;
    }
    const std::size_t start = wire_.size() - other.wire_.size();
    std::size_t offset = 0;
    while (offset < start) {
        offset += 1U + static_cast<unsigned char>(wire_[offset]);
    }
    return offset == start && sameWire(std::string_view(wire_).substr(start), other.wire_);
}

tl::expected<Name, NameError> Name::child(std::string_view label) const {
    if (label.empty()) {
        return tl::unexpected(NameError::EmptyLabel);
    }
    if (label.size() > kMaxLabel) {
        return tl::unexpected(NameError::LabelTooLong);
    }
    if (label.size() + 1 + wire_.size() > kMaxName) {
        return tl::unexpected(NameError::NameTooLong);
    }
    std::string wire(1, static_cast<char>(label.size()));
    wire += label;
    return Name(wire + wire_);
}

tl::expected<Name, NameError> Name::withSuffixReplaced(std::size_t labelsToDrop, const Name& suffix) const {
    const std::size_t own = labelCount();
    const std::size_t kept = own > labelsToDrop ? own - labelsToDrop : 0;
    std::string wire = wire_.substr(0, offsetOfLabel(kept)) + suffix.wire_;
    if (wire.size() > kMaxName) {
        return tl::unexpected(NameError::NameTooLong);
    }
    return Name(std::move(wire));
}

Name Name::lowered() const {
    std::string wire = wire_;
    std::transform(wire.begin(), wire.end(), wire.begin(),
                   [](char c) { return static_cast<char>(lowerCase(static_cast<unsigned char>(c))); });
    return Name(std::move(wire));
}

bool operator==(const Name& a, const Name& b) {
    return sameWire(a.wire_, b.wire_);
}

std::strong_ordering operator<=>(const Name& a, const Name& b) {
    if (a.wire_ == b.wire_) {
        return std::strong_ordering::equal;
    }
    const LabelOffsets left(a.wire_);
    const LabelOffsets right(b.wire_);
    const std::size_t shared = std::min(left.count, right.count);
    for (std::size_t i = 1; i <= shared; ++i) {
        const int order =
            compareLabels(labelAt(a.wire_, left.at[left.count - i]), labelAt(b.wire_, right.at[right.count - i]));
        if (order != 0) {
            return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
        }
    }
    return left.count <=> right.count;
}

std::size_t commonLabels(const Name& a, const Name& b) {
    const std::size_t left = a.labelCount();
    const std::size_t right = b.labelCount();
    std::size_t shared = 0;
    while (shared < std::min(left, right) &&
           compareLabels(a.label(left - shared - 1), b.label(right - shared - 1)) == 0) {
        ++shared;
    }
    return shared;
}

}  // namespace rootline

std::size_t std::hash<rootline::Name>::operator()(const rootline::Name& name) const noexcept {
    std::size_t value = 14695981039346656037ULL;  // FNV-1a
    for (const auto byte : name.wire()) {
        value = (value ^ rootline::lowerCase(byte)) * 1099511628211ULL;
    }
    return value;
}

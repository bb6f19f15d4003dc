// SPDX-License-Identifier: MIT
#pragma once

namespace rootline {

/// A deleter for std::unique_ptr that hands what a C library gave to that library's own function.
template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};

}  // namespace rootline

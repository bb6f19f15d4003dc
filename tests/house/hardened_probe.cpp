// SPDX-License-Identifier: MIT
// Copies what strangers say into a buffer, as a parser does: each protection of a release has something to protect.
#include <cstring>

int main(int argc, char* argv[]) {
    char buffer[64] = {};
    const char* text = argv[argc > 1 ? 1 : 0];
    std::memcpy(buffer, text, std::strlen(text) + 1);
    return buffer[0] == '\0' ? 1 : 0;
}

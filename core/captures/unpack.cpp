// SPDX-License-Identifier: MIT
#include "core/captures/unpack.h"

#define ZLIB_CONST  // its input is not written to
#include <zlib.h>

#include <array>
#include <limits>

namespace rootline {

namespace {

constexpr int kGzipWithLargestWindow = 16 + MAX_WBITS;

/// One run of zlib's decompressor, ended in every case.
class Inflater {
public:
    explicit Inflater(const QByteArray& octets) {
        stream_.next_in = reinterpret_cast<const Bytef*>(octets.constData());
        stream_.avail_in = static_cast<uInt>(octets.size());
        ready_ = inflateInit2(&stream_, kGzipWithLargestWindow) == Z_OK;
    }
    ~Inflater() { inflateEnd(&stream_); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    std::optional<QByteArray> run(qsizetype limit) {
        QByteArray content;
        std::array<char, 65536> part{};
        for (int status = ready_ ? Z_OK : Z_DATA_ERROR; status != Z_STREAM_END;) {
            stream_.next_out = reinterpret_cast<Bytef*>(part.data());
            stream_.avail_out = static_cast<uInt>(part.size());
            status = ready_ ? inflate(&stream_, Z_NO_FLUSH) : Z_DATA_ERROR;
            const auto count = static_cast<qsizetype>(part.size() - stream_.avail_out);
            const bool stuck = status == Z_OK && count == 0;
            if ((status != Z_OK && status != Z_STREAM_END) || stuck || content.size() + count > limit) {
                return std::nullopt;
            }
            content.append(part.data(), count);
        }
        return content;
    }

private:
    z_stream stream_{};
    bool ready_ = false;
};

}  // namespace

bool isGzip(const QByteArray& octets) {
    return octets.startsWith("\x1f\x8b");
}

std::optional<QByteArray> unpackGzip(const QByteArray& octets, qsizetype limit) {
    if (octets.size() > limit || octets.size() > std::numeric_limits<int>::max()) {
        return std::nullopt;
    }
    return Inflater(octets).run(limit);
}

}  // namespace rootline

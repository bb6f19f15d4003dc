// SPDX-License-Identifier: MIT
#include "ui/present/panels/signed_octets.h"

#include "core/dns/codec.h"
#include "core/trust/signature.h"
#include "ui/present/words/time_words.h"
#include "ui/present/words/words.h"

#include <QCoreApplication>

namespace rootline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::SignedOctets)
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

/// Cuts octets into fields from the front.
class Cutter {
public:
    explicit Cutter(ByteView octets) : rest_(octets) {}

    [[nodiscard]] bool isAtEnd() const { return rest_.empty(); }

    void field(const QString& label, std::size_t length, const QString& meaning = {}) {
        const ByteView taken = rest_.first(std::min(length, rest_.size()));
        fields_.push_back({label, meaning, Bytes(taken.begin(), taken.end())});
        rest_ = rest_.subspan(taken.size());
    }

    void name(const QString& label, const Name& name) { field(label, name.wire().size(), text(name.toText())); }

    /// The next two octets as a number, without taking them.
    [[nodiscard]] std::size_t next16() const {
        return rest_.size() < 2 ? 0 : static_cast<std::size_t>(rest_[0] << 8 | rest_[1]);
    }

    [[nodiscard]] std::size_t nameLength() const {
        std::size_t length = 0;
        while (length < rest_.size() && rest_[length] != 0) {
            length += rest_[length] + std::size_t{1};
        }
        return length + 1;
    }

    [[nodiscard]] std::vector<LabelledOctets> take() { return std::move(fields_); }

private:
    ByteView rest_;
    std::vector<LabelledOctets> fields_;
};

QString algorithmMeaning(Algorithm algorithm) {
    return QStringLiteral("%1 · %2").arg(QString::number(static_cast<int>(algorithm)), text(algorithmName(algorithm)));
}

// RFC 4034 section 3.1.8.1: RRSIG RDATA without the signature itself.
void cutHead(Cutter& cutter, const Rrsig& rrsig) {
    const Timestamp near{static_cast<std::int64_t>(rrsig.expiration)};
    cutter.field(Words::tr("Type covered"), 2, text(typeText(rrsig.covered)));
    cutter.field(Words::tr("Algorithm"), 1, algorithmMeaning(rrsig.algorithm));
    cutter.field(Words::tr("Labels"), 1, QString::number(rrsig.labels));
    cutter.field(Words::tr("Original TTL"), 4, ttlText(rrsig.originalTtl));
    cutter.field(Words::tr("Expiration"), 4, dateTimeText(near));
    cutter.field(Words::tr("Inception"), 4, dateTimeText(fromSerial(rrsig.inception, near)));
    cutter.field(Words::tr("Key tag"), 2, QString::number(rrsig.keyTag));
    cutter.name(Words::tr("Signer"), rrsig.signer);
}

void cutRecord(Cutter& cutter, int number, const Rrsig& rrsig) {
    //: %1 the number of a record in a set
    cutter.field(Words::tr("Record %1: owner").arg(number), cutter.nameLength());
    cutter.field(Words::tr("Type"), 2, text(typeText(rrsig.covered)));
    cutter.field(Words::tr("Class"), 2, QStringLiteral("IN"));
    cutter.field(Words::tr("Original TTL"), 4, ttlText(rrsig.originalTtl));
    const std::size_t length = cutter.next16();
    cutter.field(Words::tr("Length of the data"), 2, QString::number(length));
    cutter.field(Words::tr("Record %1: data").arg(number), length);
}

}  // namespace

std::vector<LabelledOctets> digestedOctets(const Name& owner, const DnsKey& key) {
    const Name lowered = owner.lowered();
    Bytes octets(lowered.wire().begin(), lowered.wire().end());
    const Bytes rdata = key.toRdata();
    octets.insert(octets.end(), rdata.begin(), rdata.end());
    Cutter cutter(octets);
    cutter.name(Words::tr("Owner"), lowered);
    cutter.field(Words::tr("Flags"), 2, QString::number(key.flags));
    cutter.field(Words::tr("Protocol"), 1, QString::number(key.protocol));
    cutter.field(Words::tr("Algorithm"), 1, algorithmMeaning(key.algorithm));
    cutter.field(Words::tr("Public key"), key.publicKey.size());
    return cutter.take();
}

std::vector<LabelledOctets> signedOctets(const RRset& rrset, const Rrsig& rrsig) {
    const Bytes octets = signedData(rrset, rrsig);
    Cutter cutter(octets);
    cutHead(cutter, rrsig);
    for (int number = 1; !cutter.isAtEnd(); ++number) {
        cutRecord(cutter, number, rrsig);
    }
    return cutter.take();
}

Bytes joined(const std::vector<LabelledOctets>& fields) {
    Bytes octets;
    for (const LabelledOctets& field : fields) {
        octets.insert(octets.end(), field.octets.begin(), field.octets.end());
    }
    return octets;
}

}  // namespace rootline

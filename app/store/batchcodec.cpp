// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "store/batchcodec.h"

#include "exchange/cborarchive.h"

#include <QtEndian>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype blockBytes = 512 * 1024; // before they are packed
constexpr quint32 mostBlockBytes = 16 * 1024 * 1024;
constexpr int quickly = 1; // zlib's level
constexpr qsizetype mostSums = 32;

} // namespace

template <typename Archive>
static void fields(Archive &archive, Some<BatchAddresses> auto &list)
{
    archive(1, list.addresses);
    archive(2, list.lines);
    archive(3, list.withheld);
}

QByteArray encodeAddresses(const KeptAddresses &addresses)
{
    const BatchAddresses list{*addresses.addresses, addresses.lines, addresses.withheld};
    CborWriter writer;
    fields(writer, list);
    return QCborValue(writer.map).toCbor();
}

BatchAddresses decodeAddresses(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const CborReader reader(map);
    BatchAddresses list;
    fields(reader, list);
    for (auto line = list.lines.size(); line < list.addresses.size(); ++line)
        list.lines.append(int(line) + 1);
    const auto count = list.addresses.size();
    list.withheld.removeIf([count](int place) { return place < 0 || place >= count; });
    return list;
}

std::vector<QByteArray> packResults(const std::vector<KeptResult> &results)
{
    std::vector<QByteArray> blocks;
    QCborArray block;
    qsizetype bytes = 0;
    const auto finish = [&] {
        if (!block.isEmpty())
            blocks.push_back(qCompress(QCborValue(block).toCbor(), quickly));
        block = {};
        bytes = 0;
    };
    for (const KeptResult &result : results) {
        block.append(result.place);
        block.append(result.language);
        block.append(*result.bytes);
        bytes += result.bytes->size();
        if (bytes >= blockBytes)
            finish();
    }
    finish();
    return blocks;
}

void unpackResults(const QByteArray &block, const std::function<void(const StoredResult &result)> &take)
{
    // qCompress() puts the length before it; what claims to be huge is none of ours.
    if (block.size() <= qsizetype(sizeof(quint32)) || qFromBigEndian<quint32>(block.constData()) > mostBlockBytes)
        return;
    const QCborArray array = QCborValue::fromCbor(qUncompress(block)).toArray();
    for (qsizetype i = array.size() - 3; i >= 0; i -= 3) {
        const qint64 place = array.at(i).toInteger(-1);
        if (place >= 0 && place < CborReader::mostItems)
            take({int(place), array.at(i + 1).toString(), array.at(i + 2).toByteArray()});
    }
}

QString encodeSums(const QList<int> &sums)
{
    QStringList texts;
    for (const int sum : sums)
        texts += QString::number(sum);
    return texts.join(u' ');
}

QList<int> decodeSums(const QString &text)
{
    QList<int> sums;
    const auto parts = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView part : parts.first(qMin(parts.size(), mostSums)))
        sums += qBound(0, part.toInt(), int(CborReader::mostItems));
    return sums;
}

} // namespace StatusScope

// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/bodyframing.h"

#include "exchange/headtext.h"

#include <QCoreApplication>

namespace StatusScope {

namespace {

struct FramingText
{
    Q_DECLARE_TR_FUNCTIONS(Http1Framer)
};

// Transfer-Encoding: RFC 9112 sections 6.1, 6.3 and 7.
class TransferCodings
{
public:
    void add(const QByteArray &value);
    const QStringList &faults();
    bool any() const { return m_last != Coding::None; }
    bool chunked() const { return m_last == Coding::Chunked; }

private:
    enum class Coding { None, Chunked, Other };
    void addOne(const QByteArray &name);

    Coding m_last = Coding::None;
    int m_timesChunked = 0;
    QStringList m_faults;
};

void TransferCodings::add(const QByteArray &value)
{
    for (const QByteArray &part : value.split(',')) {
        const QByteArray name = part.split(';').first().trimmed().toLower();
        if (!name.isEmpty())
            addOne(name);
    }
}

void TransferCodings::addOne(const QByteArray &name)
{
    static const QByteArrayList known{"gzip", "x-gzip", "deflate", "compress", "x-compress"};
    if (name == "chunked") {
        ++m_timesChunked;
        m_last = Coding::Chunked;
        return;
    }
    if (name == "identity") {
        addFault(m_faults,
                 FramingText::tr("Transfer-Encoding says “identity”, which HTTP no longer has; it was passed over."));
        return;
    }
    m_last = Coding::Other;
    addFault(m_faults,
             (known.contains(name)
                  ? FramingText::tr("Transfer-Encoding names “%1”, which few programs undo; the body is left in it.")
                  : FramingText::tr("Transfer-Encoding names “%1”, which is not a transfer coding."))
                 .arg(shortened(name)));
}

const QStringList &TransferCodings::faults()
{
    if (m_timesChunked > 1)
        addFault(m_faults, FramingText::tr("Transfer-Encoding names chunked more than once; it was undone once."));
    if (m_timesChunked > 0 && !chunked())
        addFault(m_faults,
                 FramingText::tr("Transfer-Encoding does not end with chunked, so that only the end of the connection "
                                 "ends the body."));
    return m_faults;
}

} // namespace

QStringList lengthFaults(const AnnouncedLength &announced)
{
    QStringList faults;
    if (announced.isConflicting)
        faults += FramingText::tr("Content-Length is given more than once, with different values.");
    else if (announced.isRepeated)
        faults += FramingText::tr("Content-Length is given more than once.");
    if (announced.isUnusable)
        faults += FramingText::tr("Content-Length is not a usable length.");
    return faults;
}

BodyFraming readBodyFraming(const HeaderFields &fields)
{
    const AnnouncedLength announced = announcedLength(fields);
    TransferCodings codings;
    for (const HeaderField &field : fields) {
        if (field.isNamed("transfer-encoding"))
            codings.add(field.value);
    }
    BodyFraming framing;
    framing.chunked = codings.chunked();
    if (!codings.any())
        framing.length = announced.smallest;
    framing.faults = lengthFaults(announced) + codings.faults();
    if (announced.isGiven() && codings.any())
        framing.faults += FramingText::tr(
            "Content-Length and Transfer-Encoding are both given; such answers are used to smuggle requests.");
    return framing;
}

} // namespace StatusScope

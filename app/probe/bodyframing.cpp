// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "probe/bodyframing.h"

#include "exchange/headtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace StatusScope {

namespace {

struct FramingText
{
    Q_DECLARE_TR_FUNCTIONS(Http1Framer)
};

// Content-Length. Several equal values are one (RFC 9110 section 8.6).
class Lengths
{
public:
    void add(const QByteArray &value);
    QStringList faults() const;
    // The smallest valid one: it can be read whichever was meant.
    std::optional<qint64> length() const { return m_length; }
    bool given() const { return m_length || m_invalid; }

private:
    std::optional<qint64> m_length;
    bool m_repeated = false;
    bool m_conflicting = false;
    bool m_invalid = false;
};

void Lengths::add(const QByteArray &value)
{
    for (const QByteArray &part : value.split(',')) {
        const QByteArray digits = part.trimmed();
        bool fits = false;
        const qint64 number = digits.toLongLong(&fits);
        if (!fits || !std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
            m_invalid = true;
            continue;
        }
        m_repeated |= m_length.has_value();
        m_conflicting |= m_length && *m_length != number;
        m_length = std::min(m_length.value_or(number), number);
    }
}

QStringList Lengths::faults() const
{
    QStringList faults;
    if (m_conflicting)
        faults += FramingText::tr(
            "Content-Length is given twice with different values, so nobody can know where the body ends.");
    else if (m_repeated)
        faults += FramingText::tr("Content-Length is given more than once.");
    if (m_invalid)
        faults += FramingText::tr("Content-Length is no usable length.");
    return faults;
}

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
                  : FramingText::tr("Transfer-Encoding names “%1”, which is no transfer coding."))
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

BodyFraming readBodyFraming(const HeaderFields &fields)
{
    Lengths lengths;
    TransferCodings codings;
    for (const HeaderField &field : fields) {
        if (field.isNamed("content-length"))
            lengths.add(field.value);
        else if (field.isNamed("transfer-encoding"))
            codings.add(field.value);
    }
    BodyFraming framing;
    framing.chunked = codings.chunked();
    if (!codings.any())
        framing.length = lengths.length();
    framing.faults = lengths.faults() + codings.faults();
    if (lengths.given() && codings.any())
        framing.faults += FramingText::tr(
            "Content-Length and Transfer-Encoding are both given; such answers are used to smuggle requests.");
    return framing;
}

} // namespace StatusScope

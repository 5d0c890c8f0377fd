// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "exchange/exchange.h"

#include <QStringDecoder>

namespace StatusScope {

QByteArray Hop::header(QByteArrayView name) const
{
    for (const HeaderField &field : headers) {
        if (field.isNamed(name))
            return field.value.isNull() ? QByteArray("") : field.value;
    }
    return {};
}

QList<QByteArray> Hop::headerValues(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const HeaderField &field : headers) {
        if (field.isNamed(name))
            values.append(field.value);
    }
    return values;
}

bool Hop::hasHeader(QByteArrayView name) const
{
    return !header(name).isNull();
}

QString displayText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r')
            c = QChar(0x2400 + unit); // the picture of that control character
        else if (unit == 0x7f)
            c = QChar(0x2421);
        else if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)
                 || (unit >= 0x80 && unit < 0xa0))
            c = QChar(0xfffd); // direction overrides could make a text read as another one
    }
    return text;
}

} // namespace StatusScope

// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/typedaddress.h"

#include <QRegularExpression>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestAddress = 16384;

} // namespace

bool isTypedAddress(QStringView typed)
{
    const auto isAround = [](QChar c) { return c.isSpace() || u"<>\"'`“”«»()"_s.contains(c); };
    QStringView text = typed;
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    if (text.isEmpty() || text.size() > longestAddress)
        return false;
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression withScheme(uR"(^https?:[/\\]*[^\s/\\?#][^\r\n]*$)"_s, options);
    static const QRegularExpression broken(uR"(^https?:[/\\]{2}\S+(\r?\n(?!https?:)\S+)+$)"_s, options);
    static const QRegularExpression bare(
        uR"(^([^\s/?#]+@)?(localhost|\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\]|(?=[\d-]*[^\W\d])[\w-]++(?=:\d)|)"
        uR"([\w-]+(\.[\w-]+)*\.(?!\w*(exception|error)$)(xn--[\w-]+|\p{L}{2,})\.?)(:\d{1,5})?([/?#][^\r\n]*)?$)"_s,
        options);
    const QString whole = text.toString();
    return withScheme.match(whole).hasMatch() || broken.match(whole).hasMatch() || bare.match(whole).hasMatch();
}

} // namespace StatusScope

// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/reference/entrydelegate.h"

#include "models/entrytreemodel.h"
#include "registry/registry.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/rowground.h"
#include "ui/common/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int widestChip = 104;
constexpr int widestTag = 88; // of a vendor's name beside one that is not whole
constexpr int widestReason = 170; // of what it was found by
constexpr int leastReason = 72; // what is longer takes no room from the name
constexpr int leastName = 56; // before the chip gives way
constexpr int leastBeside = 72; // of a name, before what stands behind it goes
constexpr int gap = 8;

qsizetype commonStart(const QString &one, const QString &other)
{
    return std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
}

} // namespace

// Most texts fit, and those are measured once: eliding measures as well.
EntryDelegate::Fitted EntryDelegate::fitted(const QString &text, const QFontMetricsF &metrics, int widest)
{
    const double advance = metrics.horizontalAdvance(text);
    if (advance <= widest)
        return {text, qCeil(advance)};
    const QString elided = metrics.elidedText(text, Qt::ElideRight, widest);
    return {elided, qCeil(metrics.horizontalAdvance(elided))};
}

struct EntryDelegate::Label
{
    ChipLook chip; // empty text: none
    QString name;
    QString vendor;
    bool root = false;
    bool quiet = false; // stands here only for what is beneath it
};

EntryDelegate::EntryDelegate(const Theme &theme, const Registry &registry, const EntryTreeModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_registry(registry)
    , m_model(model)
{
}

int EntryDelegate::depth(const QModelIndex &index) const
{
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return depth;
}

// Not said again of what stands beneath the vendor, or beneath an entry of the same one.
bool EntryDelegate::vendorStandsAbove(const Entry &entry, const QModelIndex &parent) const
{
    const auto kind = static_cast<TreeNode>(parent.data(EntryTreeModel::KindRole).toInt());
    if (kind != TreeNode::Entry)
        return kind == TreeNode::VendorGroup;
    return m_registry.entry(std::size_t(parent.data(EntryTreeModel::EntryRole).toInt())).vendor == entry.vendor;
}

EntryDelegate::Label EntryDelegate::label(const QModelIndex &index) const
{
    const int group = index.data(EntryTreeModel::GroupRole).toInt();
    switch (static_cast<TreeNode>(index.data(EntryTreeModel::KindRole).toInt())) {
    case TreeNode::ClassRoot:
        return {{}, tr("Class"), {}, true};
    case TreeNode::VendorRoot:
        return {{}, tr("Vendor"), {}, true};
    case TreeNode::StatusRoot:
        return {{}, tr("Status"), {}, true};
    case TreeNode::ClassGroup:
        if (group == 0)
            return {{}, tr("Other, and no answer"), {}};
        return {{u"%1xx"_s.arg(group), group}, className(group), {}};
    case TreeNode::VendorGroup:
        return {{}, m_registry.vendors()[std::size_t(group)].name, {}};
    case TreeNode::StatusGroup:
        return {{}, standingName(static_cast<Standing>(group)), {}};
    case TreeNode::Entry:
        break;
    }
    const Entry &entry = m_registry.entry(std::size_t(index.data(EntryTreeModel::EntryRole).toInt()));
    const bool tagged =
        entry.vendor != "ietf"_L1 && entry.kind != EntryKind::Failure && !vendorStandsAbove(entry, index.parent());
    Label label{chipOf(entry), entry.name, tagged ? m_registry.vendorName(entry.vendor) : QString()};
    if (m_model.isFiltered()) {
        const int place = index.data(EntryTreeModel::PlaceRole).toInt();
        label.quiet = place < 0;
        const bool byCode = place == int(MatchPlace::ExactCode) || place == int(MatchPlace::CodePrefix);
        label.chip.marked = byCode && !foundIn(label.chip.text).isEmpty();
    }
    return label;
}

QString EntryDelegate::count(const QModelIndex &index) const
{
    const int total = index.data(EntryTreeModel::TotalRole).toInt();
    const bool entry = index.data(EntryTreeModel::EntryRole).toInt() >= 0;
    if (m_model.isFiltered())
        return entry ? QString() : tr("%1 of %2").arg(index.data(EntryTreeModel::FoundRole).toInt()).arg(total);
    const auto kind = static_cast<TreeNode>(index.data(EntryTreeModel::KindRole).toInt());
    if (kind == TreeNode::VendorRoot || kind == TreeNode::StatusRoot)
        return QString::number(m_model.rowCount(index));
    return entry && total == 0 ? QString() : QString::number(total);
}

QRect EntryDelegate::chevronRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const int side = m_theme.px(12);
    const QRect area(row.left() + m_theme.px(16 + 14 * depth(index)), row.top() + (row.height() - side) / 2, side,
                     side);
    return QStyle::visualRect(direction, row, area);
}

void EntryDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index, const State &state) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [&](QRect area) { return QStyle::visualRect(state.direction, row, area); };
    const int edge = m_theme.px(6);
    const QRect ground = place(row.adjusted(edge, 0, qMin(0, state.textRight + m_theme.px(14) - row.width()), 0));
    paintRowGround(painter, m_theme, ground, {state.selected, state.hovered, state.focused, state.direction, 5});
    const bool mirrored = state.direction == Qt::RightToLeft;
    if (m_model.rowCount(index) > 0) {
        const QRect square = chevronRect(row, index, state.direction);
        paintIcon(painter, state.expanded ? Icon::Down : Icon::Right, square, m_theme.color(Token::Text3), 1.6,
                  mirrored && !state.expanded);
    }
    const Label what = label(index);
    int left = m_theme.px(34 + 14 * depth(index));
    if (!what.chip.text.isEmpty()) {
        QSize size = chipSize(m_theme, what.chip);
        // Codes that are words leave room for the name.
        const int room = qMin(m_theme.px(widestChip), state.textRight - left - m_theme.px(leastName + 14));
        size.setWidth(qMin(size.width(), room));
        const QRect area(row.left() + left, row.top() + (row.height() - size.height()) / 2, size.width(),
                         size.height());
        paintChip(painter, m_theme, place(area), what.chip);
        left += size.width() + m_theme.px(8);
    }
    const int right = paintTrailing(painter, row, {left, state.textRight}, index, what, state);
    paintName(painter, place(QRect(row.left() + left, row.top(), qMax(0, right - left), row.height())), what, state);
    painter.restore();
}

// Paints from the right: count or "Best", vendor, what it was found by. Where it is tight these go, the last first;
// then the name is cut, and the chip at last. Returns where the name must end.
int EntryDelegate::paintTrailing(QPainter &painter, const QRect &row, Span span, const QModelIndex &index,
                                 const Label &what, const State &state) const
{
    struct Part
    {
        QString text;
        FontRole role;
        Token token;
        bool italic = false;
    };
    const bool best = index.data(EntryTreeModel::BestRole).toBool();
    const Part parts[] = {best ? Part{tr("Best"), FontRole::CaptionStrong, Token::Accent}
                               : Part{count(index), FontRole::Caption, Token::Text3},
                          {what.vendor, FontRole::Caption, Token::Text2},
                          {reason(index, what), FontRole::Caption, Token::Text3, true}};
    int right = span.right;
    for (const Part &part : parts) {
        if (part.text.isEmpty())
            continue;
        QFont font = m_theme.font(part.role);
        font.setItalic(part.italic);
        const QFontMetricsF metrics(font);
        const bool first = &part == &parts[0];
        const auto [shown, width] = part.italic ? besideName(part.text, metrics, right - span.left, what, state)
            : first                             ? fitted(part.text, metrics, right - span.left)
                                                : vendorBeside(what.name, part.text, right - span.left);
        if (shown.isEmpty() || (!first && right - width - m_theme.px(gap) - span.left < readable(what.name)))
            continue;
        painter.setFont(font);
        painter.setPen(m_theme.color(part.token));
        const QRect area(row.left() + right - width, row.top(), width, row.height());
        paintText(painter, QStyle::visualRect(state.direction, row, area), Qt::AlignCenter, shown);
        right -= width + m_theme.px(gap);
    }
    return right == span.right ? right - m_theme.px(6) : right;
}

EntryDelegate::Fitted EntryDelegate::vendorBeside(const QString &name, const QString &vendor, int room) const
{
    const QFontMetricsF metrics(m_theme.font(FontRole::Caption));
    const int left = room - wholeWidth(name) - m_theme.px(gap); // by a whole name
    const Fitted shown = fitted(vendor, metrics, qMax(m_theme.px(widestTag), left));
    return room - shown.width - m_theme.px(gap) < readable(name) ? Fitted() : shown;
}

// In bold, so that choosing a row takes nothing from it.
int EntryDelegate::wholeWidth(const QString &name) const
{
    return qCeil(QFontMetricsF(m_theme.font(FontRole::Heading)).horizontalAdvance(name));
}

int EntryDelegate::readable(const QString &name) const
{
    return qMin(wholeWidth(name), m_theme.px(leastBeside));
}

// A long reason is cut to the room that the name leaves, or said shortly where that is too little.
EntryDelegate::Fitted EntryDelegate::besideName(const QString &text, const QFontMetricsF &metrics, int room,
                                                const Label &what, const State &state) const
{
    const int shortEnough = m_theme.px(leastReason);
    if (metrics.horizontalAdvance(text) <= shortEnough)
        return fitted(text, metrics, shortEnough);
    const QFontMetricsF name(m_theme.font(state.selected ? FontRole::Heading : FontRole::Body));
    const int beside = room - m_theme.px(16) - qCeil(name.horizontalAdvance(what.name));
    return beside < shortEnough ? fitted(tr("in text"), metrics, shortEnough)
                                : fitted(text, metrics, qMin(beside, m_theme.px(widestReason)));
}

void EntryDelegate::paintName(QPainter &painter, const QRect &area, const Label &what, const State &state) const
{
    const bool strong = state.selected && !what.root;
    painter.setFont(m_theme.font(what.root ? FontRole::SmallStrong : strong ? FontRole::Heading : FontRole::Body));
    const QString text = QFontMetricsF(painter.font()).elidedText(what.name, Qt::ElideRight, area.width());
    if (m_model.isFiltered() && !what.root && !what.quiet)
        paintMarks(painter, area, what.name, text);
    else {
        painter.setPen(m_theme.color(what.root || what.quiet ? Token::Text2 : Token::Text));
        paintText(painter, area, Qt::AlignVCenter | Qt::AlignLeading, text);
    }
}

// What is shown of a name, with each found word on a ground of its own as high as the chip, on the line of the rest.
// Right to left nothing is marked: positions in reordered text are no rectangles.
void EntryDelegate::paintMarks(QPainter &painter, const QRect &area, const QString &name, const QString &shown) const
{
    const auto paintLine = [&](Token token) {
        painter.setPen(m_theme.color(token));
        paintText(painter, area, Qt::AlignVCenter | Qt::AlignLeading, shown);
    };
    paintLine(Token::Text);
    if (painter.layoutDirection() == Qt::RightToLeft || name.isRightToLeft())
        return;
    const QFontMetricsF metrics(painter.font());
    const qsizetype whole = commonStart(name, shown); // what an ellipsis stands for is not seen
    const int height = m_theme.px(18);
    const auto marks = foundIn(name);
    for (const auto &[at, length] : marks) {
        if (at >= whole)
            continue;
        const double from = metrics.horizontalAdvance(shown.left(at));
        const double to = metrics.horizontalAdvance(shown.left(qMin(at + length, whole)));
        const QRectF ground(area.left() + from - 1, area.top() + (area.height() - height) / 2, to - from + 2, height);
        painter.save();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Mark));
        painter.drawRoundedRect(ground, 2, 2);
        painter.setClipRect(ground, Qt::IntersectClip);
        paintLine(Token::OnMark);
        painter.restore();
    }
}

// Where the words of the search stand in it.
QList<std::pair<qsizetype, qsizetype>> EntryDelegate::foundIn(const QString &text) const
{
    QList<std::pair<qsizetype, qsizetype>> found;
    const QString lower = text.toLower();
    if (lower.size() != text.size())
        return found; // positions would not agree
    const QStringList words = m_model.queryWords();
    for (const QString &word : words) {
        if (word.isEmpty() || (word.size() == 1 && words.size() > 1))
            continue; // the "a" of a sentence is in every name
        for (qsizetype at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.size())) {
            if (word.size() >= 3 || at == 0 || !lower[at - 1].isLetterOrNumber())
                found.append({at, word.size()}); // so short, it counts where a word begins
        }
    }
    return found;
}

// Why a row is among the results where nothing that it shows says so.
QString EntryDelegate::reason(const QModelIndex &index, const Label &what) const
{
    const int entry = index.data(EntryTreeModel::EntryRole).toInt();
    const int place = index.data(EntryTreeModel::PlaceRole).toInt();
    const QString calledBy = index.data(EntryTreeModel::FoundByRole).toString();
    if (!m_model.isFiltered() || entry < 0 || place < 0 || what.chip.marked || !foundIn(what.name).isEmpty())
        return {};
    switch (static_cast<MatchPlace>(place)) {
    case MatchPlace::ExactCode:
    case MatchPlace::CodePrefix:
        if (const auto code = m_registry.entry(std::size_t(entry)).code)
            return tr("with %1", "a status code").arg(*code);
        break;
    case MatchPlace::FormerName:
        return tr("former name");
    case MatchPlace::Vendor:
        if (!calledBy.isEmpty())
            return calledBy;
        return what.vendor.isEmpty() ? tr("vendor") : QString(); // which stands there
    case MatchPlace::Alias:
        if (!calledBy.isEmpty())
            return calledBy;
        break;
    case MatchPlace::Name:
    case MatchPlace::Text:
        break;
    }
    return tr("in text");
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(200), m_theme.px(26)};
}

QString EntryDelegate::spoken(const QModelIndex &index) const
{
    const Label what = label(index);
    const int position = index.data(EntryTreeModel::EntryRole).toInt();
    QStringList parts;
    if (position >= 0)
        parts += chipSpoken(m_registry.entry(std::size_t(position)));
    else if (!what.chip.text.isEmpty())
        parts += what.chip.text;
    parts += what.name;
    if (!what.vendor.isEmpty())
        parts += what.vendor;
    if (index.data(EntryTreeModel::BestRole).toBool())
        parts += tr("best match");
    if (const QString why = reason(index, what); !why.isEmpty())
        parts += why;
    const QString number = count(index);
    if (!number.isEmpty())
        parts += number == "1"_L1 ? tr("one entry") : tr("%1 entries").arg(number);
    return parts.join(u", "_s);
}

} // namespace StatusScope

// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include <QtMath>

#include <cctype>
#include <cmath>

namespace StatusScope {

namespace {

// A reader of our own path data: it is well formed, so it has no error handling.
class PathReader
{
public:
    explicit PathReader(const char *data)
        : m_data(data)
    {
    }

    QPainterPath read()
    {
        char command = 0;
        while (skipSeparators()) {
            if (std::isalpha(static_cast<unsigned char>(*m_data)) != 0)
                command = *m_data++;
            step(command);
            // Further pairs after a move are lines.
            if (command == 'M' || command == 'm')
                command = command == 'M' ? 'L' : 'l';
        }
        return m_path;
    }

private:
    bool skipSeparators()
    {
        while (*m_data == ' ' || *m_data == ',')
            ++m_data;
        return *m_data != 0;
    }

    double number()
    {
        skipSeparators();
        // Not strtod: it follows the locale.
        const char *start = m_data;
        if (*m_data == '-')
            ++m_data;
        bool point = false;
        while (std::isdigit(static_cast<unsigned char>(*m_data)) != 0 || (*m_data == '.' && !point)) {
            point = point || *m_data == '.';
            ++m_data;
        }
        return QByteArrayView(start, m_data - start).toDouble();
    }

    QPointF point(bool relative)
    {
        const double x = number();
        const double y = number();
        return relative ? m_path.currentPosition() + QPointF(x, y) : QPointF(x, y);
    }

    void step(char command);
    void curve(bool relative, bool smooth);
    void arc(bool relative);

    const char *m_data;
    QPainterPath m_path;
    QPointF m_control; // second control point of the last curve
};

void PathReader::step(char command)
{
    const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
    const QPointF here = m_path.currentPosition();
    switch (std::toupper(static_cast<unsigned char>(command))) {
    case 'M':
        m_path.moveTo(point(relative));
        break;
    case 'L':
        m_path.lineTo(point(relative));
        break;
    case 'H':
        m_path.lineTo((relative ? here.x() : 0) + number(), here.y());
        break;
    case 'V':
        m_path.lineTo(here.x(), (relative ? here.y() : 0) + number());
        break;
    case 'C':
        curve(relative, false);
        break;
    case 'S':
        curve(relative, true);
        break;
    case 'A':
        arc(relative);
        break;
    case 'O': {
        const QPointF center = point(false);
        const double radius = number();
        m_path.addEllipse(center, radius, radius);
        break;
    }
    case 'R': {
        const QPointF corner = point(false);
        const double width = number();
        const double height = number();
        const double radius = number();
        m_path.addRoundedRect(QRectF(corner, QSizeF(width, height)), radius, radius);
        break;
    }
    default:
        m_path.closeSubpath();
        break;
    }
}

void PathReader::curve(bool relative, bool smooth)
{
    const QPointF here = m_path.currentPosition();
    const QPointF first = smooth ? here * 2 - m_control : point(relative);
    const QPointF second = point(relative);
    const QPointF end = point(relative);
    m_path.cubicTo(first, second, end);
    m_control = second;
}

// From end points to the centre, as in the SVG specification, appendix B.2.4, for circles.
void PathReader::arc(bool relative)
{
    const QPointF from = m_path.currentPosition();
    double radius = number();
    number(); // the other radius, the same
    number(); // rotation, without meaning for a circle
    const bool large = number() != 0;
    const bool clockwise = number() != 0;
    const QPointF to = point(relative);
    const QPointF half = (to - from) / 2;
    const double distance = std::hypot(half.x(), half.y());
    radius = qMax(radius, distance);
    const double height = std::sqrt(radius * radius - distance * distance) * (large == clockwise ? -1 : 1);
    const QPointF normal(-half.y() / distance, half.x() / distance);
    const QPointF center = from + half + normal * height;
    const auto angle = [&](const QPointF &p) {
        return qRadiansToDegrees(std::atan2(center.y() - p.y(), p.x() - center.x()));
    };
    double sweep = angle(to) - angle(from);
    if (clockwise && sweep > 0)
        sweep -= 360;
    if (!clockwise && sweep < 0)
        sweep += 360;
    m_path.arcTo(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius), angle(from), sweep);
}

} // namespace

QPainterPath parsePath(const char *data)
{
    return PathReader(data).read();
}

} // namespace StatusScope

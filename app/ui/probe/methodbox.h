// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace StatusScope {

class Theme;

// The request method: the usual ones to choose from, any other to type.
class MethodBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MethodBox)

public:
    explicit MethodBox(const Theme &theme, QWidget *parent = nullptr);

    QByteArray method() const; // GET where nothing usable was typed
    void setMethod(const QByteArray &method);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
};

} // namespace StatusScope

// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace StatusScope {

class TextLabel;
class Theme;

// The left column of the probe page: what was probed before.
class ProbeSide final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeSide)

public:
    explicit ProbeSide(const Theme &theme, QWidget *parent = nullptr);

private:
    TextLabel *m_none = nullptr;
};

} // namespace StatusScope

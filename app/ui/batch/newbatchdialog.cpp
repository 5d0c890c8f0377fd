// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/batch/newbatchdialog.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/readingorder.h"
#include "ui/common/screenroom.h"
#include "ui/common/textlabel.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

NewBatchDialog::NewBatchDialog(const Theme &theme, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setObjectName(u"newBatchDialog"_s);
    setWindowTitle(tr("New batch"));
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(u"batchNameField"_s);
    m_name->setMaxLength(120);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"batchText"_s);
    m_text->setAccessibleName(tr("Addresses, one per line"));
    m_text->setPlaceholderText(tr("One address per line, or a table whose first column holds them"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(theme.font(FontRole::Mono));
    m_notes = new TextLabel(theme, FontRole::Body, Token::Text2, this);
    m_notes->setObjectName(u"batchListNotes"_s);
    auto *file = new Button(theme, Button::Outlined, tr("Open a list…"), this);
    file->setObjectName(u"openListFile"_s);
    file->setGlyph(Icon::File);
    connect(file, &QPushButton::clicked, this, &NewBatchDialog::askForFile);
    m_start = new Button(theme, Button::Primary, tr("Start"), this);
    m_start->setObjectName(u"startBatch"_s);
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    auto *cancel = new Button(theme, Button::Outlined, tr("Cancel"), this);
    cancel->setObjectName(u"cancelBatch"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_later.setSingleShot(true);
    m_later.setInterval(200ms);
    connect(&m_later, &QTimer::timeout, this, &NewBatchDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        // A long list is read once the typist pauses.
        if (m_text->document()->characterCount() > 20000)
            m_later.start();
        else
            read();
    });
    auto *head = new QFormLayout;
    head->addRow(tr("Name"), m_name);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(file);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px(20);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px(12));
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notes);
    layout->addWidget(buildOptions());
    layout->addLayout(buttons);
    resize(withinScreen(*this, {theme.px(640), theme.px(480)}));
    setReadingOrder(this);
    m_text->setFocus();
    read();
}

QWidget *NewBatchDialog::buildOptions()
{
    auto *options = new QWidget(this);
    auto *row = new FlowLayout(m_theme.px(18), m_theme.px(8), options);
    const auto number = [&](const QString &label, const QString &name, const QString &objectName, int value) {
        auto *pair = new QWidget(options);
        auto *box = new QSpinBox(pair);
        box->setObjectName(objectName);
        box->setAccessibleName(name);
        box->setRange(1, 64);
        box->setValue(value);
        box->setMinimumWidth(m_theme.px(64));
        auto *parts = new QHBoxLayout(pair);
        parts->setContentsMargins(0, 0, 0, 0);
        parts->addWidget(new QLabel(label, pair));
        parts->addWidget(box);
        row->addWidget(pair);
        return box;
    };
    m_concurrency = number(tr("At a time"), tr("Addresses at a time"), u"batchConcurrency"_s, 8);
    m_perHost = number(tr("To one host"), tr("At a time to one host"), u"batchPerHost"_s, 6);
    m_follow = new QCheckBox(tr("Follow redirects"), options);
    m_follow->setObjectName(u"batchFollow"_s);
    m_follow->setChecked(true);
    row->addWidget(m_follow);
    return options;
}

void NewBatchDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a list of addresses"), {},
                                                      tr("Lists (*.txt *.csv *.tsv);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

bool NewBatchDialog::openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_notes->setPlain(tr("%1: %2").arg(name, file.errorString()));
        return false;
    }
    const QByteArray bytes = file.read(mostListBytes + 1);
    if (file.error() != QFile::NoError) {
        m_notes->setPlain(tr("%1: %2").arg(name, file.errorString()));
        return false;
    }
    if (bytes.size() > mostListBytes) {
        m_notes->setPlain(tr("%1 is larger than any list of addresses.").arg(name));
        return false;
    }
    m_table = isTableFile(name);
    m_text->setPlainText(decodeList(bytes));
    m_name->setText(QFileInfo(path).completeBaseName());
    return true;
}

void NewBatchDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void NewBatchDialog::accept()
{
    if (m_later.isActive())
        read();
    if (m_list.usable() > 0)
        QDialog::accept();
}

void NewBatchDialog::read()
{
    m_later.stop();
    m_list = readAddressList(m_text->toPlainText(), m_table);
    m_start->setEnabled(m_list.usable() > 0);
    showNotes();
}

void NewBatchDialog::showNotes()
{
    m_notes->setPlain(m_list.addresses.isEmpty() ? tr("Nothing is sent before you press Start.")
                                                 : listNotes(m_list).join(u' '));
}

BatchPlan NewBatchDialog::plan() const
{
    const QString name = m_name->text().simplified();
    return {name.isEmpty() ? tr("Batch") : name,
            m_list,
            m_concurrency->value(),
            m_perHost->value(),
            m_follow->isChecked(),
            {}};
}

} // namespace StatusScope

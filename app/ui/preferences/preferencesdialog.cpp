// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "ui/preferences/preferencesdialog.h"

#include "language/language.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/hairline.h"
#include "ui/common/paint.h"
#include "ui/common/readingorder.h"
#include "ui/common/screenroom.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/storewords.h"
#include "ui/common/textlabel.h"
#include "ui/common/useragents.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of ThemeChoice.
constexpr std::array themeWords{"system"_L1, "light"_L1, "dark"_L1};

QString languageName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.contains(locale.nativeTerritoryName()))
        name = name.section(u' ', 0, 0); // "español de España": it is for all who speak it
    if (code == "en"_L1 || name.isEmpty())
        name = code == "en"_L1 ? u"English"_s : code;
    name[0] = name[0].toUpper();
    return name;
}

void choose(QComboBox *box, const QVariant &value)
{
    const int index = box->findData(value);
    box->setCurrentIndex(qMax(0, index));
}

} // namespace

PreferencesDialog::PreferencesDialog(Theme &theme, QSettings &settings, History &history, BatchStore &batches,
                                     QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_history(history)
    , m_batches(batches)
    , m_themeBefore(theme.choice())
    , m_zoomBefore(theme.zoom())
{
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *groups = new QVBoxLayout;
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(0);
    for (QWidget *group : {buildAppearance(), buildNetwork(), buildPrivacy()}) {
        if (groups->count() > 0) {
            auto *line = new QHBoxLayout;
            line->setContentsMargins(theme.px(24), 0, theme.px(24), 0);
            line->addWidget(new Hairline(theme, Qt::Horizontal, this));
            groups->addLayout(line);
        }
        groups->addWidget(group);
    }
    auto *sheet = new QWidget;
    sheet->setLayout(groups);
    m_area->setWidget(sheet);
    for (QWidget *clear : {m_area->viewport(), sheet})
        clear->setAutoFillBackground(false);
    layout->addWidget(m_area);
    layout->addWidget(buildButtons());
    setReadingOrder(this);
    show(readPreferences(settings));
    showTheme();
    connect(&theme, &Theme::changed, this, &PreferencesDialog::applyTheme);
    applyTheme();
}

QFormLayout *PreferencesDialog::addForm(QWidget *group, const QString &title)
{
    auto *heading = new TextLabel(m_theme, FontRole::Heading, Token::Text, group);
    heading->setPlain(title);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(group);
    layout->addWidget(heading);
    layout->addLayout(form);
    m_forms += form;
    return form;
}

// Side by side, and beneath each other where the dialog is narrow. The name of the row is that of the field in it.
void PreferencesDialog::addRow(QFormLayout *form, const QString &name, QWidget *field,
                               std::initializer_list<QWidget *> parts)
{
    auto *row = new FlowLayout(m_theme.px(8), m_theme.px(8));
    for (QWidget *part : parts)
        row->addWidget(part);
    auto *label = new QLabel(name, form->parentWidget()); // beside the field: screen readers look for it there
    form->addRow(label, row);
    label->setBuddy(field);
}

void PreferencesDialog::addNote(QFormLayout *form, const QString &text)
{
    auto *note = new TextLabel(m_theme, FontRole::Small, Token::Text2, this);
    note->setPlain(text);
    form->addRow(new QLabel(this), note);
}

QWidget *PreferencesDialog::buildAppearance()
{
    auto *group = new QWidget(this);
    QFormLayout *form = addForm(group, tr("Appearance"));
    m_themes = new SegmentedControl(m_theme, false, group);
    m_themes->setObjectName(u"themeChoice"_s);
    m_themes->setAccessibleName(tr("Theme"));
    m_themes->setSegments({{tr("Like the system"), {}, u"prefersSystem"_s},
                           {tr("Light"), {}, u"prefersLight"_s},
                           {tr("Dark"), {}, u"prefersDark"_s}});
    connect(m_themes, &SegmentedControl::chosen, this, [this](int index) { m_theme.setChoice(ThemeChoice(index)); });
    m_language = new QComboBox(group);
    m_language->setObjectName(u"languageChoice"_s);
    m_language->addItem(tr("Like the system"), QString());
    for (const QString &code : shippedLanguages())
        m_language->addItem(languageName(code), code);
    m_zoom = new QComboBox(group);
    m_zoom->setObjectName(u"textSize"_s);
    for (int percent = 80; percent <= 200; percent += 10)
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] { m_theme.setZoom(m_zoom->currentData().toInt()); });
    auto *keys = new TextLabel(m_theme, FontRole::Body, Token::Text2, group);
    keys->setPlain(tr("also %1 and %2").arg(keyText(Qt::CTRL | Qt::Key_Plus), keyText(Qt::CTRL | Qt::Key_Minus)));
    keys->setWordWrap(false);
    addRow(form, tr("Theme"), m_themes, {m_themes});
    addRow(form, tr("Language"), m_language, {m_language});
    addRow(form, tr("Text size"), m_zoom, {m_zoom, keys});
    return group;
}

QWidget *PreferencesDialog::buildNetwork()
{
    auto *group = new QWidget(this);
    QFormLayout *form = addForm(group, tr("Network"));
    m_timeout = new QSpinBox(group);
    m_timeout->setObjectName(u"timeoutChoice"_s);
    m_timeout->setRange(1, 600);
    auto *unit = new TextLabel(m_theme, FontRole::Body, Token::Text2, group);
    unit->setPlain(tr("seconds for each probe"));
    unit->setWordWrap(false);
    m_proxy = new QButtonGroup(this);
    const auto radio = [&](const QString &text, ProxyChoice choice, const QString &name) {
        auto *button = new QRadioButton(text, group);
        button->setObjectName(name);
        m_proxy->addButton(button, int(choice));
        return button;
    };
    QRadioButton *system = radio(tr("Like the system"), ProxyChoice::System, u"proxySystem"_s);
    QRadioButton *none = radio(tr("None"), ProxyChoice::None, u"proxyNone"_s);
    QRadioButton *own = radio(tr("Own"), ProxyChoice::Own, u"proxyOwn"_s);
    connect(m_proxy, &QButtonGroup::idToggled, this, &PreferencesDialog::refresh);
    m_ownProxy = new QLineEdit(group);
    m_ownProxy->setObjectName(u"ownProxy"_s);
    m_ownProxy->setAccessibleName(tr("Own proxy"));
    m_ownProxy->setPlaceholderText(u"http://host:port"_s);
    m_ownProxy->setMaxLength(300);
    connect(m_ownProxy, &QLineEdit::textChanged, this, &PreferencesDialog::refresh);
    m_agent = new QComboBox(group);
    m_agent->setObjectName(u"agentChoice"_s);
    for (const UserAgent &agent : userAgents())
        m_agent->addItem(agent.name, agent.value);
    addRow(form, tr("Timeout"), m_timeout, {m_timeout, unit});
    addRow(form, tr("Proxy"), system, {system, none, own, m_ownProxy});
    form->addRow(tr("User agent"), m_agent);
    addNote(form, tr("Some firewalls turn away programs: choose “Like Chrome” to see what a visitor sees."));
    return group;
}

QWidget *PreferencesDialog::buildPrivacy()
{
    auto *group = new QWidget(this);
    QFormLayout *form = addForm(group, tr("Privacy"));
    m_keep = new QCheckBox(tr("Keep for"), group);
    m_keep->setObjectName(u"keepHistory"_s);
    connect(m_keep, &QCheckBox::toggled, this, &PreferencesDialog::refresh);
    m_days = new QComboBox(group);
    m_days->setObjectName(u"historyDays"_s);
    m_days->setAccessibleName(tr("Keep the history for"));
    for (const int days : {1, 7, 30, 90, 365})
        m_days->addItem(tr("%n day(s)", nullptr, days), days);
    m_days->addItem(tr("Until cleared"), 0);
    auto *clear = new Button(m_theme, Button::Outlined, tr("Clear now…"), group);
    clear->setObjectName(u"clearNow"_s);
    clear->setGlyph(Icon::Trash);
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, [this] { askToClear(m_theme, this, m_history, &m_batches); });
    m_bodies = new QCheckBox(tr("Keep the bodies of answers too"), group);
    m_bodies->setObjectName(u"keepBodies"_s);
    auto *atEnd = new QWidget(group);
    auto *end = new QHBoxLayout(atEnd);
    end->setContentsMargins(0, 0, 0, 0);
    end->addStretch(1);
    end->addWidget(clear);
    addRow(form, tr("History"), m_days, {m_keep, m_days, atEnd});
    form->addRow(new QLabel(group), m_bodies);
    addNote(form, tr("Passwords, cookies and tokens are never kept. StatusScope sends nothing but your probes."));
    return group;
}

QWidget *PreferencesDialog::buildButtons()
{
    auto *defaults = new Button(m_theme, Button::Outlined, tr("Restore defaults"), this);
    defaults->setObjectName(u"restoreDefaults"_s);
    defaults->setAutoDefault(false);
    connect(defaults, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    auto *cancel = new Button(m_theme, Button::Outlined, tr("Cancel"), this);
    cancel->setObjectName(u"cancelPreferences"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &PreferencesDialog::reject);
    m_ok = new Button(m_theme, Button::Primary, tr("OK"), this);
    m_ok->setObjectName(u"acceptPreferences"_s);
    m_ok->setDefault(true);
    connect(m_ok, &QPushButton::clicked, this, &PreferencesDialog::accept);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->addWidget(defaults);
    layout->addStretch(1);
    for (Button *button : {cancel, m_ok}) {
        button->setMinimumWidth(m_theme.px(88));
        layout->addWidget(button);
    }
    layout->setSpacing(m_theme.px(8));
    layout->setContentsMargins(m_theme.px(24), m_theme.px(18), m_theme.px(24), m_theme.px(18));
    return row;
}

void PreferencesDialog::show(const Preferences &preferences)
{
    choose(m_language, preferences.language);
    m_timeout->setValue(preferences.timeoutSeconds);
    m_proxy->button(int(preferences.proxy))->setChecked(true);
    m_ownProxy->setText(preferences.ownProxy);
    choose(m_agent, preferences.userAgent);
    m_keep->setChecked(preferences.history.keep);
    if (m_days->findData(preferences.history.days) < 0) // set by hand in the file
        m_days->addItem(tr("%n day(s)", nullptr, preferences.history.days), preferences.history.days);
    choose(m_days, preferences.history.days);
    m_bodies->setChecked(preferences.history.bodies);
    refresh();
}

Preferences PreferencesDialog::chosen() const
{
    Preferences preferences;
    preferences.language = m_language->currentData().toString();
    preferences.timeoutSeconds = m_timeout->value();
    preferences.proxy = ProxyChoice(m_proxy->checkedId());
    const QString own = m_ownProxy->text().trimmed();
    preferences.ownProxy = isProxyAddress(own) ? own : QString();
    preferences.userAgent = m_agent->currentData().toByteArray();
    preferences.history = {m_keep->isChecked(), m_days->currentData().toInt(), m_bodies->isChecked()};
    return preferences;
}

void PreferencesDialog::showTheme()
{
    m_themes->setCurrent(int(m_theme.choice()));
    const QSignalBlocker quiet(m_zoom);
    choose(m_zoom, m_theme.zoom());
}

void PreferencesDialog::restoreDefaults()
{
    m_theme.setChoice(ThemeChoice::System);
    m_theme.setZoom(100);
    show({});
}

void PreferencesDialog::refresh()
{
    const bool own = m_proxy->checkedId() == int(ProxyChoice::Own);
    m_ownProxy->setEnabled(own);
    m_days->setEnabled(m_keep->isChecked());
    m_bodies->setEnabled(m_keep->isChecked());
    m_ok->setEnabled(!own || isProxyAddress(m_ownProxy->text().trimmed()));
    m_ownProxy->setToolTip(own && !m_ok->isEnabled() ? tr("Such as http://proxy.example:3128, without a password")
                                                     : QString());
}

void PreferencesDialog::accept()
{
    writePreferences(m_settings, chosen());
    m_settings.setValue("window/theme"_L1, QString(themeWords[std::size_t(m_theme.choice())]));
    m_settings.setValue("window/zoom"_L1, m_theme.zoom());
    QDialog::accept();
}

void PreferencesDialog::reject()
{
    m_theme.setChoice(m_themeBefore);
    m_theme.setZoom(m_zoomBefore);
    QDialog::reject();
}

void PreferencesDialog::applyTheme()
{
    showTheme();
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, m_theme.color(Token::Text2));
    for (QFormLayout *form : std::as_const(m_forms)) {
        form->parentWidget()->layout()->setContentsMargins(m_theme.px(24), m_theme.px(16), m_theme.px(24),
                                                           m_theme.px(15));
        form->parentWidget()->layout()->setSpacing(m_theme.px(8));
        form->setContentsMargins(0, 0, 0, 0);
        form->setHorizontalSpacing(m_theme.px(16));
        form->setVerticalSpacing(m_theme.px(9));
        for (int row = 0; row < form->rowCount(); ++row) {
            form->itemAt(row, QFormLayout::LabelRole)->widget()->setPalette(quiet);
        }
    }
    m_language->setFixedWidth(qMax(m_theme.px(228), m_language->sizeHint().width()));
    m_timeout->setFixedWidth(m_theme.px(84));
    m_zoom->setMinimumWidth(m_theme.px(84));
    m_ownProxy->setFont(m_theme.font(FontRole::Mono));
    for (QWidget *field :
         {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(m_timeout),
          static_cast<QWidget *>(m_ownProxy), static_cast<QWidget *>(m_agent), static_cast<QWidget *>(m_days)})
        field->setFixedHeight(m_theme.px(28));
    fit();
    QMetaObject::invokeMethod(this, &PreferencesDialog::fit, Qt::QueuedConnection); // once all fields have grown
}

// As large as what it holds. On a narrow screen names stand above their fields; on a low one it scrolls.
void PreferencesDialog::fit()
{
    const QSize screen = withinScreen(*this, {QWIDGETSIZE_MAX, QWIDGETSIZE_MAX});
    const int bar = m_area->verticalScrollBar()->sizeHint().width();
    const int width = qMin(m_theme.px(686), screen.width() - bar);
    const bool narrow = width < m_theme.px(520);
    for (QFormLayout *form : std::as_const(m_forms)) {
        form->parentWidget()->setFixedWidth(width);
        form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
        for (int row = 0; row < form->rowCount(); ++row) {
            auto *name = static_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget());
            name->setAlignment(Qt::AlignVCenter | (narrow ? Qt::AlignLeading : Qt::AlignTrailing));
            name->setMinimumWidth(narrow ? 0 : qMax(m_theme.px(128), name->sizeHint().width()));
            name->setVisible(!narrow || !name->text().isEmpty());
        }
    }
    const int height = m_area->widget()->layout()->totalHeightForWidth(width);
    const int room = screen.height() - layout()->itemAt(1)->widget()->sizeHint().height();
    m_area->setFixedSize(width + (height > room ? bar : 0), qMin(height, room));
}

} // namespace StatusScope

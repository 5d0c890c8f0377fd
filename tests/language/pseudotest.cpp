// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/signatureset.h"
#include "registry/searchindex.h"
#include "store/database.h"
#include "store/entrynotes.h"
#include "support/sampleregistry.h"
#include "ui/common/theme.h"
#include "ui/guide/guidewindow.h"
#include "ui/reference/referencepage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTranslator>

using namespace StatusScope;
using namespace Qt::Literals::StringLiterals;

namespace {

// What the registry holds is told by this sign from what the program says.
constexpr QChar dataSign = u'§';

QString marked(const QString &text)
{
    return text.isEmpty() ? text : QString(dataSign + text + dataSign);
}

Registry markedRegistry()
{
    const Registry sample = sampleRegistry();
    std::vector<Entry> entries(sample.entries().begin(), sample.entries().end());
    for (Entry &entry : entries) {
        for (QString *text : {&entry.name, &entry.summary, &entry.description, &entry.say})
            *text = marked(*text);
        entry.causes = {marked(entry.causes.constFirst())};
        entry.fixes.owner = {marked(u"Repair it"_s)};
        entry.formerNames.clear();
    }
    std::vector<Vendor> vendors = sample.vendors();
    for (Vendor &vendor : vendors)
        vendor.name = marked(vendor.name);
    std::vector<CompatBrowser> browsers = sample.browsers();
    for (CompatBrowser &browser : browsers)
        browser.name = marked(browser.name);
    return {std::move(entries), std::move(vendors), sample.fields(), std::move(browsers), sample.compat()};
}

// What is left of a text when translated and data parts are gone.
QString leftOver(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    static const QRegularExpression data(u"§[^§]*§"_s);
    static const QRegularExpression translated(u"⟦[^⟦⟧]*⟧"_s);
    text.remove(data);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(translated);
    }
    // Names, codes and keys are the same in every language.
    static const QRegularExpression names(
        u"StatusScope|Ctrl|Alt|Shift|Del|Esc|MDN|HTTP|IETF|[A-Z]-?Ray|\\bF\\d+|RFC \\d+"
        "|[a-z]+-[\\w.]+|\\d+(\\.\\d+)*x*"_s);
    return text.remove(names);
}

bool hasWord(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    return word.match(text).hasMatch();
}

QStringList textsOf(const QObject *object)
{
    QStringList texts;
    if (const auto *label = qobject_cast<const QLabel *>(object))
        texts += label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(object))
        texts += button->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(object))
        texts += line->placeholderText();
    else if (const auto *edit = qobject_cast<const QTextEdit *>(object))
        texts += edit->toPlainText();
    else if (const auto *action = qobject_cast<const QAction *>(object))
        texts += action->text();
    if (const auto *widget = qobject_cast<const QWidget *>(object))
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
    return texts;
}

} // namespace

class PseudoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTextIsTranslatable_data();
    void everyTextIsTranslatable();
    void theGuideIsTranslatable_data();
    void theGuideIsTranslatable();

private:
    QTranslator m_pseudo;
};

void PseudoTest::initTestCase()
{
    QVERIFY(m_pseudo.load(QStringLiteral(STATUSSCOPE_PSEUDO)));
    QVERIFY(QCoreApplication::installTranslator(&m_pseudo));
    QCOMPARE(leftOver(QCoreApplication::translate("EntryFault", "Visitor")), QString());
    QVERIFY(hasWord(leftOver(u"⟦Copy⟧ forgotten"_s)));
}

void PseudoTest::everyTextIsTranslatable_data()
{
    QTest::addColumn<QString>("shown");
    QTest::newRow("several meanings") << u"530"_s;
    QTest::newRow("browser table") << u"404"_s;
    QTest::newRow("failure") << u"failure-dns-not-found"_s;
    QTest::newRow("nothing found") << u"zzzzzz"_s;
}

void PseudoTest::everyTextIsTranslatable()
{
    QFETCH(QString, shown);
    const Registry registry = markedRegistry();
    const SearchIndex search(registry);
    const SignatureSet signatures;
    Database database({});
    EntryNotes notes(database);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    Theme theme;
    MainWindow window(theme, settings);
    window.addPage(new ReferencePage(theme, registry, signatures, search, notes, {}));
    window.restorePages();
    window.resize(1280, 800);
    window.show();
    QTest::keyClicks(window.findChild<QLineEdit *>(u"search"_s), shown);
    QStringList bare;
    int translated = 0;
    QList<QObject *> objects = window.findChildren<QObject *>();
    objects += &window;
    for (const QObject *object : objects) {
        for (const QString &text : textsOf(object)) {
            translated += text.contains(u'⟦') ? 1 : 0;
            if (hasWord(leftOver(text)))
                bare += u"%1 “%2”: %3"_s.arg(QLatin1StringView(object->metaObject()->className()), object->objectName(),
                                             text);
        }
    }
    bare.removeDuplicates();
    QVERIFY2(translated > 40, qPrintable(QString::number(translated)));
    QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
}

void PseudoTest::theGuideIsTranslatable_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : GuideWindow::pageNames()) {
        if (page != "keys"_L1) // made of what the program says elsewhere
            QTest::addRow("%s", qPrintable(page)) << page;
    }
}

void PseudoTest::theGuideIsTranslatable()
{
    QFETCH(const QString, page);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"none.ini"_s), QSettings::IniFormat);
    Theme theme;
    const MainWindow window(theme, settings);
    GuideWindow guide(theme, window, {});
    guide.showPage(page);
    int translated = 0;
    const QTextDocument *text = guide.findChild<QTextBrowser *>(u"guideText"_s)->document();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().nonBreakableLines() || !hasWord(block.text())) // a listing, a picture
            continue;
        const QString words = block.text().trimmed();
        QVERIFY2(words.startsWith(u'⟦') && words.endsWith(u'⟧'), qPrintable(words));
        ++translated;
    }
    QVERIFY2(translated >= 4, qPrintable(QString::number(translated)));
}

QTEST_MAIN(PseudoTest)
#include "pseudotest.moc"

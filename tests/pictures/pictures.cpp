// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "pictures/pictures.h"

#include "language/language.h"
#include "pictures/recordedprober.h"
#include "ui/probe/hoptabs.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QStyleHints>

namespace StatusScope {

using namespace Qt::Literals::StringLiterals;

namespace {

const QSize smallest{860, 560};
const QSize wide{1280, 788};
const QSize laptop{1366, 768};

void batches(Stage &stage, int answered)
{
    const QStringList all = manyAddresses();
    const QStringList fine = all.filter(u"shop-"_s);
    const auto yesterday = [](const QTime &time) { return Stage::today(time).addDays(-1); };
    stage.runBatch(u"Partner APIs"_s, all.mid(0, 24), 24, yesterday(QTime(9, 30)));
    stage.runBatch(u"Links on the help pages"_s, fine.mid(0, 60) + all.mid(0, 6), 66, yesterday(QTime(10, 12)));
    stage.runBatch(u"Redirects after the move"_s, fine.mid(0, 86), 86, yesterday(QTime(15, 12)));
    stage.runBatch(u"Customer sites"_s, all, answered, Stage::today(QTime(11, 20)));
}

template <int Tab>
void probeTab(Stage &stage)
{
    stage.chooseHistory(u"shop.example/checkout"_s);
    stage.chooseTab(Tab);
}

void reference(Stage &stage)
{
    stage.open(u"reference"_s, u"404"_s);
}

void shopFailure(Stage &stage)
{
    stage.chooseHistory(u"shop.example/checkout"_s);
}

void expiredCertificate(Stage &stage)
{
    stage.chooseHistory(u"intranet"_s);
}

void running(Stage &stage)
{
    stage.probe(u"http://shop.example/checkout?cart=81"_s);
}

void search(Stage &stage, const QString &text)
{
    stage.open(u"reference"_s);
    stage.type(text);
}

void earlyHints(Stage &stage)
{
    stage.open(u"reference"_s, u"103"_s);
    stage.scrollToEnd();
}

void ownWords(Stage &stage)
{
    stage.note(u"ietf-404"_s, u"Shop team first: they keep the list of redirects."_s);
    stage.open(u"reference"_s, u"404"_s);
    stage.findInEntry(u"link"_s);
}

void preferences(Stage &stage)
{
    reference(stage);
    emit stage.window().preferencesRequested();
}

void dialog(Stage &stage, const QString &action)
{
    reference(stage);
    stage.trigger(action);
}

} // namespace

// clang-format off: a table
const std::vector<Picture> &pictures()
{
    const auto none = Stage::Past::None;
    const auto days = Stage::Past::TwoDays;
    static const std::vector<Picture> all{
        {u"reference"_s, reference},
        {u"filter"_s, [](Stage &s) { search(s, u"gateway"_s); }},
        {u"meanings"_s, [](Stage &s) { search(s, u"530"_s); }},
        {u"no-result"_s, [](Stage &s) { search(s, u"999x"_s); }},
        {u"compat"_s, earlyHints},
        {u"own-words"_s, ownWords},
        {u"compat-note"_s,
         [](Stage &s) {
             earlyHints(s);
             s.openNote();
         }},
        {u"reference-small"_s, reference, days, smallest},
        {u"compat-small"_s, earlyHints, days, smallest},
        {u"reference-200"_s, reference, days, laptop, 200},
        {u"filter-200"_s, [](Stage &s) { search(s, u"gateway"_s); }, days, laptop, 200},
        {u"reference-mirrored"_s, reference, days, wide, 100, true},
        {u"probe"_s, shopFailure},
        {u"probe-tls"_s, probeTab<HopTabs::Tls>},
        {u"probe-body"_s, probeTab<HopTabs::Body>},
        {u"probe-raw"_s, probeTab<HopTabs::Raw>},
        {u"probe-findings"_s, probeTab<HopTabs::Findings>},
        {u"probe-failure"_s, expiredCertificate},
        {u"probe-no-name"_s, [](Stage &s) { s.chooseHistory(u"exmaple"_s); }},
        {u"probe-loop"_s, [](Stage &s) { s.chooseHistory(u"old.example.net"_s); }},
        {u"probe-fine"_s, [](Stage &s) { s.chooseHistory(u"status.shop"_s); }},
        {u"probe-running"_s, running},
        {u"probe-options"_s,
         [](Stage &s) {
             running(s);
             s.click(u"options"_s);
         }},
        {u"probe-empty"_s, [](Stage &s) { s.open(u"probe"_s); }, none},
        {u"probe-no-choice"_s, [](Stage &s) { s.open(u"probe"_s); }},
        {u"question"_s,
         [](Stage &s) {
             s.open(u"probe"_s);
             s.click(u"historyClear"_s);
         }},
        {u"probe-small"_s, shopFailure, days, smallest},
        {u"probe-200"_s, shopFailure, days, laptop, 200},
        {u"probe-mirrored"_s, shopFailure, days, wide, 100, true},
        {u"batch"_s, [](Stage &s) { batches(s, 200); }},
        {u"batch-running"_s, [](Stage &s) { batches(s, 168); }},
        {u"batch-empty"_s, [](Stage &s) { s.open(u"batch"_s); }, none},
        {u"batch-small"_s, [](Stage &s) { batches(s, 200); }, days, smallest},
        {u"new-batch"_s,
         [](Stage &s) {
             s.open(u"batch"_s);
             s.trigger(u"newBatch"_s);
         },
         none},
        {u"batch-200"_s, [](Stage &s) { batches(s, 200); }, days, laptop, 200},
        {u"batch-mirrored"_s, [](Stage &s) { batches(s, 200); }, days, wide, 100, true},
        {u"batch-german"_s, [](Stage &s) { batches(s, 200); }, days, wide, 100, false, "de"},
        {u"preferences"_s, preferences},
        {u"preferences-200"_s, preferences, days, {1600, 1060}, 200},
        {u"menu"_s,
         [](Stage &s) {
             reference(s);
             s.openMenu();
         }},
        {u"methods"_s,
         [](Stage &s) {
             shopFailure(s);
             s.unfold(u"method"_s);
         }},
        {u"keys"_s, [](Stage &s) { dialog(s, u"keys"_s); }},
        {u"keys-german"_s, [](Stage &s) { dialog(s, u"keys"_s); }, days, wide, 100, false, "de"},
        {u"guide"_s, [](Stage &s) { dialog(s, u"guide"_s); }},
        {u"about"_s, [](Stage &s) { dialog(s, u"about"_s); }},
        {u"practice"_s, [](Stage &s) { dialog(s, u"practice"_s); }},
    };
    return all;
}
// clang-format on

void preparePictures()
{
    // Relative, for a colon would end the name.
    const QString screen = QDir::current().relativeFilePath(QStringLiteral(STATUSSCOPE_PICTURES "/screen.json"));
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen));
}

QPixmap take(const Picture &picture, const Facts &facts, Theme &theme, bool dark)
{
    QApplication::setApplicationName(u"StatusScope"_s);
    QApplication::setApplicationVersion(u"1.0"_s); // of pictures that outlive a release
    QApplication::setWindowIcon(QIcon(u":/icons/statusscope-256.png"_s));
    const auto language = QString::fromLatin1(picture.language);
    installLanguage(language);
    QLocale::setDefault(language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language));
    QGuiApplication::styleHints()->setCursorFlashTime(0); // the text cursor does not blink
    QGuiApplication::setLayoutDirection(picture.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    theme.setFonts(u"Inter"_s, u"JetBrains Mono"_s, 13);
    theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.setZoom(picture.zoom);
    Stage stage(facts, theme, picture.past);
    stage.window().resize(picture.size);
    picture.arrange(stage);
    return stage.picture(picture.size);
}

QString fileName(const Picture &picture, bool dark)
{
    return picture.name + (dark ? "-dark.png"_L1 : "-light.png"_L1);
}

} // namespace StatusScope

// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "practice/practiceanswers.h"

#include "practice/requiredfields.h"
#include "registry/registry.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace StatusScope {

namespace {

constexpr qsizetype redirectPrefix = 9; // "redirect/"
constexpr int maxSleepMs = 300000;
constexpr int maxRedirects = 1000;
constexpr int maxDripBytes = 1000000;
constexpr int maxDripMs = 60000;

using Kind = PracticeStep::Kind;

PracticeStep send(const QByteArray &bytes)
{
    return {Kind::Send, bytes, 0, 0};
}

// A line of a head must not become two.
QByteArray oneLine(QByteArray text)
{
    text.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ');
    return text;
}

QByteArray dateLine()
{
    return "Date: "
        + QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

bool isBodyless(int status)
{
    return (status >= 100 && status < 200) || status == 204 || status == 205 || status == 304;
}

// Three digits are the rule, but a practice server must be able to break it.
std::optional<int> statusOf(QByteArrayView name)
{
    const bool digits = !name.isEmpty() && name.size() <= 4
        && std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(name.toByteArray().toInt()) : std::nullopt;
}

QByteArray headOf(const QByteArray &status, const QByteArray &reason, const QList<QByteArray> &lines)
{
    return "HTTP/1.1 " + status + ' ' + reason + "\r\n" + lines.join("\r\n") + "\r\n\r\n";
}

bool names(const QByteArray &line, QByteArrayView field)
{
    return QByteArrayView(line).first(std::max<qsizetype>(line.indexOf(':'), 0)).compare(field, Qt::CaseInsensitive)
        == 0;
}

void setLine(QList<QByteArray> &lines, const QByteArray &line)
{
    const QByteArray field = line.first(std::max<qsizetype>(line.indexOf(':'), 0));
    lines.removeIf([&field](const QByteArray &known) { return names(known, field); });
    lines.append(line);
}

bool isCount(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Who mistypes a wish must not take the plain answer for the one that was wished.
QByteArray mistakeIn(const PracticeRequest &request, const QByteArray &name)
{
    for (const char *wish : {"sleep", "bytes", "ms"}) {
        for (const QByteArray &given : request.values(wish)) {
            if (!isCount(given))
                return QByteArray(wish) + " takes a whole number from 0, not \"" + given + "\".\n";
        }
    }
    for (const QByteArray &line : request.values("header")) {
        if (line.indexOf(':') < 1)
            return "header takes Name:value, not \"" + line + "\".\n";
    }
    if (name.startsWith("redirect/") && !isCount(name.sliced(redirectPrefix)))
        return "/redirect/N takes a whole number from 0, not \"" + name.sliced(redirectPrefix) + "\".\n";
    return {};
}

QByteArray plainBody(const PracticeRequest &request, int status, const QByteArray &reason)
{
    if (status == 206)
        return "0123";
    const QByteArray given = request.value("body");
    return given.isNull() ? QByteArray(QByteArray::number(status) + ' ' + reason + '\n') : given;
}

} // namespace

PracticeAnswers::PracticeAnswers(const Registry &registry)
    : m_registry(registry)
{
}

QByteArray PracticeAnswers::reasonOf(int status) const
{
    const std::vector<const Entry *> meanings = m_registry.meanings(status);
    return meanings.empty() ? QByteArray("Unassigned") : meanings.front()->name.toLatin1();
}

QList<PracticeStep> PracticeAnswers::refusal(int status, const QByteArray &text)
{
    return {send(headOf(QByteArray::number(status), "Refused",
                        {"Content-Type: text/plain", "Connection: close",
                         "Content-Length: " + QByteArray::number(text.size())})
                 + text),
            {Kind::Close, {}, 0, 0}};
}

QList<PracticeStep> PracticeAnswers::answer(const PracticeRequest &request) const
{
    const QByteArray name = request.path.sliced(1);
    const QByteArray mistake = mistakeIn(request, name);
    if (!mistake.isEmpty())
        return refusal(400, mistake);
    const std::optional<int> status = statusOf(name);
    QList<PracticeStep> steps = status ? statusAnswer(request, *status) : specialAnswer(request, name);
    const int sleepMs = request.number("sleep", 0, maxSleepMs);
    if (sleepMs > 0)
        steps.prepend({Kind::Pause, {}, sleepMs, 0});
    if (!request.keepAlive && steps.last().kind != Kind::Reset)
        steps.append({Kind::Close, {}, 0, 0});
    return steps;
}

QList<PracticeStep> PracticeAnswers::statusAnswer(const PracticeRequest &request, int status) const
{
    const QByteArray digits = request.path.sliced(1);
    QByteArray reason = request.value("reason").isNull() ? reasonOf(status) : oneLine(request.value("reason"));
    QList<QByteArray> lines{dateLine(), "Server: StatusScope-practice"};
    QByteArray body = plainBody(request, status, reason);
    QByteArray type = "text/plain; charset=utf-8";
    const QByteArray vendor = request.value("vendor");
    if (!vendor.isEmpty()) {
        const std::optional<VendorPage> page = m_dress.page(vendor, status, reason, request.host, request.path);
        if (!page)
            return refusal(400,
                           "No look-alike of \"" + vendor + "\". There are: " + m_dress.vendors().join(' ') + '\n');
        if (request.value("reason").isNull() && !page->reason.isEmpty())
            reason = page->reason;
        lines = {dateLine()};
        lines += page->headers;
        type = page->type;
        if (request.value("body").isNull())
            body = page->body;
    }
    const QByteArray location = oneLine(request.value("location"));
    for (const QByteArray &line : fieldLinesFor(status, location))
        setLine(lines, line);
    if (!location.isEmpty())
        setLine(lines, "Location: " + location);
    if (status >= 100 && status < 200 && status != 101) {
        const QByteArray ok = "Content-Type: text/plain\r\nContent-Length: 3\r\n\r\n";
        return {send(headOf(digits, reason, lines)),
                send("HTTP/1.1 200 OK\r\n" + ok + (request.method == "HEAD" ? "" : "ok\n"))};
    }
    if (!isBodyless(status)) {
        setLine(lines, "Content-Type: " + type);
        setLine(lines, "Content-Length: " + QByteArray::number(body.size()));
    } else if (status == 205) {
        setLine(lines, "Content-Length: 0");
    }
    if (!request.keepAlive)
        setLine(lines, "Connection: close");
    for (const QByteArray &line : request.values("header"))
        lines.append(oneLine(line));
    const bool withBody = request.method != "HEAD" && !isBodyless(status);
    QList<PracticeStep> steps{send(headOf(digits, reason, lines) + (withBody ? body : QByteArray()))};
    if (status == 101)
        steps.append({Kind::Close, {}, 0, 0});
    return steps;
}

QList<PracticeStep> PracticeAnswers::specialAnswer(const PracticeRequest &request, const QByteArray &name) const
{
    const auto redirectTo = [this](const QByteArray &location) -> QList<PracticeStep> {
        return {send(headOf("302", reasonOf(302), {dateLine(), "Location: " + location, "Content-Length: 0"}))};
    };
    if (name.startsWith("redirect/")) {
        bool fits = false;
        const int given = name.sliced(redirectPrefix).toInt(&fits);
        const int left = fits ? std::min(given, maxRedirects) : maxRedirects;
        if (left > 0)
            return redirectTo(left == 1 ? QByteArray("/200") : QByteArray("/redirect/" + QByteArray::number(left - 1)));
        return statusAnswer({request.method, "/200", {}, request.host, 0, request.keepAlive}, 200);
    }
    if (name == "loop")
        return redirectTo("/loop");
    if (name == "drip") {
        const int bytes = request.number("bytes", 10, maxDripBytes);
        const QByteArray head =
            headOf("200", reasonOf(200),
                   {dateLine(), "Content-Type: text/plain", "Content-Length: " + QByteArray::number(bytes)});
        QList<PracticeStep> steps{send(head)};
        if (request.method != "HEAD")
            steps.append({Kind::Drip, {}, request.number("ms", 100, maxDripMs), bytes});
        return steps;
    }
    if (name == "reset")
        return {{Kind::Reset, {}, 0, 0}};
    if (name == "empty")
        return {{Kind::Close, {}, 0, 0}};
    if (name == "garbage")
        return {send(QByteArray("\x03garbage \xff\xfe that is no HTTP\r\n", 29)), {Kind::Close, {}, 0, 0}};
    if (name == "early-hints")
        return statusAnswer({request.method, "/103", {}, request.host, 0, request.keepAlive}, 103);
    if (name.isEmpty()) {
        const QByteArray page = index();
        return {send(headOf("200", reasonOf(200),
                            {dateLine(), "Content-Type: text/html; charset=utf-8",
                             "Content-Length: " + QByteArray::number(page.size())})
                     + (request.method == "HEAD" ? QByteArray() : page))};
    }
    return statusAnswer({request.method, "/404", {}, request.host, 0, request.keepAlive}, 404);
}

QByteArray PracticeAnswers::index() const
{
    QByteArray page =
        "<!doctype html><title>StatusScope practice server</title><h1>Practice server</h1>\n"
        "<p>Every address answers with the status it names: <a href=\"/404\">/404</a>, <a href=\"/503\">/503</a>. "
        "Query: sleep=MS location=URL header=Name:value body=TEXT reason=TEXT vendor=ID.</p>\n<ul>\n";
    for (const char *path :
         {"/redirect/3", "/loop", "/drip?bytes=10&amp;ms=200", "/reset", "/empty", "/garbage", "/early-hints"})
        page += QByteArray("<li><a href=\"") + path + "\">" + path + "</a>\n";
    page += "</ul>\n<p>Look-alikes:</p>\n<ul>\n";
    for (const QByteArray &vendor : m_dress.vendors())
        page += "<li><a href=\"/503?vendor=" + vendor + "\">" + vendor + "</a>\n";
    return page + "</ul>\n";
}

} // namespace StatusScope

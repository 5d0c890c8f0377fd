// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "cli/network/requestfeed.h"

#include "cli/console.h"
#include "probe/addresses.h"
#include "request/urlinput.h"

#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace StatusScope {

namespace {

// So many requests are read ahead, then the thread waits.
constexpr std::size_t mostReady = 256;
constexpr unsigned pieceBytes = 64 * 1024;
// What is left of a longer line is too long for an address still: no UTF-16 unit takes more than three bytes.
constexpr qsizetype mostLineBytes = 3 * (maxUrlLength + 1);

int standardInput()
{
#ifdef Q_OS_WIN
    return _fileno(stdin);
#else
    return fileno(stdin);
#endif
}

// As much as there is; -1 is an error. QFile::read() would wait until the piece is full.
int readPiece(int descriptor, char *bytes)
{
#ifdef Q_OS_WIN
    return _read(descriptor, bytes, pieceBytes);
#else
    ssize_t size = -1;
    do
        size = ::read(descriptor, bytes, pieceBytes);
    while (size < 0 && errno == EINTR);
    return static_cast<int>(size);
#endif
}

// A list's bytes as UTF-8. Windows' programs write UTF-16, with a mark at its start that says so.
class ListDecoder
{
public:
    QByteArray take(const QByteArray &piece)
    {
        if (!m_begun) {
            constexpr qsizetype markBytes = 2;
            m_beginning += piece;
            if (m_beginning.size() < markBytes)
                return {};
            m_begun = true;
            const auto marked = QStringConverter::encodingForData(m_beginning);
            if (marked && *marked != QStringConverter::Utf8)
                m_decoder.emplace(*marked);
            return decoded(std::exchange(m_beginning, {}));
        }
        return decoded(piece);
    }
    QByteArray rest() { return std::exchange(m_beginning, {}); } // of a list too short for a mark

private:
    QByteArray decoded(const QByteArray &piece)
    {
        if (!m_decoder)
            return piece;
        const QString decoded = (*m_decoder)(piece);
        QString text = std::exchange(m_half, {}) + decoded;
        if (!text.isEmpty() && text.back().isHighSurrogate()) {
            m_half = text.back();
            text.chop(1);
        }
        return text.toUtf8();
    }

    QByteArray m_beginning;
    std::optional<QStringDecoder> m_decoder; // of anything but UTF-8
    QString m_half; // of a character
    bool m_begun = false;
};

} // namespace

struct RequestFeed::Shared
{
    std::mutex mutex;
    std::condition_variable room;
    std::deque<ProbeRequest> ready;
    bool open = true;
    bool unreadable = false;
    RequestFeed *feed = nullptr; // nobody: the program ends, which does not wait for a list

    void tell() { QMetaObject::invokeMethod(feed, &RequestFeed::changed, Qt::QueuedConnection); }
};

// The thread's side.
class RequestFeed::Reader
{
public:
    Reader(ProbeOptions options, std::unique_ptr<QFile> list, std::shared_ptr<Shared> shared)
        : m_options(std::move(options))
        , m_list(std::move(list))
        , m_shared(std::move(shared))
    {
    }

    void run()
    {
        for (const QString &url : std::as_const(m_options.urls)) {
            if (!addUrl(url))
                return;
        }
        if (m_list && !readList())
            return;
        const std::lock_guard lock(m_shared->mutex);
        m_shared->open = false;
        m_shared->unreadable = m_unreadable;
        if (m_shared->feed)
            m_shared->tell();
    }

private:
    // All return false when nobody wants more.
    bool add(const ProbeRequest &request)
    {
        std::unique_lock lock(m_shared->mutex);
        m_shared->room.wait(lock, [this] { return !m_shared->feed || m_shared->ready.size() < mostReady; });
        if (!m_shared->feed)
            return false;
        m_shared->ready.push_back(request);
        if (m_shared->ready.size() == 1)
            m_shared->tell();
        return true;
    }

    bool addUrl(const QString &url)
    {
        ProbeRequest request = m_options.request;
        request.url = url;
        QList<ProbeRequest> each{request};
        if (m_options.allAddresses) {
            const QList<ProbeRequest> found = requestsPerAddress(request).requests;
            if (!found.isEmpty()) // else the look-up failed; the probe itself then says how
                each = found;
        }
        return std::all_of(each.cbegin(), each.cend(), [this](const ProbeRequest &one) { return add(one); });
    }

    // Every line of the list is an address, but blank ones and comments.
    bool addLine()
    {
        ++m_lineNumber;
        const QString line = QString::fromUtf8(std::exchange(m_line, {})).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            return true;
        if (line.size() > maxUrlLength)
            complain(tr("Line %1 of “%2” is too long for an address.").arg(m_lineNumber).arg(m_options.from));
        return addUrl(line);
    }

    void extendLine(QByteArrayView piece)
    {
        m_line += piece.first(std::min(piece.size(), mostLineBytes - m_line.size()));
    }

    bool addLines(QByteArrayView text)
    {
        for (qsizetype feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n')) {
            extendLine(text.first(feed));
            if (!addLine())
                return false;
            text = text.sliced(feed + 1);
        }
        extendLine(text);
        return true;
    }

    bool readList()
    {
        ListDecoder decoder;
        QByteArray piece(pieceBytes, Qt::Uninitialized);
        int size = 0;
        while ((size = readPiece(m_list->handle(), piece.data())) > 0) {
            if (!addLines(decoder.take(piece.first(size))))
                return false;
        }
        extendLine(decoder.rest());
        if (size < 0) {
            m_unreadable = true;
            complain(tr("“%1” cannot be read: %2").arg(m_options.from, qt_error_string(errno)));
            return true; // half a line may be another address
        }
        return addLine();
    }

    ProbeOptions m_options;
    std::unique_ptr<QFile> m_list;
    std::shared_ptr<Shared> m_shared;
    QByteArray m_line; // so far
    int m_lineNumber = 0;
    bool m_unreadable = false;
};

RequestFeed::RequestFeed(const ProbeOptions &options)
    : m_options(options)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->feed = this;
}

RequestFeed::~RequestFeed()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->feed = nullptr;
    m_shared->room.notify_all();
}

bool RequestFeed::open()
{
    if (m_options.from.isEmpty())
        return true;
    m_list = std::make_unique<QFile>(m_options.from);
    constexpr QIODevice::OpenMode mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    const bool opened = m_options.from == "-"_L1 ? m_list->open(standardInput(), mode) : m_list->open(mode);
    if (!opened)
        complain(tr("“%1” cannot be read: %2").arg(m_options.from, m_list->errorString()));
    return opened;
}

void RequestFeed::start()
{
    const bool mayWait = m_list || m_options.allAddresses || std::size_t(m_options.urls.size()) > mostReady;
    const auto reader = std::make_shared<Reader>(m_options, std::move(m_list), m_shared);
    if (!mayWait)
        reader->run();
    else // nobody waits for it: no list can be told to stop being slow
        std::thread([reader] { reader->run(); }).detach();
}

std::optional<ProbeRequest> RequestFeed::take()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->ready.empty())
        return std::nullopt;
    std::optional<ProbeRequest> next = std::move(m_shared->ready.front());
    m_shared->ready.pop_front();
    m_shared->room.notify_one();
    return next;
}

bool RequestFeed::isOpen() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->open;
}

bool RequestFeed::isUnreadable() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->unreadable;
}

} // namespace StatusScope

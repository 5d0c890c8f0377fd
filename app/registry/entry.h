// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "registry/terms.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// One meaning of one code, as resources/registry/schema.json describes it. All texts are Markdown of the small kind
// described in resources/registry/README.md, except `say` and `summary`, which are plain.
namespace StatusScope {

struct SpecRef
{
    QString document;
    QString section; // may be empty
    QString url;
    bool operator==(const SpecRef &) const = default;
};

struct Since
{
    QString document;
    int year = 0; // 0: not known
    bool operator==(const Since &) const = default;
};

struct Fixes
{
    QStringList visitor;
    QStringList owner;
    QStringList developer;
    bool operator==(const Fixes &) const = default;
};

struct Lookalike
{
    QString id;
    QString difference;
    bool operator==(const Lookalike &) const = default;
};

// First digit of the HTTP status, 1 to 5; 0 where there is none or it is out of range (RFC 9110 section 15).
// Where an entry comes from: a folder of the reader's own may add entries to those the program carries, or change them.
enum class EntrySource { Carried, Added, Changed };

int statusClass(EntryKind kind, std::optional<int> code);

struct Entry
{
    QString id;
    EntryKind kind = EntryKind::Status;
    std::optional<int> code; // of a subcode: the HTTP status it travels with
    QString subcode;
    QString name;
    QStringList formerNames;
    QString vendor;
    Standing status = Standing::Unofficial;
    QStringList aliases;
    QStringList foreignNames; // in other languages, to be found by; "…" stands for what differs
    SeenBy seenBy = SeenBy::Client;
    QDate checked;
    QStringList tags;
    bool registered = false;
    QList<SpecRef> specs;
    Since since;
    QString summary;
    QString description;
    Responsible responsible = Responsible::Either;
    QString actNote; // one sentence: why they, or in which order
    Retry retry = Retry::Pointless;
    QString retryNote; // one sentence: what repeating does
    std::optional<Cacheable> cacheable;
    std::optional<BodyRule> body;
    QStringList requiredFields;
    QStringList relatedFields;
    std::optional<RedirectMethod> redirectMethod;
    QStringList causes; // commonest first
    Fixes fixes;
    QString say;
    QList<Lookalike> lookalikes;
    QStringList related;
    EntrySource source = EntrySource::Carried;

    bool operator==(const Entry &) const = default;

    // What stands on the chip: "404", "404.13", "H12"; a failure's is made by the view.
    QString label() const;
    int statusClass() const;
};

} // namespace StatusScope

// SPDX-License-Identifier: MIT
#pragma once

#include "core/dns/message.h"

#include <QString>

namespace rootline {

/// What a person meant by what was typed.
struct TypedQuery {
    Question question;
    QString display;    ///< the name as people read it: IDN in its own script, the dot at the end
    QString note = {};  ///< one sentence where something other than the text itself is asked for; mostly empty
};

/// Reads what people type or paste as a name: with or without the dot at the end, IDN, URL, e-mail address (asks for
/// MX), IP address (asks for PTR of its reverse name), "NAME TYPE". The error is one sentence that says what to do.
tl::expected<TypedQuery, QString> readQuery(const QString& text);

/// The same with the type given apart, as on a command line; an empty `type` is no type.
tl::expected<TypedQuery, QString> readQuery(const QString& text, const QString& type);

/// A name as people read it: labels of an IDN in their own script where that is safe, else as they are.
QString displayName(const Name& name);

}  // namespace rootline

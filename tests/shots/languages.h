// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#pragma once

#include <QTranslator>
#include <memory>
#include <vector>

namespace jackdaw::shots {

/// Says everything about 40 % longer, in letters with marks above and below: what does not fit here will not fit in
/// some language. Placeholders stay.
class LongTexts final : public QTranslator {
    Q_OBJECT
public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

/// Makes the interface speak a language, with its numbers, dates and direction, as long as it lives.
class Speaking {
public:
    /// "en", "es", "ar"; "long" for LongTexts.
    explicit Speaking(const QString& language);
    ~Speaking();
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace jackdaw::shots

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/page_text.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFontDatabase>
#include <QPushButton>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

#include "core/text/link_target.h"
#include "core/text/links.h"
#include "ui/conversation/link_guard.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

namespace {

void format(QTextCharFormat& format, const wire::Entity& entity, const Theme& theme)
{
    switch (entity.kind) {
    case wire::EntityKind::Bold:
        format.setFontWeight(QFont::DemiBold);
        return;
    case wire::EntityKind::Italic:
        format.setFontItalic(true);
        return;
    case wire::EntityKind::Underline:
        format.setFontUnderline(true);
        return;
    case wire::EntityKind::Strike:
        format.setFontStrikeOut(true);
        return;
    case wire::EntityKind::Code:
    case wire::EntityKind::CodeBlock:
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        return;
    case wire::EntityKind::Quote:
        format.setForeground(theme.colour(Role::Muted));
        return;
    case wire::EntityKind::Link:
        format.setAnchor(true);
        format.setAnchorHref(entity.value);
        format.setForeground(theme.colour(Role::AccentText));
        format.setFontUnderline(true);
        return;
    default:
        return;
    }
}

} // namespace

PageText::PageText(const Theme& theme, const wire::RichText& text, QWidget* parent)
    : QTextBrowser(parent)
    , m_theme(theme)
    , m_text(withLinks(text))
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { openLink(url.toString(QUrl::FullyEncoded)); });
    write();
}

void PageText::write()
{
    document()->clear();
    document()->setDefaultFont(m_theme.font(TextStyle::Text));
    QTextCharFormat plain;
    plain.setForeground(m_theme.colour(Role::Text));
    QTextCursor cursor(document());
    cursor.insertText(m_text.text, plain);
    for (const wire::Entity& entity : std::as_const(m_text.entities)) {
        QTextCharFormat more;
        format(more, entity, m_theme);
        cursor.setPosition(qBound(0, entity.offset, int(m_text.text.size())));
        cursor.setPosition(qBound(0, entity.offset + entity.length, int(m_text.text.size())), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(more);
    }
    // As all words of a dialog: from the side on which the interface begins.
    QTextBlockFormat side;
    side.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(side);
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

int PageText::heightForWidth(int width) const
{
    const QScopedPointer<QTextDocument> measured(document()->clone());
    measured->setTextWidth(width);
    return qCeil(measured->size().height());
}

QSize PageText::sizeHint() const
{
    const int width = qMax(200, this->width());
    return {width, heightForWidth(width)};
}

QVariant PageText::loadResource(int /*type*/, const QUrl& /*name*/)
{
    return {};
}

void PageText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        write();
}

void PageText::wheelEvent(QWheelEvent* event)
{
    // It is never higher than it is shown: the page around it scrolls.
    event->ignore();
}

void PageText::openLink(const QString& target)
{
    askToOpen(m_theme, target, window());
}

void askToOpen(const Theme& theme, const QString& target, QWidget* parent)
{
    const LinkVerdict verdict = judgeLink(target, target);
    const bool refused = verdict.kind == LinkVerdict::Kind::Refuse;
    auto* box = new AskBox(theme, QStringLiteral("external"), PageText::tr("Open a link"),
                           refused ? PageText::tr("This link is not opened")
                                   : PageText::tr("Open %1?").arg(isolated(verdict.host)),
                           targetForDisplay(target), parent);
    box->setSelectable();
    if (refused) {
        box->addAnswer(PageText::tr("Close"), AskBox::Answer::Leave);
        return box->open();
    }
    box->addAnswer(PageText::tr("Cancel"), AskBox::Answer::Leave);
    QPushButton* open = box->addAnswer(PageText::tr("Open"), AskBox::Answer::Do);
    QObject::connect(open, &QPushButton::clicked, box, [url = verdict.url] { QDesktopServices::openUrl(url); });
    box->open();
}

} // namespace jackdaw::ui

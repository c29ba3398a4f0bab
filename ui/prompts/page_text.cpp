// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/prompts/page_text.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include "core/text/link_target.h"
#include "core/text/links.h"
#include "ui/conversation/link_guard.h"
#include "ui/theme/ask_box.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

namespace jackdaw::ui {

PageText::PageText(const Theme& theme, const wire::RichText& text, QWidget* parent, TextStyle style)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(withLinks(text))
    , m_style(style)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(m_text.text);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &PageText::remake);
    remake();
}

void PageText::setOneEdge()
{
    m_oneEdge = true;
    remake();
}

std::unique_ptr<RichTextBlock> PageText::made(int width) const
{
    TextLook look;
    look.font = m_theme.font(m_style);
    look.ground = m_theme.colour(Role::Window);
    look.text = m_theme.colour(Role::Text);
    look.muted = m_theme.colour(Role::Muted);
    look.link = m_theme.colour(Role::AccentText);
    look.codeGround = m_theme.colour(Role::Hover);
    look.selection = m_theme.colour(Role::Accent);
    look.selectedText = m_theme.colour(Role::OnAccent);
    RichTextBlock::Options options;
    options.width = qMax(1, width);
    options.spoilersShown = true;
    if (m_oneEdge)
        options.edge = layoutDirection();
    return std::make_unique<RichTextBlock>(m_text, look, options);
}

void PageText::remake()
{
    m_block = made(width());
    update();
}

int PageText::heightForWidth(int width) const
{
    return qCeil(made(width)->size().height());
}

QSize PageText::sizeHint() const
{
    const int wide = qMax(200, width());
    return {wide, heightForWidth(wide)};
}

void PageText::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    m_block->paint(painter, {}, event->rect(), m_selection);
}

void PageText::resizeEvent(QResizeEvent* /*event*/)
{
    remake();
}

void PageText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange) {
        remake();
        updateGeometry();
    }
}

void PageText::mark(int from, int to)
{
    m_selection = {qMin(from, to), qMax(from, to)};
    update();
}

int PageText::linkAt(const QPointF& point) const
{
    const int entity = m_block->entityAt(point);
    return entity >= 0 && m_text.entities[entity].kind == wire::EntityKind::Link ? entity : -1;
}

void PageText::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressed = m_block->positionAt(event->position());
    m_marked = false;
    m_link = -1;
    mark(m_pressed, m_pressed);
}

void PageText::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed >= 0) {
        const int here = m_block->positionAt(event->position());
        m_marked = m_marked || here != m_pressed;
        return mark(m_pressed, here);
    }
    setCursor(linkAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void PageText::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_pressed = -1;
    if (const int link = linkAt(event->position()); link >= 0 && !m_marked)
        openLink(link);
}

void PageText::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TextRange word = m_block->wordAt(m_block->positionAt(event->position()));
    m_marked = true;
    mark(word.start, word.end);
}

void PageText::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        const QString chosen = m_selection.isEmpty()
            ? m_text.text
            : m_text.text.mid(m_selection.start, m_selection.end - m_selection.start);
        QGuiApplication::clipboard()->setText(chosen);
    } else if (event->matches(QKeySequence::SelectAll)) {
        mark(0, int(m_text.text.size()));
    } else if (m_link >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        openLink(m_link);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool PageText::focusNextPrevChild(bool next)
{
    const int step = next ? 1 : -1;
    const int count = int(m_text.entities.size());
    for (int i = m_link < 0 && !next ? -1 : m_link + step; i >= 0 && i < count; i += step) {
        const wire::Entity& entity = m_text.entities[i];
        if (entity.kind != wire::EntityKind::Link)
            continue;
        m_link = i;
        mark(entity.offset, entity.offset + entity.length);
        return true;
    }
    m_link = -1;
    mark(0, 0);
    return QWidget::focusNextPrevChild(next);
}

void PageText::openLink(int entity)
{
    askToOpen(m_theme, m_text.entities[entity].value, window());
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

// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Jackdaw authors

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>

#include "ui/theme/desktop_settings.h"
#include "ui/theme/icon_store.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

namespace jackdaw::ui {

namespace {

struct FontRow {
    qreal size; ///< of a desktop font of 13.5
    QFont::Weight weight;
};

FontRow rowOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return {14.5, QFont::DemiBold};
    case TextStyle::Name:
        return {13, QFont::DemiBold};
    case TextStyle::NameRead:
        return {13, QFont::Medium};
    case TextStyle::Text:
        return {13.5, QFont::Normal};
    case TextStyle::Secondary:
        return {12, QFont::Normal};
    case TextStyle::Small:
        return {11.5, QFont::Normal};
    case TextStyle::GroupHead:
        return {10.5, QFont::DemiBold};
    case TextStyle::Badge:
        return {11, QFont::DemiBold};
    }
    return {13.5, QFont::Normal};
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_desktopPalette(QApplication::palette())
    , m_desktop(std::make_unique<DesktopSettings>())
    , m_icons(std::make_shared<IconStore>())
{
    connect(m_desktop.get(), &DesktopSettings::changed, this, &Theme::update);
    update();
}

Theme::~Theme() = default;

void Theme::install()
{
    m_style = new Style(m_colours);
    m_style->setClearIcon(icon(QStringLiteral("close")));
    QApplication::setStyle(m_style);
    m_installed = true;
    update();
    m_desktop->watch();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    update();
}

bool Theme::highContrast() const
{
    return m_desktop->highContrast();
}

int Theme::motion() const
{
    return m_desktop->reducedMotion() ? 0 : kMotion;
}

void Theme::update()
{
    const auto scheme = m_desktop->scheme();
    const bool dark = m_choice == Choice::Dark
        || (m_choice == Choice::Auto
            && (scheme == DesktopSettings::Scheme::Dark
                || (scheme == DesktopSettings::Scheme::Unknown
                    && m_desktopPalette.color(QPalette::Window).lightness() < 128)));
    if (highContrast())
        m_colours = Colours::fromPalette(m_desktopPalette);
    else
        m_colours = dark ? Colours::dark() : Colours::light();
    m_icons->setColours(m_colours);
    if (m_installed) {
        if (m_style)
            m_style->setColours(m_colours);
        QApplication::setPalette(m_colours.palette());
    }
    Q_EMIT changed();
}

QFont Theme::font(TextStyle style) const
{
    QFont font = QApplication::font();
    // Arabic has no capitals to make up for the size, and its letters are not to be torn apart.
    const bool joined = QLocale().script() == QLocale::ArabicScript;
    const FontRow row = rowOf(joined && style == TextStyle::GroupHead ? TextStyle::Badge : style);
    const qreal factor = row.size / 13.5;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    font.setWeight(row.weight);
    if (style == TextStyle::GroupHead)
        font.setLetterSpacing(QFont::PercentageSpacing, joined ? 100 : 103);
    return font;
}

QIcon Theme::icon(const QString& name, Role role) const
{
    return m_icons->icon(name, role);
}

QPixmap Theme::pixmap(const QString& name, int size, Role role, qreal devicePixelRatio) const
{
    return m_icons->pixmap(name, size, role, devicePixelRatio);
}

} // namespace jackdaw::ui

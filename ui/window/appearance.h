// SPDX-License-Identifier: MIT
#pragma once

#include "ui/graph/theme.h"

#include <QObject>

class QMenu;
class QWidget;

namespace rootline {

/// The colours and the size of text that somebody chose.
class Appearance final : public QObject {
    Q_OBJECT

public:
    enum class ThemeChoice { System, Light, Dark };

    /// `window` gets the actions, so that their shortcuts work while the menus are closed.
    explicit Appearance(QWidget& window);

    /// Adds the menus for colours and for the size of text.
    void addTo(QMenu& menu);

    /// Colours by name: Light, Dark, or what the desktop had when the program started.
    void setThemeChoice(ThemeChoice choice);

    /// Text as large as a classroom needs, whatever was chosen before; false: as it was.
    void setLarge(bool large);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Theme& theme() const;

signals:
    /// Colours or sizes have changed: style sheets have to be applied again.
    void changed();
    /// The user chose colours in the menu, so the choice is saved.
    void themeChosen(rootline::Appearance::ThemeChoice choice);

private:
    void addThemes(QMenu& menu);
    void addTextSizes(QMenu& menu);
    void scaleText(double factor);
    void setTextSize(double points);

    QWidget& window_;
    double normalSize_;
    double sizeBefore_ = 0;  ///< while it is large; 0: it is not
    bool systemIsDark_;
    ThemeChoice choice_ = ThemeChoice::System;
};

}  // namespace rootline

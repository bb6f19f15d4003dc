// SPDX-License-Identifier: MIT
#include "ui/window/appearance.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace rootline {
namespace {

constexpr double kTextStep = 1.15;
constexpr double kSmallestText = 0.8;
constexpr double kLargestText = 2.2;
constexpr double kClassroomText = 1.5;
constexpr int kDarkBelow = 128;  // lightness of a ground, of 255

}  // namespace

Appearance::Appearance(QWidget& window)
    : QObject(&window),
      window_(window),
      normalSize_(QApplication::font().pointSizeF()),
      systemIsDark_(QApplication::palette().color(QPalette::Window).lightness() < kDarkBelow) {}

void Appearance::addTo(QMenu& menu) {
    addThemes(menu);
    addTextSizes(menu);
}

void Appearance::addThemes(QMenu& menu) {
    QMenu* themes = menu.addMenu(tr("&Colours"));
    auto* group = new QActionGroup(themes);
    const std::pair<QString, ThemeChoice> choices[] = {
        //: Colours of the window: as the desktop has them
        {tr("As the &system"), ThemeChoice::System},
        {tr("&Light"), ThemeChoice::Light},
        {tr("&Dark"), ThemeChoice::Dark},
    };
    for (const auto& [text, choice] : choices) {
        QAction* action = themes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        action->setChecked(choice == choice_);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] {
            setThemeChoice(chosen);
            emit themeChosen(chosen);
        });
    }
    connect(themes, &QMenu::aboutToShow, group, [this, group] {
        for (QAction* action : group->actions()) {
            action->setChecked(action->data().toInt() == static_cast<int>(choice_));
        }
    });
}

void Appearance::addTextSizes(QMenu& menu) {
    QMenu* sizes = menu.addMenu(tr("&Text size"));
    const auto add = [&](const QString& text, const QKeySequence& key, double factor) {
        QAction* action = sizes->addAction(text);
        action->setShortcut(key);
        window_.addAction(action);
        connect(action, &QAction::triggered, this, [this, factor] { scaleText(factor); });
    };
    add(tr("&Larger, for a projector"), QKeySequence::ZoomIn, kTextStep);
    add(tr("&Smaller"), QKeySequence::ZoomOut, 1 / kTextStep);
    add(tr("&Normal"), Qt::CTRL | Qt::Key_0, 0);
}

void Appearance::setThemeChoice(ThemeChoice choice) {
    choice_ = choice;
    emit changed();
}

bool Appearance::isDark() const {
    return choice_ == ThemeChoice::Dark || (choice_ == ThemeChoice::System && systemIsDark_);
}

const Theme& Appearance::theme() const {
    return isDark() ? Theme::darkTheme() : Theme::lightTheme();
}

void Appearance::scaleText(double factor) {
    setTextSize(factor == 0 ? normalSize_ : QApplication::font().pointSizeF() * factor);
}

void Appearance::setLarge(bool large) {
    if (large == (sizeBefore_ > 0)) {
        return;
    }
    const double now = QApplication::font().pointSizeF();
    setTextSize(large ? std::max(now, normalSize_ * kClassroomText) : sizeBefore_);
    sizeBefore_ = large ? now : 0;
}

void Appearance::setTextSize(double points) {
    QFont font = QApplication::font();
    font.setPointSizeF(std::clamp(points, normalSize_ * kSmallestText, normalSize_ * kLargestText));
    QApplication::setFont(font);
    emit changed();  // style sheets keep the sizes that they were applied with
}

}  // namespace rootline

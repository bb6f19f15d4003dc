// SPDX-License-Identifier: MIT
#include "ui/window/style_sheet.h"

namespace rootline {
namespace {

// Words with an @ are colours of the theme.
const char kSheet[] = R"(
QMainWindow, QMainWindow > QWidget { background: @ground; }
QToolTip { background: @surface; color: @text; border: 1px solid @fieldBorder; padding: 4px; }

QFrame#queryBar { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame#panel { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame#picture { background: transparent; border: none; }
QLabel#panelTitle { color: @mutedText; font-weight: 600; }
QLabel[muted="true"] { color: @mutedText; }
QLabel#heading { font-weight: 600; }

QFrame#banner { border-radius: 10px; background: @surface; border: 1px solid @border; }
QFrame#banner[look="secure"] { background: @secureFill; border: 1px solid @secureLine; }
QFrame#banner[look="insecure"] { background: @insecureFill; border: 1px solid @insecureLine; }
QFrame#banner[look="bogus"] { background: @bogusFill; border: 2px solid @bogusLine; }
QFrame#banner[look="indeterminate"] { background: @indeterminateFill; border: 1px solid @indeterminateLine; }
QFrame#banner[look="warning"] { background: @warningFill; border: 1px solid @warning; }

QLineEdit, QComboBox {
    background: @surface; color: @text; border: 1px solid @fieldBorder; border-radius: 7px;
    padding: 5px 10px; min-height: 22px; selection-background-color: @accent; selection-color: @accentText;
}
QLineEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 9px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@tone.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @fieldBorder; }

QMenuBar { background: @surface; color: @text; padding: 0 8px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: @sunken; }

QPushButton {
    background: @surface; color: @text; border: 1px solid @fieldBorder; border-radius: 7px;
    padding: 5px 14px; min-height: 22px;
}
QPushButton:hover { background: @sunken; }
QPushButton:pressed { background: @border; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 13px; }
QPushButton:disabled { color: @fieldBorder; border-color: @border; }
QPushButton#primary { background: @accent; color: @accentText; border: 1px solid @accent; font-weight: 600; }
QPushButton#primary:hover { background: @accentHover; }
QPushButton#primary:focus { border: 2px solid @text; }
QPushButton#alarm { background: @bogusLine; color: @surface; border: 1px solid @bogusLine; font-weight: 600; }
QPushButton#alarm:focus { border: 2px solid @text; }
QPushButton#plain { background: transparent; border: 1px solid transparent; color: @mutedText; padding: 5px 8px; }
QPushButton#plain:checked { color: @text; background: @surface; border: 1px solid @border; }
QPushButton#plain:hover { color: @text; background: @sunken; }
QPushButton#plain:focus { border: 2px solid @accent; padding: 4px 7px; }
QPushButton#chip { border-radius: 14px; padding: 2px 12px; min-height: 22px; }
QPushButton#chip:focus { padding: 1px 11px; }
QPushButton#chip:checked { background: @accent; color: @accentText; border-color: @accent; }
QPushButton#chip:checked:focus { border: 2px solid @text; }
QPushButton::menu-indicator {
    image: url(:/icons/chevron-@tone.svg); width: 11px; height: 11px; subcontrol-position: right center;
    subcontrol-origin: padding; right: 8px; }
QPushButton#source { padding-right: 26px; }

QPushButton[segment="true"] { border-radius: 0; padding: 3px 14px; min-height: 22px; }
QPushButton[segment="true"]:focus { padding: 2px 13px; }
QPushButton[segment="true"]:checked { background: @accent; color: @accentText; border-color: @accent; }
QPushButton[segment="true"]:checked:focus { border: 2px solid @text; }
QToolButton#round {
    background: @surface; color: @text; border: 1px solid @border; border-radius: 7px; min-width: 26px; min-height: 26px; }
QToolButton#round:hover { border-color: @fieldBorder; }
QToolButton#round:checked { background: @sunken; border-color: @fieldBorder; }
QToolButton#round:focus { border: 2px solid @accent; padding: 0; }

QTreeView { background: transparent; border: none; outline: none; show-decoration-selected: 1; }
QTreeView:focus { border: 1px solid @accent; border-radius: 6px; }
QTreeView::item { padding: 4px 2px; border: none; }
QTreeView::item:hover { background: @sunken; }
QTreeView::item:selected { background: @selection; color: @text; }
QTreeView::branch { background: transparent; }
QTreeView::branch:selected { background: @selection; }
QTreeView::branch:has-children:!has-siblings:closed, QTreeView::branch:closed:has-children:has-siblings {
    image: url(:/icons/closed-@tone.svg); }
QTreeView::branch:open:has-children:!has-siblings, QTreeView::branch:open:has-children:has-siblings {
    image: url(:/icons/chevron-@tone.svg); }

QScrollArea, QScrollArea > QWidget > QWidget#sheet { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @border; border-radius: 3px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @fieldBorder; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @border; }
QProgressBar { background: transparent; border: none; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: @accent; }

QFrame#code { background: @sunken; border: 1px solid @border; border-radius: 7px; }
QPlainTextEdit {
    background: transparent; color: @text; border: none; selection-background-color: @accent; selection-color: @accentText; }
QFrame#caution { background: @warningFill; border: 1px solid @warning; border-radius: 7px; }
QFrame#rule { background: @border; max-height: 1px; min-height: 1px; border: none; }

QMenu { background: @surface; color: @text; border: 1px solid @fieldBorder; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 26px; border-radius: 5px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @mutedText; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
)";

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(static_cast<float>(a.redF() * (1 - share) + b.redF() * share),
                            static_cast<float>(a.greenF() * (1 - share) + b.greenF() * share),
                            static_cast<float>(a.blueF() * (1 - share) + b.blueF() * share));
}

}  // namespace

QString styleSheet(const Theme& theme) {
    QString sheet = QString::fromLatin1(kSheet);
    const auto put = [&sheet](const char* word, const QColor& color) {
        sheet.replace(QLatin1String(word), color.name());
    };
    // Longer words first: @text is the beginning of none, but @accent is.
    put("@accentText", theme.accentText);
    put("@accentHover", mixed(theme.accent, theme.text, 0.15));
    put("@accent", theme.accent);
    put("@secureFill", theme.secure.fill);
    put("@secureLine", theme.secure.line);
    put("@insecureFill", theme.insecure.fill);
    put("@insecureLine", theme.insecure.line);
    put("@bogusFill", theme.bogus.fill);
    put("@bogusLine", theme.bogus.line);
    put("@indeterminateFill", theme.indeterminate.fill);
    put("@indeterminateLine", theme.indeterminate.line);
    put("@warningFill", theme.warningFill);
    put("@warning", theme.warning);
    put("@selection", mixed(theme.surface, theme.accent, 0.16));
    put("@ground", theme.ground);
    put("@surface", theme.surface);
    put("@sunken", theme.sunken);
    put("@fieldBorder", theme.fieldBorder);
    put("@border", theme.border);
    put("@mutedText", theme.mutedText);
    put("@text", theme.text);
    sheet.replace(QLatin1String("@tone"), theme.dark ? QLatin1String("dark") : QLatin1String("light"));
    return sheet;
}

}  // namespace rootline

// SPDX-License-Identifier: MIT
#include "ui/window/help_dialogs.h"

#include "ui/window/plain_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rootline {

namespace {

constexpr QSize kShortcutsSize(480, 560);
constexpr int kAboutWidth = 420;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rootline::HelpDialogs)
};

/// A menu's text without the mark of its mnemonic.
QString plainText(QString text) {
    return text.remove(u'&');
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        keys << key.toString(QKeySequence::NativeText);
    }
    return keys.join(QStringLiteral(", "));
}

void addRows(QTreeWidgetItem& parent, const QMenu& menu) {
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            addRows(parent, *action->menu());
        } else if (!action->shortcuts().isEmpty()) {
            new QTreeWidgetItem(&parent, {plainText(action->text()), keysOf(*action)});
        }
    }
}

void addCloseButton(QDialog& dialog, QVBoxLayout& column) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    column.addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
}

}  // namespace

void showShortcuts(QWidget& parent, const QMenuBar& menus) {
    QDialog dialog(&parent);
    dialog.setWindowTitle(Words::tr("Keyboard shortcuts"));
    dialog.resize(kShortcutsSize);
    auto* list = new QTreeWidget(&dialog);
    list->setObjectName(QStringLiteral("shortcuts"));
    list->setAccessibleName(Words::tr("Keyboard shortcuts"));
    //: Columns of the list of shortcuts
    list->setHeaderLabels({Words::tr("Command"), Words::tr("Keys")});
    list->setRootIsDecorated(false);
    for (const QAction* entry : menus.actions()) {
        auto* item = new QTreeWidgetItem(list, {plainText(entry->text())});
        addRows(*item, *entry->menu());
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(list, 1);
    addCloseButton(dialog, *column);
    dialog.exec();
}

void showAbout(QWidget& parent) {
    QDialog dialog(&parent);
    dialog.setWindowTitle(Words::tr("About Rootline"));
    dialog.setMinimumWidth(kAboutWidth);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(plainLabel(Words::tr("Rootline %1").arg(QCoreApplication::applicationVersion())));
    column->addWidget(plainLabel(
        Words::tr("Rootline shows, explains and teaches the DNSSEC chain of trust, from the root to a name.")));
    column->addWidget(plainLabel(Words::tr("It asks name servers only when you check a name. It sends nothing else.")));
    //: %1 a version number
    column->addWidget(
        plainLabel(Words::tr("Licence: MIT. Made with Qt %1, OpenSSL and ldns.").arg(QLatin1String(qVersion())), true));
    addCloseButton(dialog, *column);
    dialog.exec();
}

}  // namespace rootline

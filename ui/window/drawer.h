// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace rootline {

/// A strip of titles at the window's foot; a click opens what stands behind one, another click closes it.
class Drawer : public QFrame {
    Q_OBJECT

public:
    explicit Drawer(QWidget* parent = nullptr);

    /// `page` becomes the drawer's.
    void addPage(const QString& title, const QString& toolTip, QWidget* page);

    /// The open page; -1 where it is closed.
    [[nodiscard]] int current() const;
    [[nodiscard]] bool isOpen() const { return current() >= 0; }

public slots:
    /// Opens that page, or closes it where it is open.
    void toggle(int page);
    void close();

signals:
    void changed();

private:
    QBoxLayout* strip_;
    QStackedWidget* pages_;
    QList<QPushButton*> titles_;
};

}  // namespace rootline

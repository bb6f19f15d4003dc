// SPDX-License-Identifier: MIT
// The window fits on its screen and comes back where it was.
#include "app/desktop/window_place.h"

#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace rootline::desktop;

class TestWindowPlace final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QVERIFY(folder_.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
        QSettings().clear();
    }

    void itFitsOnTheScreen() {
        QWidget window;
        const QSize room = window.screen()->availableGeometry().size();
        placeWindow(window, {5000, 4000}, {1280, 800});
        QVERIFY(window.width() < room.width() && window.height() < room.height());
        placeWindow(window, {300, 200}, {1280, 800});
        QCOMPARE(window.size(), QSize(300, 200));
    }

    void itComesBackWhereItWas() {
        QWidget before;
        before.setGeometry(60, 70, 410, 320);
        rememberPlace(before);
        QWidget again;
        placeWindow(again, {300, 200}, {300, 200});
        QCOMPARE(again.size(), QSize(410, 320));
        QWidget asked;
        placeWindow(asked, {300, 200}, {1280, 800});
        QCOMPARE(asked.size(), QSize(300, 200));
    }

private:
    QTemporaryDir folder_;
};

QTEST_MAIN(TestWindowPlace)
#include "tst_window_place.moc"

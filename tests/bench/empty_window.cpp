// SPDX-License-Identifier: MIT
// A window with nothing in it: what Qt itself costs until something is painted. Says so as rootline does and waits to be ended.
#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace {

class EmptyWindow final : public QWidget {
protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::UpdateRequest) {
            QTimer::singleShot(0, this, [] {
                std::fprintf(stderr, "first window painted after %.1f ms of processor time\n",
                             static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC);
            });
        }
        return QWidget::event(event);
    }
};

}  // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QCoreApplication::exec();
}

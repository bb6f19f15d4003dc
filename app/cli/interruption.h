// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace rootline::cli {

/// Turns the first SIGINT or SIGTERM into a Qt signal, so that an inspection can end cleanly; the second one ends the
/// process as usual. At most one object at a time.
class Interruption : public QObject {
    Q_OBJECT

public:
    explicit Interruption(QObject* parent = nullptr);
    ~Interruption() override;

signals:
    void happened();

private:
    std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace rootline::cli

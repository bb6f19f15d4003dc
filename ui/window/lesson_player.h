// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace rootline {

class LessonPanel;

/// Turns a lesson's pages by itself, each after the time that it takes to read it; a whole story takes two minutes at most.
class LessonPlayer final : public QObject {
    Q_OBJECT

public:
    explicit LessonPlayer(LessonPanel& panel);

    [[nodiscard]] bool isPlaying() const { return timer_.isActive(); }

    /// Milliseconds for what the panel shows now.
    [[nodiscard]] int readingTime() const;

public slots:
    /// From where it is; from the beginning where it is at the end.
    void start();
    void stop();

signals:
    void playingChanged(bool playing);

private:
    void goOn();

    LessonPanel& panel_;
    QTimer timer_;
};

}  // namespace rootline

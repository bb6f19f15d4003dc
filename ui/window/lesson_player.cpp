// SPDX-License-Identifier: MIT
#include "ui/window/lesson_player.h"

#include "ui/window/lesson_panel.h"

#include <algorithm>

namespace rootline {
namespace {

constexpr double kMsOfWord = 260;  // some 230 words a minute, as people read
constexpr double kLookMs = 2500;   // at the picture that came with the page
constexpr double kWholeMs = 120000;

double plainTime(int words) {
    return kLookMs + words * kMsOfWord;
}

}  // namespace

LessonPlayer::LessonPlayer(LessonPanel& panel) : QObject(&panel), panel_(panel) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &LessonPlayer::goOn);
}

int LessonPlayer::readingTime() const {
    double whole = 0;
    for (const int words : panel_.wordsOfPages()) {
        whole += plainTime(words);
    }
    const double pace = std::min(1.0, kWholeMs / std::max(1.0, whole));
    // A page with a question takes its time in two parts: before the answer, and after.
    const int words = panel_.wordsOfPages()[panel_.page()];
    const double part = panel_.hasQuestion() ? 0.5 : 1.0;
    return static_cast<int>(plainTime(words) * pace * part);
}

void LessonPlayer::start() {
    if (panel_.isAtEnd()) {
        panel_.restart();
    }
    timer_.start(readingTime());
    emit playingChanged(true);
}

void LessonPlayer::stop() {
    if (timer_.isActive()) {
        timer_.stop();
        emit playingChanged(false);
    }
}

void LessonPlayer::goOn() {
    panel_.next();
    if (panel_.isAtEnd()) {
        emit playingChanged(false);
    } else {
        timer_.start(readingTime());
    }
}

}  // namespace rootline

// SPDX-License-Identifier: MIT
#include "app/cli/interruption.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#endif

namespace rootline::cli {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing: it writes one octet, which the event loop reads.
int channel[2] = {-1, -1};

void tell(int) {
    const char octet = 0;
    [[maybe_unused]] const auto written = ::write(channel[0], &octet, 1);
}

void handle(int signalNumber) {
    struct sigaction action = {};
    action.sa_handler = tell;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigaction(signalNumber, &action, nullptr);
}

}  // namespace

Interruption::Interruption(QObject* parent) : QObject(parent) {
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, channel) != 0) {
        return;  // without the channel the signals end the process as usual
    }
    notifier_ = std::make_unique<QSocketNotifier>(channel[1], QSocketNotifier::Read);
    connect(notifier_.get(), &QSocketNotifier::activated, this, [this] {
        notifier_->setEnabled(false);
        emit happened();
    });
    handle(SIGINT);
    handle(SIGTERM);
}

Interruption::~Interruption() {
    if (notifier_) {
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        notifier_.reset();
        ::close(channel[0]);
        ::close(channel[1]);
    }
}

#else

Interruption::Interruption(QObject* parent) : QObject(parent) {}
Interruption::~Interruption() = default;

#endif

}  // namespace rootline::cli

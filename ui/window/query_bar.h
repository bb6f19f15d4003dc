// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <vector>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace rootline {

/// A lab world, story or lesson as the window offers it.
struct LabWorld {
    enum class Group { World, Story, Lesson };

    QString name;   ///< as on the command line
    QString title;  ///< for people
    QString brief;  ///< a word or two for a small button; empty where it is in the menu only
    Group group = Group::World;
};

/// What to ask, and where: name, type, source; the button that starts and stops.
class QueryBar final : public QFrame {
    Q_OBJECT

public:
    explicit QueryBar(QWidget* parent = nullptr);

    void setWorlds(const std::vector<LabWorld>& worlds);

    /// Empty `world`: the network is asked, as setVia() says.
    void setSource(const QString& world);
    [[nodiscard]] const QString& source() const { return source_; }

    /// Who is asked on the network: "authoritative", "system", or a resolver as on the command line.
    void setVia(const QString& via);
    [[nodiscard]] const QString& via() const { return via_; }

    void setQuestion(const QString& name, const QString& type);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString type() const;

    void setRunning(bool running);
    void focusName();
    [[nodiscard]] QWidget* lastInTabOrder() const;

signals:
    void checkRequested();
    void cancelRequested();
    void worldPicked(const QString& name);
    void viaPicked(const QString& via);
    /// Somebody wants to name a resolver.
    void otherResolverWanted();
    void openRequested();

private:
    void press();
    [[nodiscard]] QString sourceText() const;

    QLineEdit* name_;
    QComboBox* type_;
    QPushButton* check_;
    QPushButton* sourceButton_;
    QMenu* sourceMenu_;
    std::vector<LabWorld> worlds_;
    QString source_;
    QString via_;
    bool running_ = false;
};

}  // namespace rootline

// SPDX-License-Identifier: MIT
#pragma once

#include "core/trust/chain.h"
#include "ui/graph/theme.h"
#include "ui/window/lesson_panel.h"
#include "ui/window/query_bar.h"

#include <QMainWindow>

class QProgressBar;
class QSplitter;

namespace rootline {

class Banner;
class DetailsPanel;
class ExportMenu;
class GraphView;
class LabBar;
class OutlinePanel;
class PicturePanel;

/// How far an inspection is.
enum class Phase {
    Checking,   ///< no verdict yet
    Comparing,  ///< the verdict stands; the other name servers are asked whether they say the same
    Done
};

/// The window: what was asked above, the sentence below it, then outline, picture and explanation of one chain with one
/// selection. It never sees the network: somebody else answers its signals and calls its slots.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum class ThemeChoice { System, Light, Dark };

    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void setWorlds(const std::vector<LabWorld>& worlds);

    /// The pages of a story or lesson; none hides the panel. See LessonPanel::setPages().
    void setLesson(const std::vector<LessonPage>& pages, bool held);

    /// Colours by name: Light, Dark, or what the desktop had when the program started. Does not write settings.
    void setThemeChoice(ThemeChoice choice);

    [[nodiscard]] GraphView* picture() const;
    [[nodiscard]] ExportMenu* exports() const { return export_; }
    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] const QString& selected() const { return selected_; }

public slots:
    /// The chain so far; called again and again while it grows.
    void showChain(const rootline::ChainOfTrust& chain, rootline::Phase phase);

    /// Figures while it runs.
    void setProgress(int queries, int replies);

    /// What is asked and where; an empty `world` means the authoritative servers.
    void setQuestion(const rootline::Question& question, const QString& world);

    /// Who said what is shown, in words, where it is neither the network nor a world; until the next setQuestion().
    void setOrigin(const QString& origin) { origin_ = origin; }

    /// Who is asked on the network: "authoritative", "system", or a resolver as on the command line.
    void setVia(const QString& via);

    /// One sentence below the picture about what the user just did; stays until something else is shown.
    void showNote(const QString& sentence);

    /// One sentence in place of a verdict: the input could not be used.
    void showProblem(const QString& sentence);

    void selectPart(const QString& id);

signals:
    /// Somebody wants others to be asked from now on: words as for setVia(), which answers where they can be used.
    void viaChosen(const QString& via);
    /// Ask the network.
    void checkRequested(const rootline::Question& question);
    /// Show that world's own question.
    void labRequested(const QString& world);
    /// Tell that story or lesson from its beginning, questions before answers.
    void lessonRequested(const QString& name);
    /// Show the situation of that page of the lesson.
    void pageRequested(int page);
    /// Open a capture or somebody's own scenario.
    void fileChosen(const QString& fileName);
    /// Save what was heard under that name.
    void captureFileChosen(const QString& fileName);
    /// Ask another question of that world.
    void labQuestionRequested(const QString& world, const rootline::Question& question);
    void cancelRequested();
    /// Somebody chose colours in the menu: worth remembering.
    void themeChosen(rootline::MainWindow::ThemeChoice choice);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPanes();
    void buildMenu();
    void addThemes(QMenu& menu);
    void addTextSizes(QMenu& menu);
    void connectParts();
    void applyTheme();
    void check();
    void chooseResolver();
    void takeOffer();
    [[nodiscard]] QString offeredVia() const;
    void updateExport();
    void updateBanner();
    void updateDetails();
    void arrangePanes();
    void arrangeLab();
    void showPane(QWidget* pane, bool shown);
    void showCause();
    void showFix();
    void scaleText(double factor);
    void chooseFile();
    void chooseCaptureName();

    QueryBar* query_;
    QProgressBar* progress_;
    LabBar* lab_;
    LessonPanel* lesson_;
    Banner* banner_;
    QSplitter* panes_;
    OutlinePanel* outline_;
    PicturePanel* picture_;
    DetailsPanel* details_;
    ExportMenu* export_;

    ChainOfTrust chain_;
    QString selected_;
    QString progressText_;
    QString origin_;
    int queries_ = 0;
    double normalTextSize_ = 0;
    bool running_ = false;
    bool systemIsDark_ = false;
    ThemeChoice themeChoice_ = ThemeChoice::System;
    bool dark_ = false;  ///< what the choice came to
    int sizeClass_ = -1;  ///< 0 narrow, 1 medium, 2 wide
};

}  // namespace rootline

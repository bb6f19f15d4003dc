// SPDX-License-Identifier: MIT
#pragma once

#include "core/analysis/resolver_comparison.h"
#include "core/analysis/server_comparison.h"
#include "core/trust/chain.h"
#include "ui/present/panels/details.h"
#include "ui/present/panels/other_view.h"
#include "ui/present/report/chain_comparison.h"
#include "ui/present/report/watch_list.h"
#include "ui/window/appearance.h"
#include "ui/window/lesson_panel.h"
#include "ui/window/query_bar.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QProgressBar;
class QSplitter;

namespace rootline {

class Banner;
class ChainDrawer;
class DetailsPanel;
struct Drawing;
class ExportMenu;
class GraphView;
class LabBar;
class OutlinePanel;
class PicturePanel;
class ResolversDialog;
class ViewBar;

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
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    void setWorlds(const std::vector<LabWorld>& worlds);

    /// The pages of a story or lesson; none hides the panel. See LessonPanel::setPages().
    void setLesson(const std::vector<LessonPage>& pages, bool held);

    /// What that page of the lesson asks.
    void setQuizzes(std::size_t page, const std::vector<Quiz>& quizzes);

    /// The best that somebody reached in that story or lesson: `right` of `all` questions.
    void setScore(const QString& world, int right, int all);

    /// A drawing that belongs to what is shown, such as an attack; nothing takes it away.
    void setDrawing(const std::shared_ptr<const Drawing>& drawing);

    [[nodiscard]] GraphView* picture() const;
    [[nodiscard]] ExportMenu* exports() const { return export_; }
    [[nodiscard]] Appearance& appearance() const { return *appearance_; }
    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] const QString& selected() const { return selected_; }

public slots:
    /// The chain so far; called again and again while it grows.
    void showChain(const rootline::ChainOfTrust& chain, rootline::Phase phase);

    /// The same evidence, looked at in another way; the default view shows how it is again.
    void showView(const rootline::ChainOfTrust& chain, const rootline::OtherView& view);

    /// Names that `rootline-cli batch` checked; one that is picked is checked again.
    void showWatchList(const QString& fileName, std::vector<rootline::WatchedName> names);

    /// In what two captures differ; the one that was validated at the earlier time comes first.
    void showComparison(const rootline::ComparedChain& one, const rootline::ComparedChain& other);
    /// One sentence: there is nothing to compare with. What is shown stays as it is.
    void showComparisonProblem(const QString& sentence);

    /// What resolvers said to the question. `compared`: the chain with the findings about them.
    void showResolvers(const rootline::ChainOfTrust& chain, const rootline::ChainOfTrust& compared,
                       const std::vector<rootline::ResolverReply>& replies);
    void showResolverProblem(const QString& sentence);

    /// What was wished last cannot be supposed.
    void refuseSupposition(const rootline::SupposeFailure& failure);

    /// What each server said, once all of them were heard.
    void showServers(const std::vector<rootline::ServersOfZone>& zones);

    /// Figures while it runs.
    void setProgress(int queries, int replies);

    /// What is asked and where; an empty `world` means the authoritative servers.
    void setQuestion(const rootline::Question& question, const QString& world);

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
    /// Every question of that story or lesson was replied to or given up.
    void lessonFinished(const QString& name, int right, int all);
    /// Show the situation of that page of the lesson.
    void pageRequested(int page);
    /// Open a capture or somebody's own scenario.
    void fileChosen(const QString& fileName);
    /// Compare what is shown with that capture; showComparison() brings it.
    void comparisonRequested(const QString& fileName);
    /// Save what was heard under that name.
    void captureFileChosen(const QString& fileName);
    /// Save the open lesson on paper under that name; `answers`: the key to it.
    void worksheetWanted(const QString& fileName, bool answers);
    /// The same, with names and addresses replaced.
    void redactedFileChosen(const QString& fileName);
    /// Ask another question of that world.
    void labQuestionRequested(const QString& world, const rootline::Question& question);
    void cancelRequested();
    /// Ask these resolvers what was asked here, named as on the command line, and for their root keys where a zone with
    /// sentinel names is given; showResolvers() brings it.
    void resolversRequested(const QStringList& resolvers, const QString& sentinelZone);
    /// Validate what was heard in that way; showView() brings it.
    void viewRequested(const rootline::OtherView& view);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPanes();
    void buildMenu();
    void addFileMenu(QMenu& menu);
    void addEditMenu(QMenu& menu);
    void addViewMenu(QMenu& menu);
    void addChainMenu(QMenu& menu);
    void addToolsMenu(QMenu& menu);
    void addLabMenu(QMenu& menu);
    void addHelpMenu(QMenu& menu);
    QAction* addCommand(QMenu& menu, const QString& text, const QKeySequence& key, const std::function<void()>& run);
    void addToggle(QMenu& menu, const QString& text, const QKeySequence& key, const std::function<bool()>& isOn,
                   const std::function<void()>& run);
    void enableWhile(QMenu& menu, QAction* action, const std::function<bool()>& isUseful);
    [[nodiscard]] Details selectedDetails() const;
    void connectParts();
    void connectLesson();
    [[nodiscard]] bool isAsking() const;
    void reveal();
    void connectDrawer();
    void applyTheme();
    void check();
    void chooseResolver();
    void takeOffer();
    [[nodiscard]] QString offeredVia() const;
    void updateExport();
    void updateBanner();
    void updateDetails();
    void lookAt(const OtherView& view);
    void openResolvers();
    void setPresenting(bool presenting);
    void drawChain(const ChainOfTrust& chain);
    void arrangeDrawer();
    void arrangePanes();
    void arrangeLab();
    void showPane(QWidget* pane, bool shown);
    void showCause();
    void showWorkbench();
    void showDrawing();
    void chooseWorksheetName(bool answers);
    void showFix();
    void chooseFile();
    void chooseComparison();
    void chooseCaptureName();

    Appearance* appearance_;
    QPointer<ResolversDialog> resolvers_;  ///< while it is open
    QueryBar* query_;
    QProgressBar* progress_;
    LabBar* lab_;
    LessonPanel* lesson_;
    ViewBar* viewBar_;
    Banner* banner_;
    QSplitter* body_;
    QSplitter* panes_;
    OutlinePanel* outline_;
    PicturePanel* picture_;
    DetailsPanel* details_;
    ChainDrawer* drawer_;
    ExportMenu* export_;

    ChainOfTrust chain_;
    OtherView view_;
    Timestamp validatedAt_;  ///< of the chain as it is
    QString selected_;
    QString progressText_;
    std::shared_ptr<const Drawing> drawing_;
    int queries_ = 0;
    bool running_ = false;
    bool presenting_ = false;
    int sizeClass_ = -1;  ///< 0 narrow, 1 medium, 2 wide
};

}  // namespace rootline

// SPDX-License-Identifier: MIT
#include "ui/window/main_window.h"

#include "ui/graph/graph_view.h"
#include "ui/present/figures/worksheet.h"
#include "ui/present/panels/details.h"
#include "ui/present/trust_graph/state_signs.h"
#include "ui/present/words/escaped_text.h"
#include "ui/present/words/query_text.h"
#include "ui/present/words/source_words.h"
#include "ui/window/banner.h"
#include "ui/window/chain_drawer.h"
#include "ui/window/details_panel.h"
#include "ui/window/export_menu.h"
#include "ui/window/lab_bar.h"
#include "ui/window/outline_panel.h"
#include "ui/window/picture_panel.h"
#include "ui/window/resolvers_dialog.h"
#include "ui/window/style_sheet.h"
#include "ui/window/view_bar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenuBar>
#include <QProgressBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTreeView>

#include <algorithm>

namespace rootline {
namespace {

constexpr int kMediumWidth = 900;
constexpr int kWideWidth = 1120;
constexpr int kLowHeight = 700;
constexpr int kOutlineWidth = 212;
constexpr int kDetailsWidth = 320;
constexpr int kDrawerHeight = 250;
constexpr int kPictureAboveDrawer = 130;
constexpr int kLeastDrawer = 130;

const char* const kLabZones[] = {"test.", "example."};  // where the lab's names live (RFC 2606 section 2)

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      appearance_(new Appearance(*this)),
      query_(new QueryBar(this)),
      progress_(new QProgressBar(this)),
      lab_(new LabBar(this)),
      lesson_(new LessonPanel(this)),
      viewBar_(new ViewBar(this)),
      banner_(new Banner(this)),
      body_(new QSplitter(Qt::Vertical, this)),
      panes_(new QSplitter(this)),
      outline_(new OutlinePanel(this)),
      picture_(new PicturePanel(this)),
      details_(new DetailsPanel(this)),
      drawer_(new ChainDrawer(this)),
      export_(new ExportMenu(this)) {
    setWindowIcon(QIcon(QStringLiteral(":/icons/rootline.svg")));
    setWindowTitle(QStringLiteral("Rootline"));
    setMinimumSize(560, 420);
    setAcceptDrops(true);
    buildPanes();
    buildMenu();
    connectParts();
    connectDrawer();
    applyTheme();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes() {
    progress_->setTextVisible(false);
    progress_->setRange(0, 1);
    progress_->setAccessibleName(tr("Progress"));
    panes_->addWidget(outline_);
    panes_->addWidget(picture_);
    panes_->addWidget(details_);
    panes_->setStretchFactor(1, 1);
    panes_->setHandleWidth(12);
    panes_->setChildrenCollapsible(false);
    outline_->setMinimumWidth(160);
    details_->setMinimumWidth(240);
    picture_->setMinimumWidth(300);
    panes_->setSizes({kOutlineWidth, 700, kDetailsWidth});

    auto* body = new QVBoxLayout;
    body->setContentsMargins(12, 8, 12, 12);
    body->setSpacing(8);
    body->addWidget(lab_);
    body->addWidget(lesson_);
    body->addWidget(viewBar_);
    body->addWidget(banner_);
    body->addWidget(body_, 1);
    auto* central = new QWidget(this);
    auto* whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(query_);
    whole->addWidget(progress_);
    whole->addLayout(body, 1);
    setCentralWidget(central);
    lab_->hide();
    body_->setHandleWidth(8);
    body_->setChildrenCollapsible(false);
    body_->addWidget(panes_);
    body_->addWidget(drawer_);
    body_->setStretchFactor(0, 1);
    panes_->setMinimumHeight(kPictureAboveDrawer);
    arrangeDrawer();
}

GraphView* MainWindow::picture() const {
    return picture_->view();
}

QString MainWindow::bannerText() const {
    return banner_->sentence();
}

void MainWindow::setWorlds(const std::vector<LabWorld>& worlds) {
    query_->setWorlds(worlds);
    lab_->setWorlds(worlds);
    QWidget* before = query_->lastInTabOrder();
    for (QWidget* button : lab_->worldButtons()) {  // made late, but their place is between the bar and the banner
        setTabOrder(before, button);
        before = button;
    }
}

void MainWindow::setLesson(const std::vector<LessonPage>& pages, bool held) {
    lesson_->setPages(pages, held);
    arrangeLab();
}

// In low windows the picture needs the room during a story; the other worlds are in the menu beside the name, too.
void MainWindow::arrangeLab() {
    const bool isCramped = !lesson_->isHidden() && height() < kLowHeight;
    lab_->setVisible(!query_->source().isEmpty() && !isCramped && !presenting_);
}

void MainWindow::applyTheme() {
    const Theme& theme = appearance_->theme();
    QApplication::setPalette(theme.palette());
    setStyleSheet(rootline::styleSheet(theme));
    banner_->setTheme(theme);
    outline_->setTheme(theme);
    picture()->setTheme(theme);
    details_->setTheme(theme);
    drawer_->setTheme(theme);
}

void MainWindow::setQuestion(const Question& question, const QString& world) {
    query_->setQuestion(displayName(question.name), QString::fromStdString(typeText(question.type)));
    query_->setSource(world);
    if (auto* bar = findChild<QStatusBar*>()) {  // a note is about what was shown before
        bar->clearMessage();
        bar->hide();
    }
    queries_ = 0;
    if (world.isEmpty()) {
        lesson_->hide();
    }
    arrangeLab();
    lab_->setCurrent(world);
    setWindowTitle(tr("%1 – Rootline").arg(displayName(question.name)));
    view_ = {};
    viewBar_->setView(view_);
    drawer_->setServers({});
    drawer_->clearSuppositions();
    drawer_->setEarlier(std::nullopt);
    selectPart({});
}

void MainWindow::check() {
    const auto typed = readQuery(query_->name(), query_->type());
    if (!typed) {
        showProblem(typed.error());
        query_->focusName();
        return;
    }
    const bool isOfLab = std::any_of(std::begin(kLabZones), std::end(kLabZones), [&](const char* zone) {
        return typed->question.name.isAtOrBelow(*Name::fromText(zone));
    });
    const QString world = query_->source();
    setQuestion(typed->question, isOfLab ? world : QString());
    if (query_->source().isEmpty()) {
        emit checkRequested(typed->question);
    } else {
        emit labQuestionRequested(world, typed->question);
    }
}

void MainWindow::setVia(const QString& via) {
    query_->setVia(via);
}

void MainWindow::chooseResolver() {
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Another resolver"));
    //: Do not translate what stands behind the colon
    dialog.setLabelText(tr("Address of the resolver: 192.0.2.53, tls://HOST or https://HOST/dns-query"));
    if (dialog.exec() == QDialog::Accepted && !dialog.textValue().trimmed().isEmpty()) {
        query_->setSource({});
        lab_->hide();
        emit viaChosen(dialog.textValue().trimmed());
    }
}

// Where the way is at fault: another one that is at hand without asking anybody new.
QString MainWindow::offeredVia() const {
    const auto tells = [this](std::string_view code) {
        return std::ranges::any_of(chain_.findings, [&](const Finding& finding) { return finding.code() == code; });
    };
    const bool byServers = query_->via() == QLatin1String("authoritative");
    const bool offers = query_->source().isEmpty() && (tells("PORT_53_BLOCKED") || tells("PATH_STRIPS_DNSSEC"));
    return !offers ? QString() : byServers ? QStringLiteral("system") : QStringLiteral("authoritative");
}

void MainWindow::takeOffer() {
    emit viaChosen(offeredVia());
    check();
}

void MainWindow::showChain(const ChainOfTrust& chain, Phase phase) {
    if (!view_.isAsItIs()) {
        return;  // what somebody looks at stays until they go back; the last word comes again then
    }
    validatedAt_ = chain.at;
    running_ = phase == Phase::Checking;
    query_->setRunning(running_);
    progress_->setRange(0, phase == Phase::Done ? 1 : 0);
    progress_->setToolTip(phase == Phase::Comparing ? tr("Asking the other name servers, to compare their answers.")
                                                    : QString());
    if (running_) {
        progressText_ = progressText_.isEmpty() ? tr("Waiting for the first answers.") : progressText_;
    }
    drawChain(chain);
    if (phase == Phase::Done) {
        drawer_->setReal(chain);
    }
}

void MainWindow::drawChain(const ChainOfTrust& chain) {
    chain_ = chain;
    const TrustGraph graph = isAsking() ? withoutSigns(chain) : buildTrustGraph(chain);
    picture()->setGraph(graph);
    outline_->setGraph(graph);
    export_->setChain(chain, !running_ && !isAsking());
    drawer_->setVisible(!isAsking() && !presenting_);
    updateBanner();
    updateDetails();
    drawer_->setChain(chain_, picture()->graph(), validatedAt_);
}

void MainWindow::showView(const ChainOfTrust& chain, const OtherView& view) {
    view_ = view;
    viewBar_->setView(view);
    drawChain(chain);
    drawer_->setOutcome(view.supposed.empty() ? QString() : summarySentence(chain) + u' ' + bannerDetail(chain));
}

void MainWindow::openResolvers() {
    if (!query_->source().isEmpty()) {
        showNote(tr("The lab's names exist on this computer only: no resolver knows them."));
        return;
    }
    resolvers_ = new ResolversDialog(chain_.question, this);
    resolvers_->setAttribute(Qt::WA_DeleteOnClose);
    connect(resolvers_, &ResolversDialog::askRequested, this, &MainWindow::resolversRequested);
    resolvers_->open();
}

void MainWindow::showResolvers(const ChainOfTrust& chain, const ChainOfTrust& compared,
                               const std::vector<ResolverReply>& replies) {
    if (resolvers_ != nullptr) {
        resolvers_->setOutcome(chain, compared, replies);
    }
    if (!running_ && !compared.held.empty() && compared.question == chain_.question && chain_.anew.empty()) {
        ChainOfTrust shown = chain_;
        shown.held = compared.held;  // what caches still hold belongs into the picture
        showChain(shown, Phase::Done);
    }
}

void MainWindow::showResolverProblem(const QString& sentence) {
    if (resolvers_ != nullptr) {
        resolvers_->showProblem(sentence);
    }
}

void MainWindow::refuseSupposition(const SupposeFailure& failure) {
    drawer_->refuseSupposition(failure);
}

void MainWindow::showServers(const std::vector<ServersOfZone>& zones) {
    drawer_->setServers(zones);
}

// Only what was heard completely can be looked at in another way.
void MainWindow::lookAt(const OtherView& view) {
    if (!running_) {
        emit viewRequested(view);
    }
}

void MainWindow::arrangeDrawer() {
    const bool open = drawer_->isOpen();
    const int height = body_->height();
    const int wanted = std::min(kDrawerHeight, std::max(kLeastDrawer, height - kPictureAboveDrawer));
    body_->setSizes({height - wanted, open ? wanted : 0});
}

// What a class looks at: the story, the sentence, the picture; large.
void MainWindow::setPresenting(bool presenting) {
    presenting_ = presenting;
    appearance_->setLarge(presenting);
    menuBar()->setVisible(!presenting);
    query_->setVisible(!presenting);
    drawer_->setVisible(!presenting && !isAsking());
    picture_->setButtonsShown(!presenting);
    sizeClass_ = -1;
    arrangePanes();
    arrangeLab();
    if (presenting) {
        showNote(tr("Presenter view: F9 or Esc leaves it, Page Down goes on."));
    } else if (auto* bar = findChild<QStatusBar*>()) {
        bar->hide();
    }
}

void MainWindow::setProgress(int queries, int replies) {
    queries_ = queries;
    //: While checking: %1 questions were asked so far, %2 were answered
    progressText_ = tr("%1 questions asked, %2 answered.").arg(QString::number(queries), QString::number(replies));
    if (running_) {
        updateBanner();
    }
}

// What the menu cannot know by itself: what asking cost, and how the window shows it.
void MainWindow::updateExport() {
    export_->setFigures({.queries = queries_});
    export_->setLook(picture()->mode() == GraphView::Mode::Overview ? PictureView::Overview : PictureView::Detail,
                     appearance_->isDark());
}

void MainWindow::updateBanner() {
    banner_->setVisible(!isAsking() || height() >= kLowHeight);  // a question needs the room
    if (running_) {
        banner_->setContent({tr("Checking %1 …").arg(displayName(chain_.question.name)), progressText_,
                             Look::Indeterminate, false, false, false});
        return;
    }
    progressText_.clear();
    if (isAsking()) {
        banner_->setContent(
            {tr("First the question above, then the verdict."), {}, Look::Indeterminate, false, false, false});
        return;
    }
    const Headline headline = headlineOf(chain_);
    const bool warns = isWarning(headline.kind);
    const bool canFix = headline.finding && !explain(chain_.findings[*headline.finding], chain_).fix.isEmpty();
    const QString via = offeredVia();
    const QString offer = via.isEmpty()                           ? QString()
                          : via == QLatin1String("authoritative") ? tr("Ask the &name servers")
                                                                  : tr("Ask this computer's &resolver");
    const Look look = lookOf(headline.kind);
    const bool broken = !picture()->graph().causeId.isEmpty();
    banner_->setContent(
        {summarySentence(chain_), bannerDetail(chain_), look, warns, broken, canFix && (broken || warns), offer});
}

void MainWindow::showNote(const QString& sentence) {
    statusBar()->show();
    statusBar()->showMessage(sentence);
    statusBar()->setToolTip(tipText(sentence));  // a narrow window cuts it off
}

void MainWindow::showProblem(const QString& sentence) {
    running_ = false;
    query_->setRunning(false);
    progress_->setRange(0, 1);
    banner_->setContent({sentence, {}, Look::Indeterminate, true, false, false});
}

void MainWindow::selectPart(const QString& id) {
    selected_ = id;
    const TrustGraph& graph = picture()->graph();
    picture()->setCurrent(id);
    outline_->setCurrent(graph.partFor(id));
    lesson_->setPicked(id, titleOfPart(graph, id));
    updateDetails();
}

Details MainWindow::selectedDetails() const {
    return describe(chain_, picture()->graph(), selected_);
}

// Without a selection the panel explains what the banner says.
void MainWindow::updateDetails() {
    if (isAsking()) {
        Details nothing;
        nothing.title = tr("The explanation comes after your reply.");
        details_->setDrawing(nullptr);
        details_->setDetails(nothing, false);
        return;
    }
    const TrustGraph& graph = picture()->graph();
    const bool exists = !selected_.isEmpty() && (graph.node(selected_) != nullptr || graph.edge(selected_) != nullptr ||
                                                 graph.zone(selected_) != nullptr || graph.link(selected_) != nullptr);
    const QString id = exists ? selected_ : graph.causeId;
    Details details = describe(chain_, graph, id);
    if (running_ && id.isEmpty()) {
        details.title = tr("Checking %1 …").arg(displayName(chain_.question.name));
        details.state.clear();
        details.words.clear();
    }
    details_->setDrawing(exists ? nullptr : drawing_);  // who chose a part wants to read about that
    details_->setDetails(details, query_->source().isEmpty());
}

void MainWindow::showCause() {
    const QString cause = picture()->graph().causeId;
    if (cause.isEmpty()) {
        return;
    }
    picture()->setMode(GraphView::Mode::Detail);
    selectPart(cause);
    picture()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showFix() {
    selectPart(picture()->graph().causeId);
    showPane(details_, true);
    details_->showFix();
}

void MainWindow::showPane(QWidget* pane, bool shown) {
    pane->setVisible(shown);
    if (shown && sizeClass_ == 0) {  // there is room for one beside the picture
        (pane == outline_ ? static_cast<QWidget*>(details_) : outline_)->hide();
    }
    picture_->setPanesShown(!outline_->isHidden(), !details_->isHidden());
}

void MainWindow::arrangePanes() {
    const int sizeClass = width() < kMediumWidth || presenting_ ? 0 : width() < kWideWidth ? 1 : 2;
    if (sizeClass == sizeClass_) {
        return;  // what somebody opened or closed stays so until the window is another kind of window
    }
    sizeClass_ = sizeClass;
    outline_->setVisible(sizeClass == 2);
    details_->setVisible(sizeClass >= 1);
    picture_->setPanesShown(!outline_->isHidden(), !details_->isHidden());
    panes_->setSizes({kOutlineWidth, std::max(300, width() - kOutlineWidth - kDetailsWidth - 48), kDetailsWidth});
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    arrangePanes();
    arrangeLab();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && presenting_) {
        setPresenting(false);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && details_ != nullptr) {
        updateDetails();
    }
}

}  // namespace rootline

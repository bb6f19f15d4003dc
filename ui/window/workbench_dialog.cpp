// SPDX-License-Identifier: MIT
#include "ui/window/workbench_dialog.h"

#include "ui/window/code_box.h"
#include "ui/window/figure_view.h"
#include "ui/window/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>

namespace rootline {
namespace {

constexpr int kControlWidth = 250;

}  // namespace

WorkbenchDialog::WorkbenchDialog(std::vector<WorkbenchKey> keys, const Theme& theme, QWidget* parent)
    : QDialog(parent), keys_(std::move(keys)), theme_(&theme), key_(new QComboBox(this)), digest_(new QComboBox(this)) {
    setWindowTitle(tr("Digest workbench"));
    resize(900, 640);
    for (const WorkbenchKey& key : keys_) {
        key_->addItem(key.title);
    }
    key_->setAccessibleName(tr("Key"));
    digest_->addItem(QStringLiteral("SHA-256"), static_cast<int>(DigestType::Sha256));
    digest_->addItem(QStringLiteral("SHA-384"), static_cast<int>(DigestType::Sha384));
    digest_->setAccessibleName(tr("Digest"));
    auto* controls = new QVBoxLayout;
    controls->addWidget(shortLabel(tr("Key"), this));
    controls->addWidget(key_);
    controls->addWidget(shortLabel(tr("Digest"), this));
    controls->addWidget(digest_);
    nameBit_ = addTurner(*controls, tr("&Flip a bit of the name"), tr("Bit of the owner name"));
    keyBit_ = addTurner(*controls, tr("Fl&ip a bit of the key"), tr("Bit of the key"));
    auto* back = new QPushButton(tr("&Restore"), this);
    connect(back, &QPushButton::clicked, this, [this] {
        nameBit_->setValue(0);
        keyBit_->setValue(0);
    });
    controls->addSpacing(8);
    controls->addWidget(back);
    controls->addStretch(1);
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("sheet"));
    sheet_ = new QVBoxLayout(page);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    auto* left = new QWidget(this);
    left->setMaximumWidth(kControlWidth);
    left->setLayout(controls);
    auto* row = new QHBoxLayout(this);
    row->addWidget(left);
    row->addWidget(scroll, 1);
    connect(key_, &QComboBox::currentIndexChanged, this, &WorkbenchDialog::chooseKey);
    connect(digest_, &QComboBox::currentIndexChanged, this, &WorkbenchDialog::readControls);
    chooseKey(0);
}

QSpinBox* WorkbenchDialog::addTurner(QBoxLayout& column, const QString& text, const QString& name) {
    auto* bit = new QSpinBox(this);
    bit->setAccessibleName(name);
    //: In a field for a bit's number: none is turned over
    bit->setSpecialValueText(tr("none"));
    bit->setWrapping(true);
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, bit, [bit] { bit->setValue(bit->value() % bit->maximum() + 1); });
    connect(bit, &QSpinBox::valueChanged, this, &WorkbenchDialog::readControls);
    column.addSpacing(8);
    column.addWidget(button);
    column.addWidget(bit);
    return bit;
}

void WorkbenchDialog::chooseKey(int index) {
    bench_.key = keys_[static_cast<std::size_t>(index)];
    const QSignalBlocker quietName(nameBit_);
    const QSignalBlocker quietKey(keyBit_);
    nameBit_->setRange(0, static_cast<int>(bench_.nameBits()));
    keyBit_->setRange(0, static_cast<int>(bench_.keyBits()));
    nameBit_->setValue(0);
    keyBit_->setValue(0);
    nameBit_->setEnabled(bench_.nameBits() > 0);  // the root has no letters
    readControls();
}

void WorkbenchDialog::readControls() {
    const auto turned = [](const QSpinBox& box) {
        return box.value() > 0 ? std::optional(static_cast<std::size_t>(box.value() - 1)) : std::nullopt;
    };
    bench_.digestType = static_cast<DigestType>(digest_->currentData().toInt());
    bench_.nameBit = turned(*nameBit_);
    bench_.keyBit = turned(*keyBit_);
    rebuild();
}

void WorkbenchDialog::rebuild() {
    while (QLayoutItem* item = sheet_->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater();
            item->widget()->hide();
        }
        delete item;
    }
    const auto heading = [this](const QString& text) {
        auto* label = shortLabel(text);
        label->setObjectName(QStringLiteral("heading"));
        sheet_->addWidget(label);
    };
    heading(tr("From key to DS"));
    sheet_->addWidget(new FigureView(
        [bench = bench_](const FigureOptions& options) { return digestFigure(bench, options); }, *theme_));
    heading(tr("The key tag by hand"));
    sheet_->addWidget(new FigureView(
        [bench = bench_](const FigureOptions& options) { return keyTagFigure(bench, options); }, *theme_));
    heading(tr("Commands that compute the same with other programs"));
    sheet_->addWidget(new CodeBox(workbenchCommands(bench_).join(QStringLiteral("\n\n")), tr("commands"), 10));
    sheet_->addStretch(1);
}

}  // namespace rootline

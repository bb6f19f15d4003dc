// SPDX-License-Identifier: MIT
#include "ui/present/report/graph_text.h"

#include "ui/present/report/flat_graph.h"

#include <QHash>

namespace rootline {
namespace {

constexpr Look kLooks[] = {Look::Secure, Look::Insecure, Look::Bogus, Look::Indeterminate, Look::Muted};

QString dotText(QString text) {
    text.replace(QStringLiteral("\\"), QStringLiteral("\\\\"))
        .replace(QStringLiteral("\""), QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
    return u'"' + text + u'"';
}

// The shape of a line shows the state without colour.
QString dotStyle(Look look, bool dashed) {
    switch (look) {
        case Look::Secure: return QStringLiteral("style=solid, penwidth=2");
        case Look::Insecure: return QStringLiteral("style=solid, penwidth=1");
        case Look::Bogus: return QStringLiteral("style=bold, penwidth=4");
        case Look::Indeterminate: return QStringLiteral("style=dotted, penwidth=2");
        case Look::Muted: break;
    }
    return dashed ? QStringLiteral("style=dashed, penwidth=1") : QStringLiteral("style=dashed, penwidth=1.4");
}

QString dotBox(const FlatGraph::Box& box, const LineColour& colour) {
    return QStringLiteral("    %1 [label=%2, %3, color=%4];\n")
        .arg(dotText(box.id), dotText(box.lines.join(u'\n')), dotStyle(box.dashed ? Look::Muted : box.look, box.dashed),
             dotText(colour(box.look)));
}

// A broken line ends in a bar instead of an arrow.
QString dotLine(const FlatGraph::Line& line, const LineColour& colour) {
    const QString head = line.broken ? QStringLiteral(", arrowhead=tee") : QString();
    const QString style = line.broken && line.look == Look::Bogus ? QStringLiteral("style=dashed, penwidth=4")
                                                                  : dotStyle(line.look, false);
    return QStringLiteral("  %1 -> %2 [label=%3, %4, color=%5%6];\n")
        .arg(dotText(line.from), dotText(line.to), dotText(line.label), style, dotText(colour(line.look)), head);
}

// Mermaid's own escapes: entities by "#", quotes would end the text.
QString mermaidText(const QStringList& lines) {
    QStringList escaped;
    for (QString line : lines) {
        line.replace(u'#', QStringLiteral("#35;"));
        line.replace(u'"', QStringLiteral("#quot;")).replace(u'<', QStringLiteral("#lt;"));
        escaped << line.replace(u'>', QStringLiteral("#gt;")).replace(u'`', QStringLiteral("#96;"));
    }
    return u'"' + escaped.join(QStringLiteral("<br/>")) + u'"';
}

// Above the picture, as its front matter says: a text of YAML.
QString mermaidTitle(QString title) {
    title.replace(u'\n', QStringLiteral(" · "));
    title.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("---\ntitle: \"%1\"\n---\n").arg(title);
}

QString mermaidClass(Look look) {
    switch (look) {
        case Look::Secure: return QStringLiteral("secure");
        case Look::Insecure: return QStringLiteral("insecure");
        case Look::Bogus: return QStringLiteral("bogus");
        case Look::Indeterminate: return QStringLiteral("indeterminate");
        case Look::Muted: break;
    }
    return QStringLiteral("muted");
}

QString mermaidPen(Look look) {
    switch (look) {
        case Look::Secure: return QStringLiteral("stroke-width:2px");
        case Look::Insecure: return QStringLiteral("stroke-width:1px");
        case Look::Bogus: return QStringLiteral("stroke-width:4px");
        case Look::Indeterminate: return QStringLiteral("stroke-width:2px,stroke-dasharray:2 3");
        case Look::Muted: break;
    }
    return QStringLiteral("stroke-width:1px,stroke-dasharray:6 3");
}

QString mermaidArrow(const FlatGraph::Line& line) {
    return line.broken                                                    ? QStringLiteral("--x")
           : line.look == Look::Secure                                    ? QStringLiteral("==>")
           : line.look == Look::Muted || line.look == Look::Indeterminate ? QStringLiteral("-.->")
                                                                          : QStringLiteral("-->");
}

}  // namespace

QString graphDot(const TrustGraph& graph, PictureView view, const QString& title, const LineColour& colour) {
    const FlatGraph flat = flatGraph(graph, view);
    QString text = QStringLiteral(
                       "digraph rootline {\n  graph [label=%1, labelloc=t, fontname=\"sans-serif\", "
                       "rankdir=TB];\n  node [shape=box, fontname=\"sans-serif\"];\n"
                       "  edge [fontname=\"sans-serif\"];\n")
                       .arg(dotText(title));
    for (std::size_t group = 0; group < flat.groups.size(); ++group) {
        text += QStringLiteral("  subgraph cluster_%1 {\n    label=%2;\n    labeljust=l;\n    color=gray;\n")
                    .arg(QString::number(group), dotText(flat.groups[group].title));
        for (const FlatGraph::Box& box : flat.boxes) {
            text += box.group == group ? dotBox(box, colour) : QString();
        }
        text += QStringLiteral("  }\n");
    }
    if (flat.groups.empty()) {
        for (const FlatGraph::Box& box : flat.boxes) {
            text += dotBox(box, colour);
        }
    }
    for (const FlatGraph::Line& line : flat.lines) {
        text += dotLine(line, colour);
    }
    return text + QStringLiteral("}\n");
}

QString graphMermaid(const TrustGraph& graph, PictureView view, const QString& title, const LineColour& colour) {
    const FlatGraph flat = flatGraph(graph, view);
    QHash<QString, QString> ids;  // Mermaid's ids are plain words
    QString text = mermaidTitle(title) + QStringLiteral("flowchart TB\n");
    const auto box = [&](const FlatGraph::Box& part) {
        const QString id = QStringLiteral("n%1").arg(ids.size());
        ids.insert(part.id, id);
        text += QStringLiteral("    %1[%2]:::%3\n").arg(id, mermaidText(part.lines), mermaidClass(part.look));
    };
    for (std::size_t group = 0; group < flat.groups.size(); ++group) {
        text +=
            QStringLiteral("  subgraph z%1[%2]\n").arg(QString::number(group), mermaidText({flat.groups[group].title}));
        for (const FlatGraph::Box& part : flat.boxes) {
            if (part.group == group) {
                box(part);
            }
        }
        text += QStringLiteral("  end\n");
    }
    for (const FlatGraph::Box& part : flat.boxes) {
        if (!ids.contains(part.id)) {
            box(part);
        }
    }
    for (const FlatGraph::Line& line : flat.lines) {
        const QString label = line.label.isEmpty() ? QString() : u'|' + mermaidText({line.label}) + u'|';
        text +=
            QStringLiteral("  %1 %2%3 %4\n").arg(ids.value(line.from), mermaidArrow(line), label, ids.value(line.to));
    }
    for (const Look look : kLooks) {
        text += QStringLiteral("  classDef %1 stroke:%2,%3\n").arg(mermaidClass(look), colour(look), mermaidPen(look));
    }
    return text;
}

}  // namespace rootline

// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <cstdio>
#include <ctime>

// The floor of rows 1 and 2: a frame that does nothing of use, built from the same Qt. Prints the CPU time in ms until
// its first paint.
namespace {

class FloorWindow final : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        const bool handled = QMainWindow::event(event);
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return handled;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    FloorWindow window;
    auto *splitter = new QSplitter(&window);
    auto *left = new QWidget(splitter);
    auto *layout = new QVBoxLayout(left);
    layout->addWidget(new QLineEdit(left));
    auto *tree = new QTreeView(left);
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QStringLiteral("One")));
    tree->setModel(&model);
    layout->addWidget(tree);
    auto *tabs = new QTabWidget(splitter);
    tabs->addTab(new QTextBrowser(tabs), QStringLiteral("One"));
    window.setCentralWidget(splitter);
    window.resize(1180, 760);
    window.show();
    const int code = QApplication::exec();
    std::printf("%.2f\n", static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC);
    return code;
}

// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace StatusScope {

class Registry;

enum class TreeNode { ClassRoot, VendorRoot, StatusRoot, ClassGroup, VendorGroup, StatusGroup, Entry };

// Every row the tree can have, in one vector: the three roots, then their groups, then the entries, then the finer
// codes beneath entries. Parents come before children and the children of a node lie side by side, so that one pass
// forwards or backwards is enough for everything. An entry appears once under each root.
struct EntryTree
{
    struct Node
    {
        TreeNode kind = TreeNode::Entry;
        int parent = -1;
        int entry = -1; // index into Registry::entries()
        int group = -1; // class 0 to 5, index into Registry::vendors(), or Standing
        int total = 0; // entries beneath
    };
    std::vector<Node> nodes;

    static EntryTree build(const Registry &registry);
};

} // namespace StatusScope

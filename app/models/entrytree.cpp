// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#include "models/entrytree.h"

#include "registry/registry.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace StatusScope {

namespace {

using Groups = std::vector<std::pair<int, std::vector<int>>>; // group and its entries

int classOf(const EntryKey &entry)
{
    return statusClass(entry.kind, entry.code);
}

// The status entry a finer code stands beneath: its own vendor's, else the standard's; -1 where there is neither.
std::vector<int> parentsOf(const std::vector<EntryKey> &entries)
{
    QHash<std::pair<QStringView, int>, int> byVendor;
    for (int i = 0; i < int(entries.size()); ++i) {
        const EntryKey &entry = entries[std::size_t(i)];
        if (entry.kind == EntryKind::Status && entry.code)
            byVendor.insert({entry.vendor, *entry.code}, i);
    }
    std::vector<int> parents(entries.size(), -1);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const EntryKey &entry = entries[i];
        if (entry.kind != EntryKind::Subcode || !entry.code)
            continue;
        const int standard = byVendor.value({QStringView(u"ietf"), *entry.code}, -1);
        parents[i] = byVendor.value({entry.vendor, *entry.code}, standard);
    }
    return parents;
}

Groups byClass(const std::vector<EntryKey> &entries, const std::vector<int> &parents)
{
    Groups groups{{1, {}}, {2, {}}, {3, {}}, {4, {}}, {5, {}}, {0, {}}};
    for (int i = 0; i < int(entries.size()); ++i) {
        const int statusClass = classOf(entries[std::size_t(i)]);
        if (parents[std::size_t(i)] < 0)
            groups[std::size_t(statusClass == 0 ? 5 : statusClass - 1)].second.push_back(i);
    }
    return groups;
}

Groups byVendor(const Registry &registry)
{
    const std::vector<Vendor> &vendors = registry.vendors();
    QHash<QStringView, int> index;
    Groups groups;
    for (int i = 0; i < int(vendors.size()); ++i) {
        index.insert(vendors[std::size_t(i)].id, i);
        groups.push_back({i, {}});
    }
    for (int i = 0; i < int(registry.keys().size()); ++i) {
        const auto found = index.constFind(registry.keys()[std::size_t(i)].vendor);
        if (found != index.cend())
            groups[std::size_t(*found)].second.push_back(i);
    }
    // By name, the standard first.
    std::stable_sort(groups.begin(), groups.end(), [&](const auto &a, const auto &b) {
        const Vendor &left = vendors[std::size_t(a.first)];
        const Vendor &right = vendors[std::size_t(b.first)];
        const bool leftStandard = left.kind == VendorKind::StandardsBody;
        const bool rightStandard = right.kind == VendorKind::StandardsBody;
        if (leftStandard != rightStandard)
            return leftStandard;
        return QString::compare(left.name, right.name, Qt::CaseInsensitive) < 0;
    });
    return groups;
}

Groups byStanding(const std::vector<EntryKey> &entries)
{
    Groups groups;
    for (int standing = 0; standing < int(words<Standing>.size()); ++standing)
        groups.push_back({standing, {}});
    for (int i = 0; i < int(entries.size()); ++i)
        groups[std::size_t(entries[std::size_t(i)].status)].second.push_back(i);
    return groups;
}

} // namespace

EntryTree EntryTree::build(const Registry &registry)
{
    const std::vector<EntryKey> &entries = registry.keys();
    const std::vector<int> parents = parentsOf(entries);
    std::vector<std::vector<int>> finer(entries.size());
    for (int i = 0; i < int(parents.size()); ++i) {
        if (parents[std::size_t(i)] >= 0)
            finer[std::size_t(parents[std::size_t(i)])].push_back(i);
    }
    const std::array<Groups, 3> roots{byClass(entries, parents), byVendor(registry), byStanding(entries)};
    EntryTree tree;
    std::vector<Node> &nodes = tree.nodes;
    for (const TreeNode kind : {TreeNode::ClassRoot, TreeNode::VendorRoot, TreeNode::StatusRoot})
        nodes.push_back({kind, -1, -1, -1, 0});
    std::vector<const std::vector<int> *> members(nodes.size());
    for (int root = 0; root < 3; ++root) {
        const auto kind = static_cast<TreeNode>(int(TreeNode::ClassGroup) + root);
        for (const auto &[group, entriesInGroup] : roots[std::size_t(root)]) {
            if (entriesInGroup.empty())
                continue;
            nodes.push_back({kind, root, -1, group, 0});
            members.push_back(&entriesInGroup);
        }
    }
    const int groupsEnd = int(nodes.size());
    for (int group = 3; group < groupsEnd; ++group) {
        for (const int entry : *members[std::size_t(group)])
            nodes.push_back({TreeNode::Entry, group, entry, -1, 0});
    }
    const int entriesEnd = int(nodes.size());
    for (int node = groupsEnd; node < entriesEnd; ++node) {
        const Node parent = nodes[std::size_t(node)];
        if (nodes[std::size_t(parent.parent)].kind != TreeNode::ClassGroup)
            break; // finer codes stand beneath their status in the first root only
        for (const int entry : finer[std::size_t(parent.entry)])
            nodes.push_back({TreeNode::Entry, node, entry, -1, 0});
    }
    for (std::size_t i = nodes.size(); i-- > 3;)
        nodes[std::size_t(nodes[i].parent)].total += nodes[i].total + (nodes[i].kind == TreeNode::Entry ? 1 : 0);
    return tree;
}

} // namespace StatusScope

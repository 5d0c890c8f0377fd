// SPDX-FileCopyrightText: 2026 StatusScope contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace StatusScope {

// After the application object. Where the session has no D-Bus, by which screen readers reach the window, libdbus would
// start one of its own accord: a copy of the process just to do so, and a daemon that stays behind for a window in
// which somebody looked up a code. This lets Qt find out that there is none, once, before anything else asks. The
// environment is left as it was, since programs that the window starts get it. Does nothing on systems without D-Bus.
void startNoSessionBus();

} // namespace StatusScope

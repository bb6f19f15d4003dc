// SPDX-License-Identifier: MIT
// CMake attaches the precompiled header to a target with a source file; this is that file.

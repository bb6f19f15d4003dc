#!/bin/bash
# SPDX-License-Identifier: MIT
# Every source file is as clang-format 14 writes it (.clang-format).
#
#     format.sh ROOT          names what is not; exit status 77 without clang-format 14, whose output others do not repeat
#     format.sh ROOT --write  formats everything
#     format.sh --self-test   proves that an ill-formatted file is found
set -euo pipefail

formatter=$(command -v clang-format-14 || command -v clang-format || true)
case $("${formatter:-true}" --version) in
    *"version 14."*) ;;
    *) echo "skipped: clang-format 14 is not installed (Debian 12: clang-format)"; exit 77 ;;
esac

format() { # ROOT OPTION...
    local root=$1
    shift
    find "$root"/{core,ui,app,tests} \( -name '*.h' -o -name '*.cpp' \) -print0 |
        xargs -0 -P "$(nproc)" -n 50 "$formatter" "$@"
}

case "${1:?format.sh ROOT [--write] or format.sh --self-test}${2:-}" in
    --self-test)
        scratch=$(mktemp -d)
        trap 'rm -rf "$scratch"' EXIT
        mkdir -p "$scratch"/{core,ui,app,tests}
        cp "$(dirname "$0")/../../.clang-format" "$scratch"
        echo 'int good();' >"$scratch/core/good.cpp"
        format "$scratch" --dry-run -Werror
        echo 'int  bad( );' >"$scratch/ui/bad.cpp"
        if format "$scratch" --dry-run -Werror 2>/dev/null; then
            echo "does not notice an ill-formatted file"
            exit 1
        fi ;;
    *--write) format "$1" -i ;;
    *) format "$1" --dry-run -Werror ;;
esac
echo "all as it should be"

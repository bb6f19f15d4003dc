#!/bin/bash
# SPDX-License-Identifier: MIT
# What app/run and tests/run do about packages, with a pretended dpkg and apt: packages.sh ROOT
set -euo pipefail
root=${1:?packages.sh ROOT}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

# pretend NAME SCRIPT: a program of that name, first in the search path.
pretend() {
    printf '#!/bin/bash\n%s\n' "$2" >"$scratch/$1"
    chmod +x "$scratch/$1"
}

# expect TITLE STATUS WORDS: ensure_packages ends so, and says so.
expect() {
    local title=$1 status=$2 words=$3 said=0 output
    printf '# a comment\n\nalpha\nbeta\n' >"$scratch/list"
    output=$(PATH="$scratch:$PATH" bash -c '. "$1"; is_debian_12() { [ "${PRETEND_DEBIAN:-12}" = 12 ]; }
        ensure_packages "$2"' bash "$root/installers/packages.sh" "$scratch/list" 2>&1) || said=$?
    if [ "$said" -ne "$status" ] || [[ $output != *"$words"* ]] || { [ -z "$words" ] && [ -n "$output" ]; }; then
        echo "FAILED: $title: exit status $said, said: $output"
        failures=$((failures + 1))
    fi
}

pretend id 'echo 0'
pretend apt-get 'echo "apt-get $*"; exit 7'
pretend dpkg-query 'echo installed'
expect "everything is there: apt is not called" 0 ""

pretend dpkg-query '[ "${!#}" = alpha ] && echo installed || echo config-files'
PRETEND_DEBIAN=11 expect "another system: says which" 1 "packages, then start it again: beta"

pretend id 'echo 1000'
if ! PATH="$scratch:/usr/bin:/bin" command -v sudo >/dev/null; then
    expect "neither root nor sudo: says what to do" 1 "Start this script as root, or install sudo"
fi

[ "$failures" -eq 0 ] && echo "all as expected"
exit "$failures"

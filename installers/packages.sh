# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Sourced by app/run, tests/run and installers/check-deb: makes sure that Debian packages are there.

# packages_in FILE...: the package names of such lists, one a line.
packages_in() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"
}

# packages_missing NAME...: those that are not installed, one a line.
packages_missing() {
    local name
    for name in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || echo "$name"
    done
}

is_debian_12() {
    [ -r /etc/os-release ] && (. /etc/os-release && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ])
}

# install_quietly NAME...: apt without questions (time zone, services). Name servers that only the tests use must not
# start by themselves, so the standard veto of Debian's maintainer scripts is in place meanwhile.
install_quietly() {
    local veto=/usr/sbin/policy-rc.d
    if [ ! -e "$veto" ]; then
        trap 'rm -f /usr/sbin/policy-rc.d' EXIT
        printf '#!/bin/sh\nexit 101\n' >"$veto" && chmod 755 "$veto"
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update &&
        apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"
}

# ensure_packages FILE...: installs what is missing of the lists; asks apt only where something is.
ensure_packages() {
    local wanted missing as_root=()
    mapfile -t wanted < <(packages_in "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        # Another system: its names for these packages are unknown here, so only tools that are there can help.
        if command -v cmake >/dev/null && command -v ninja >/dev/null && command -v g++ >/dev/null; then
            echo "This is not Debian, so nothing is installed; going on with what is here. Should something be missing:" \
                 "it takes what these Debian packages hold: ${wanted[*]}" >&2
            return 0
        fi
        echo "This script installs packages on Debian 12 only. Install what these Debian packages hold, then start it" \
             "again: ${wanted[*]}" >&2
        return 1
    fi
    mapfile -t missing < <(packages_missing "${wanted[@]}")
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! is_debian_12; then
        echo "This is not Debian 12, so nothing is installed by itself. Install the equivalents of these Debian" \
             "packages, then start it again: ${missing[*]}" >&2
        return 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing: ${missing[*]}. Start this script as root, or install sudo." >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    if ! "${as_root[@]}" bash -c "$(declare -f install_quietly); install_quietly \"\$@\"" bash "${missing[@]}" >&2; then
        echo "apt could not install them; its message is above. Is the network there?" >&2
        return 1
    fi
}

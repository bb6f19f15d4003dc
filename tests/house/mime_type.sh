#!/bin/bash
# SPDX-License-Identifier: MIT
# mime_type.sh FILE: a desktop that knows this type finds it by name and by content.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/mime/packages"
cp "$1" "$home/mime/packages/"
# shared-mime-info's own types, for the one that ours is a kind of.
cp /usr/share/mime/packages/freedesktop.org.xml "$home/mime/packages/" 2>/dev/null || true
said=$(XDG_DATA_HOME=$home update-mime-database "$home/mime" 2>&1)
[ -z "$said" ] || { echo "$said" >&2; exit 1; }
grep -q 'application/x-rootline-capture:\*.rootline$' "$home/mime/globs"
grep -q 'x-rootline-capture' "$home/mime/magic"

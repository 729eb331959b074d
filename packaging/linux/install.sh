#!/bin/sh
# The program starts from a copy of its own, of hard links, which takes no room. An upgrade replaces the files of the
# package and leaves that copy: who has the program open goes on with it, whole, until the window is closed. The copy of
# a version nobody has open any longer goes with the next upgrade, or when the package is removed.
set -e

home=/usr/lib/liaison-desk

in_use() {
    [ -e /proc/self/exe ] || return 0  # nothing can be known
    for process in /proc/[0-9]*/exe; do
        case "$(readlink "$process" 2>/dev/null)" in "$1"/*) return 0 ;; esac
    done
    return 1
}

case "$1" in
configure | abort-upgrade | abort-remove | abort-deconfigure)
    made="$home/versions/$(cat $home/program/build)"
    if [ ! -e "$made" ]; then
        mkdir -p "$home/versions"
        rm -rf "$made.new"
        cp -al "$home/program" "$made.new" 2>/dev/null || { rm -rf "$made.new"; cp -a "$home/program" "$made.new"; }
        mv -T "$made.new" "$made"
    fi
    ln -sfn "$made" "$home/current.new"
    mv -fT "$home/current.new" "$home/current"
    for version in "$home"/versions/*; do
        if [ "$version" = "$made" ]; then
            continue
        elif in_use "$version"; then
            echo "liaison-desk: an earlier version is open and goes on until it is closed." >&2
        else
            rm -rf "$version"
        fi
    done
    ;;
esac

#!/bin/sh
# What install.sh has made. The officers' desks lie in their own homes: nothing here ever touches one.
set -e

case "$1" in
remove)
    rm -rf /usr/lib/liaison-desk/versions /usr/lib/liaison-desk/current
    ;;
esac

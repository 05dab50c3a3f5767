#!/bin/sh
# Opens Lindero from this folder on macOS (double click) and Linux (sh abrir-lindero-mac-linux.command).
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1

fail() {
  printf '%s\n' "$@"
  printf '%s' 'Enter: ' && read -r _
  exit 1
}

# On macOS the name exists before Python does: it only asks to install.
if [ "$(uname)" = Darwin ] && ! xcode-select -p >/dev/null 2>&1 && [ "$(command -v python3)" = /usr/bin/python3 ]; then
  fail 'Falta Python 3. Con internet, escriba una vez en Terminal: xcode-select --install' \
    'Python 3 is missing. With internet, type once in Terminal: xcode-select --install'
fi
command -v python3 >/dev/null 2>&1 ||
  fail 'Falta Python 3 en esta computadora: instálelo con internet, una sola vez.' \
    'This computer lacks Python 3: install it with internet, once.'
python3 -B "$here/arranque/lindero.py" "$@" || fail 'Lindero no pudo abrir.' 'Lindero could not open.'

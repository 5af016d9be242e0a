#!/bin/sh
# Make .venv, if it is not there, and install the pinned packages in it: tools/install.sh PYTHON WHAT
set -eu
python=$1 what=$2

say() { echo "$1" >&2; exit 1; }

case $(uname -s) in MINGW* | MSYS* | CYGWIN* | Windows*)
    say "This runs on Linux and macOS. On Windows use WSL (wsl --install), or the container: docs/container.md" ;;
esac

command -v "$python" >/dev/null ||
    say "Python is not installed. On Debian: sudo apt install python3 python3-pip"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    say "Python 3.11 or newer is needed, this is $("$python" -V). Name another one: make PYTHON=python3.11"

# Debian's Python can make an environment with pip in it only with python3-venv; without, pip helps from outside.
[ -x .venv/bin/python ] || "$python" -m venv .venv >/dev/null 2>&1 ||
    "$python" -m venv --clear --without-pip .venv ||
    say "No environment could be made in .venv. On Debian: sudo apt install python3-venv"

if .venv/bin/python -m pip --version >/dev/null 2>&1; then
    pip=".venv/bin/python -m pip"
elif "$python" -m pip --version >/dev/null 2>&1; then
    pip="$python -m pip --python .venv/bin/python"
else
    say "pip is not installed. On Debian: sudo apt install python3-venv, then remove .venv and try again"
fi

echo "Installing the pinned packages in .venv; the first time takes a minute."
$pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable "$what" ||
    say "The packages could not be installed; what pip says stands above. Is there a network?"

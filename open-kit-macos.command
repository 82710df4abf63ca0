#!/bin/bash
# Double-click to open the workshops / Double-cliquez pour ouvrir les ateliers.
cd "$(dirname "$0")" || exit 1
for python in python3.14 python3.13 python3.12 python3.11 python3; do
    if "$python" -c "import sys; sys.exit(sys.version_info < (3, 11))" 2>/dev/null; then
        "$python" start.py "$@"
        code=$?
        # The window stays open when something went wrong: the sentence above says what to do.
        [ "$code" -eq 0 ] || read -r -p "" _
        exit "$code"
    fi
done
echo "Python 3.12 manque : installez-le depuis python.org, puis recommencez."
echo "Python 3.12 is missing: install it from python.org, then try again."
read -r -p "" _
exit 1

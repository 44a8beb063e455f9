"""Entry of the built program; PyInstaller wants a script, not a package."""

import sys

from app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())

"""Set up this checkout, then run, test, build or lock the program, with the standard library."""

import sys

OLDEST = (3, 11)
LACKING = 3


def main() -> int:
    """Do what the command line asks and return the exit code."""
    if sys.version_info < OLDEST:
        # This file alone stays readable for an older Python, or nobody would see this line.
        found = sys.version.split()[0]
        sys.stderr.write(
            f"Tongxin needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {found}.\n"
        )
        return LACKING

    import commands
    from environment import Lacking

    sys.stdout.reconfigure(errors="replace")
    try:
        return commands.obey(sys.argv[1:])
    except Lacking as lack:
        sys.stderr.write(f"{lack}\n")
        return LACKING
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())

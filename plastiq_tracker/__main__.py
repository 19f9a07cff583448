"""`python -m plastiq_tracker` is the same as `plastiq-tracker`."""

import sys

from plastiq_tracker.cli import main

if __name__ == "__main__":
    sys.exit(main())

"""What the parts of a figure are called above its lists of people."""

from plastiq_tracker.domain.text import Text
from plastiq_tracker.indicators.names import STATUSES

Titles = tuple[Text, Text, Text]
"""What the parts of a figure are called, in the order of PARTS."""

IN_WORK, NOT_IN_WORK = STATUSES["EMPLOYED"], STATUSES["NOT_EMPLOYED"]
NOT_THERE = Text("Part", "Not due")
COUNTING = (Text("Part", "Counted"), Text("Part", "The others"), Text("Part", "Not counted"))
OF_KNOWN = (IN_WORK, NOT_IN_WORK, Text("Part", "Not due or not known"))
OF_DUE = (IN_WORK, Text("Part", "The others due"), NOT_THERE)
AT_MOST = (Text("Part", "In work, or not known"), NOT_IN_WORK, NOT_THERE)
COVERED = (Text("Part", "Known"), Text("Part", "Due, not known"), NOT_THERE)
OPEN = (Text("Part", "Still open or unknown"), Text("Part", "Known"), STATUSES["EXCLUDED"])
OF_EXITED = (
    Text("Part", "Exited and completed"),
    Text("Part", "Exited without completing"),
    STATUSES["NOT_EXITED"],
)
SAME = (
    Text("Part", "With the same employer"),
    Text("Part", "Not with the same employer"),
    Text("Part", "Not counted"),
)
SAME_OF_BASE = (SAME[0], Text("Part", "Not with the same employer, or not known"), SAME[2])
SAME_AT_MOST = (Text("Part", "With the same employer, or not known"), SAME[1], SAME[2])
WITHOUT_BREAK = (
    Text("Part", "Still without a break"),
    Text("Part", "Stopped before"),
    Text("Part", "Out of sight before, or not placed"),
)
STOPPED, OUT_OF_SIGHT = Text("Table", "Stopped"), Text("Table", "Out of sight")
ENDED = (STOPPED, OUT_OF_SIGHT, COUNTING[2])
BY_MONTH = (
    Text("Part", "In a dated job"),
    Text("Part", "Not in a dated job"),
    Text("Part", "Not yet observed, or left out"),
)

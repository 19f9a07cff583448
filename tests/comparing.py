"""Holding one JSON document of figures against another."""

import math
from collections.abc import Iterator
from typing import Any

TOLERANCE = 1e-9


def unequal(wanted: Any, made: Any, path: str = "") -> Iterator[str]:
    """Where two JSON documents differ; labels are words and not compared."""
    if isinstance(wanted, dict) and isinstance(made, dict):
        for key in wanted.keys() | made.keys():
            if key != "label":
                yield from unequal(
                    wanted.get(key, "absent"), made.get(key, "absent"), f"{path}/{key}"
                )
    elif isinstance(wanted, list) and isinstance(made, list) and len(wanted) == len(made):
        for at, (one, other) in enumerate(zip(wanted, made, strict=True)):
            yield from unequal(one, other, f"{path}[{at}]")
    elif isinstance(wanted, float) and isinstance(made, int | float):
        if not math.isclose(wanted, made, rel_tol=0, abs_tol=TOLERANCE):
            yield f"{path}: {wanted} in the definitions, {made} here"
    elif wanted != made:
        yield f"{path}: {wanted!r} in the definitions, {made!r} here"

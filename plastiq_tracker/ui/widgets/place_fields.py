"""Postcode and municipality fill each other in, and never what was typed by hand."""

from PySide6.QtCore import QObject, Signal

from plastiq_tracker.domain.postcodes import Postcodes, tidy
from plastiq_tracker.domain.text import Text
from plastiq_tracker.ui.widgets.completing_edit import CompletingEdit

NO_SUCH_CODE = Text("Place", "There is no such postcode in Belgium.")
WHICH = Text("Place", "This is {names}: choose one.")
OTHER_PLACE = Text("Place", "{code} is the postcode of {names}.")
CODES = Text("Place", "The postcode can be {codes}.")
TOLD = 4


class PlaceFields(QObject):
    """Brings two editors together. `filled` when one was filled in after the other.

    `own` holds the editors that were filled in here and not typed.
    """

    filled = Signal()

    def __init__(self, code: CompletingEdit, municipality: CompletingEdit) -> None:
        super().__init__(municipality)
        self._code = code
        self._municipality = municipality
        self._own: set[CompletingEdit] = set()
        self._postcodes: Postcodes | None = None
        code.edited.connect(self._code_typed)
        municipality.edited.connect(self._municipality_typed)

    def use(self, postcodes: Postcodes) -> None:
        """From now on this list is known."""
        self._postcodes = postcodes
        self._municipality.set_names(self._names(self._code.text()))

    def remarks(self) -> tuple[Text | None, Text | None]:
        """What is worth saying at the postcode and at the municipality."""
        code, name = tidy(self._code.text()), self._municipality.value()
        if self._postcodes is None or not (len(code) == 4 and code.isdecimal()):
            return self._about_codes(name) if not code else None, None
        here = self._postcodes.municipalities(code)
        if not here:
            return NO_SUCH_CODE, None
        if name and not self._postcodes.agree(code, name):
            places = self._postcodes.names_at(code)
            return None, OTHER_PLACE.fill(code=code, names=_listed(places))
        if not name and len(here) > 1:
            return WHICH.fill(names=_listed(here)), None
        return None, None

    def _code_typed(self) -> None:
        self._own.discard(self._code)
        if self._postcodes is None:
            return
        here = self._postcodes.municipalities(self._code.text())
        self._municipality.set_names(self._names(self._code.text()), at_once=len(here) > 1)
        self._fill(self._municipality, here[0] if len(here) == 1 else None)

    def _municipality_typed(self) -> None:
        self._own.discard(self._municipality)
        if self._postcodes is None:
            return
        codes = self._postcodes.codes_of(self._municipality.text())
        self._code.set_names(codes, at_once=len(codes) > 1)
        self._fill(self._code, codes[0] if len(codes) == 1 else None)

    def _fill(self, other: CompletingEdit, found: str | None) -> None:
        """Fills in what is empty or was filled in here before."""
        if other.text() and other not in self._own:
            return
        other.set_value(found)
        self._own.add(other)
        self.filled.emit()

    def _names(self, code: str) -> list[str]:
        assert self._postcodes is not None
        return list(self._postcodes.names_at(code)) or self._postcodes.names()

    def _about_codes(self, name: str | None) -> Text | None:
        codes = self._postcodes.codes_of(name) if self._postcodes and name else ()
        return CODES.fill(codes=_listed(codes)) if len(codes) > 1 else None


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names[:TOLD]) + (" …" if len(names) > TOLD else "")

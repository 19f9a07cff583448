"""The banner over the page while it shows frozen figures."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from plastiq_tracker.domain.frozen import FrozenLine
from plastiq_tracker.domain.values import Dimension
from plastiq_tracker.indicators.names import headline
from plastiq_tracker.services.freezing import FrozenFigures
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.pages.statistics_frozen import frozen_on
from plastiq_tracker.ui.widgets.buttons import Button
from plastiq_tracker.ui.widgets.fields import ChoiceCombo
from plastiq_tracker.ui.widgets.labels import Heading, Wrapped
from plastiq_tracker.ui.words import QtWords, translate


class FrozenBanner(QFrame):
    """`left` for the way back to now, `split(Dimension)` for another split of what was frozen."""

    left = Signal()
    split = Signal(object)

    def __init__(self, words: QtWords) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._words = words
        self.title = Heading()
        self.title.setWordWrap(True)
        self.about = Wrapped()
        self.by = ChoiceCombo()
        self.by.setAccessibleName(translate("Statistics", "Split by"))
        self.back = Button(
            translate("Frozen", "Back to now"), self.left.emit, icon="arrow-left", role="primary"
        )
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self.title)
        told.addWidget(self.about)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, theme.NEAR, theme.GROUP, theme.NEAR)
        line.setSpacing(theme.GROUP)
        line.addWidget(IconLabel("archive", 20, "on_selected"))
        line.addLayout(told, 1)
        line.addWidget(self.by)
        line.addWidget(self.back)
        self.by.edited.connect(lambda: self.split.emit(self.by.value()))
        self.hide()

    def show_report(self, line: FrozenLine, figures: FrozenFigures) -> None:
        told = translate("Frozen", "Finalised on {day} as “{name}”")
        self.title.setText(told.format(day=self._words.show(frozen_on(line)), name=line.name))
        self.about.setText(headline(figures.criteria, self._words))
        show = self._words.show
        self.by.set_choices([(each, show(each)) for each in Dimension if each in figures.by])
        self.by.set_value(figures.criteria.by)
        self.show()

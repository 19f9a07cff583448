"""The slim bar that tells what happened; never a box in the way.

It floats over the foot of what it is laid on, so that nothing moves when it comes or goes; in the
middle of it, unless that hides what one presses or types in and a side does not.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLineEdit, QWidget

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.ui import theme
from plastiq_tracker.ui.icons import IconLabel
from plastiq_tracker.ui.notices import Notice, Offer, Tone
from plastiq_tracker.ui.widgets.buttons import Button, IconButton
from plastiq_tracker.ui.widgets.labels import Wrapped
from plastiq_tracker.ui.words import translate

_ICONS = {
    Tone.GOOD: ("circle-check", "good"),
    Tone.INFO: ("info", "accent"),
    Tone.WARN: ("triangle-alert", "warn"),
    Tone.BAD: ("circle-x", "bad"),
}
GOOD_NEWS_MS = 6000
WIDEST = 640
SETTLED_MS = 150
"""Until what follows on what is told is in its place, such as the next form."""


class NoticeBar(QFrame):
    def __init__(self, words: Words, ground: QWidget) -> None:
        super().__init__(ground)
        self._ground = ground
        ground.installEventFilter(self)
        self._words = words
        self._offers: dict[Button, Offer | None] = {}
        self.setProperty("role", "notice")
        self.icon = IconLabel("info", 20)
        self.text = Wrapped()
        self.offer = Button("", lambda: self._accept(self.offer), role="link")
        self.instead = Button("", lambda: self._accept(self.instead), role="link")
        self.close_button = IconButton("x", translate("Notice", "Close this notice"), self.dismiss)
        for button in (self.offer, self.instead, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, 6, theme.NEAR, 6)
        layout.setSpacing(theme.NEAR)
        layout.addWidget(self.icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.offer)
        layout.addWidget(self.instead)
        layout.addWidget(self.close_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GOOD_NEWS_MS)
        self._timer.timeout.connect(self.dismiss)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._place)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        said = self._words.say(notice.text) if isinstance(notice.text, Text) else notice.text
        self.icon.show_icon(*_ICONS[notice.tone])
        self.text.setText(_toned(notice.tone, said))
        for button, offer in ((self.offer, notice.offer), (self.instead, notice.instead)):
            self._offers[button] = offer
            button.setText(offer.label if offer else "")
            button.setVisible(offer is not None)
        theme.set_role(self, "tone", notice.tone.value)
        self.show()
        self._place()
        event = QAccessibleAnnouncementEvent(self, self.text.text())
        if notice.tone is Tone.BAD:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
        self._settled.start()
        self._timer.stop()
        if notice.tone is Tone.GOOD:
            self._timer.start()

    def dismiss(self) -> None:
        self._settled.stop()
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """At the foot of the ground, as wide and as high as the text needs."""
        ground = self._ground.rect().adjusted(theme.EDGE, 0, -theme.EDGE, -theme.GROUP)
        on_one_line = self.text.fontMetrics().horizontalAdvance(self.text.text())
        beside = self.minimumSizeHint().width() - self.text.minimumSizeHint().width()
        width = min(ground.width(), WIDEST, on_one_line + beside + theme.GROUP)
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        spare = ground.width() - width
        lefts = (ground.left() + along for along in (spare // 2, 0, spare))
        spots = [QRect(left, ground.bottom() - height, width, height) for left in lefts]
        free = (each for each in spots if not self._hides_a_control(each))
        self.setGeometry(next(free, spots[0]))
        self.raise_()

    def _hides_a_control(self, spot: QRect) -> bool:
        controls = (
            *self._ground.findChildren(QAbstractButton),
            *self._ground.findChildren(QLineEdit),
        )
        return any(
            each.isVisible()
            and not self.isAncestorOf(each)
            and QRect(each.mapTo(self._ground, QPoint()), each.size()).intersects(spot)
            and not each.visibleRegion().isEmpty()
            for each in controls
        )

    def _accept(self, button: Button) -> None:
        offer = self._offers[button]
        self.dismiss()
        if offer is not None:
            offer.act()


def _toned(tone: Tone, said: str) -> str:
    """What is said after the word for its tone, so that it is not told by colour alone."""
    match tone:
        case Tone.WARN:
            return translate("Notice", "Mind: {said}").format(said=said)
        case Tone.BAD:
            return translate("Notice", "Not done: {said}").format(said=said)
    return said

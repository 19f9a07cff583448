"""The phone round: one person after the other, an answer with one key, Enter for the next."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from plastiq_tracker.domain.changes import Changes
from plastiq_tracker.domain.records import Company
from plastiq_tracker.domain.rounds import Wanted, in_order
from plastiq_tracker.domain.values import Answer
from plastiq_tracker.services import phone_round, records
from plastiq_tracker.services.phone_round import Reply
from plastiq_tracker.system.drafts import Place
from plastiq_tracker.ui.events import Desk
from plastiq_tracker.ui.following import copy, follow
from plastiq_tracker.ui.notices import Offer, Tone
from plastiq_tracker.ui.page import Page
from plastiq_tracker.ui.pages.phone_round_answers import answer_keys, other_keys
from plastiq_tracker.ui.pages.phone_round_cards import Cards
from plastiq_tracker.ui.pages.phone_round_keeping import PLACE, RoundKeeping
from plastiq_tracker.ui.pages.phone_round_saving import Kept, Saving
from plastiq_tracker.ui.pages.phone_round_state import Round, Standing, Stop, stops_of
from plastiq_tracker.ui.pages.phone_round_view import Progress, RoundView
from plastiq_tracker.ui.pages.phone_round_where import ELSEWHERE, UNTOLD
from plastiq_tracker.ui.pages.phone_round_words import reply_said
from plastiq_tracker.ui.widgets.buttons import IconButton, with_key
from plastiq_tracker.ui.words import translate

AHEAD = 3
"""So many calls are read before their turn."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ROOMY = 720
SIGNS = "0123456789+-"


class PhoneRoundPage(Page):
    """Remembers where a round was left for as long as the dossier is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.round: Round | None = None
        self._aside: Round | None = None
        self._in_sight: Stop | None = None
        self._saved: list[Stop] = []
        self._is_kept = False
        self.view = RoundView(desk)
        self.cards = Cards(desk, self)
        self.saving = Saving(desk, self)
        self._make_actions()
        self.tools = self.progress = Progress(
            desk.words,
            IconButton("arrow-left", with_key(self._back), self._back.trigger),
            IconButton("arrow-right", with_key(self._skip), self._skip.trigger),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._connect()
        self._show()
        self.keeping = RoundKeeping(self, self)
        for edited in (self.view.details.edited, self.saving.changed):
            edited.connect(self._edited)
        desk.drafts.watch(self.keeping, PLACE)

    # The round

    def call_all(self, wanted: Sequence[Wanted]) -> None:
        """Begins a round with these people, once their names are read.

        A round that is not done is gone on with when all who are left of it are among them;
        otherwise it is put aside, and offered again.
        """
        calls, dossier = in_order(wanted), self.desk.dossier
        self.desk.read(
            lambda: phone_round.names(dossier, calls),
            lambda names: self._begin(calls, names),
            owner=self,
            latest="names",
        )
        self._read_companies()

    def go_on_with(self, shown: Round) -> None:
        """Takes up a round that was put aside; the one in its place is put aside itself."""
        self._keep_draft()
        self._aside = self.round if self.round and not self.round.is_done else None
        self.round = shown
        self._show_round()

    def refresh(self, changes: Changes | None) -> None:
        """What is known of the people on the line may be other now, and so may names."""
        self.cards.changed(changes)
        self._read_ahead()
        if changes is None or Company in changes.kinds:
            self._read_companies()

    def arrive(self) -> None:
        if self.view.is_calling:
            self.view.card.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.round is not None:
            self.view.end.arrive()

    def may_leave(self) -> bool:
        """Not while an answer could not be saved and is not kept aside: it would be lost."""
        if self._is_kept or not self.saving.waiting:
            return True
        self.view.unsaved.show_waiting(self.saving.waiting)
        self.view.unsaved.setFocus()
        return False

    def resume(self, place: Place) -> None:
        """What was typed before the program ended is there again already."""

    # What is kept aside

    def rounds(self) -> list[Round]:
        """The one in sight and the one put aside, with what is typed by now."""
        self._keep_draft()
        return [each for each in (self.round, self._aside) if each is not None and each.stops]

    def take_rounds(self, kept: list[Round]) -> None:
        """Goes on with what was typed before the program ended."""
        self.round, self._aside = kept[0], next(iter(kept[1:]), None)
        self._read_companies()
        self._show_round(at=kept[0].at)

    def may_go(self) -> None:
        self._is_kept = True

    def _edited(self) -> None:
        self._is_kept = False
        self.keeping.edited.emit()

    # What a coach does

    def choose(self, answer: Answer) -> None:
        """Takes an answer; "in work" once more goes through the jobs that are known."""
        if self._may_answer():
            if answer is Answer.EMPLOYED and self.view.details.answer is answer:
                self.view.details.where.next_job()
                return
            self.view.details.choose(answer)
            self._show_answer()
            if not self.view.details.begin():
                self._to_card()

    def choose_place(self, place: str) -> None:
        """Works elsewhere, or does not say where."""
        if self._may_answer():
            if self.view.details.answer is not Answer.EMPLOYED:
                self.view.details.choose(Answer.EMPLOYED)
                self._show_answer()
            self.view.details.where.choose(place)

    def take_back(self) -> None:
        """The answer is to be chosen anew; what was typed stays."""
        self.view.details.choose(None)
        self._show_answer()
        self._to_card()

    def enter(self) -> None:
        """Saves the answer and goes to the next; what was answered already is left as it is."""
        if not self.view.is_calling or self.round is None:
            return
        if not self._may_answer():
            self.skip()
        elif self.view.details.answer is not None:
            self.view.details.submit()
        elif self.round.current.standing in (Standing.SAVED, Standing.UNSAVED):
            self._next()
        else:
            self.view.line.tell(
                translate("PhoneRound", "Choose an answer first, or go on with Page Down."),
                icon=("info", "accent"),
            )

    def skip(self) -> None:
        """Goes on without an answer."""
        if self.round is None or not self.view.is_calling:
            return
        if self.round.current.standing is Standing.TO_COME:
            self.round.current.standing = Standing.SKIPPED
        self._next()

    def back(self) -> None:
        """To the one before, called or not."""
        if self.round is not None:
            self._go(self.round.at - 1 if self.view.is_calling else self.round.at)

    def undo(self) -> None:
        """Takes back the answer that is chosen, or else what was saved last."""
        if self.view.is_calling and self.view.details.answer is not None:
            self.take_back()
        elif self._saved:
            self.saving.undo(self._saved[-1])

    def open_dossier(self) -> None:
        if self.round is not None and self.view.is_calling:
            self.person_wanted.emit(self.round.current.wanted.person_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the header has no room for the bar."""
        super().resizeEvent(event)
        self.progress.bar.setVisible(event.size().width() >= ROOMY)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Takes keys that would be something else in the window: undo, and a day to try again."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if self._is_sign(event) or (undoes and self._can_undo()):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.view.is_calling and self.view.details.answer is not None
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER and plain:
            self.enter()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and chosen:
            self.take_back()
        elif event.matches(QKeySequence.StandardKey.Undo) and self._can_undo():
            self.undo()
        elif self._is_sign(event):
            self.view.details.type_retry(event.text())
        else:
            super().keyPressEvent(event)

    def _is_sign(self, event: QKeyEvent) -> bool:
        """Whether a day to try again begins with this."""
        return (
            self.view.is_calling
            and self.view.details.answer is Answer.NO_CONTACT
            and bool(event.text())
            and event.text() in SIGNS
        )

    def _can_undo(self) -> bool:
        return bool(self._saved) or (self.view.is_calling and self.view.details.answer is not None)

    # Within

    def _make_actions(self) -> None:
        self.primary = self._enter = self.new_action(
            translate("PhoneRound", "Save and next"), self.enter, icon="check", key="Ctrl+Return"
        )
        self._back = self.new_action(
            translate("PhoneRound", "Previous"), self.back, icon="arrow-left", key="PgUp"
        )
        self._skip = self.new_action(
            translate("PhoneRound", "Skip"), self.skip, icon="arrow-right", key="PgDown"
        )
        self._answer_keys: list[QAction] = []
        named = translate("PhoneRound", "Answer: {answer}")
        for at, (answer, letter) in enumerate(answer_keys().items(), 1):
            text = named.format(answer=self.words.show(answer))
            action = self.new_action(text, partial(self.choose, answer), key=letter)
            action.setShortcuts([QKeySequence(letter), QKeySequence(str(at))])
            self._answer_keys.append(action)
        keys, details = other_keys(), self.view.details
        others: tuple[tuple[str, str, Callable[[], object]], ...] = (
            (translate("PhoneRound", "In work elsewhere"), keys["elsewhere"],
             partial(self.choose_place, ELSEWHERE)),
            (translate("PhoneRound", "In work, does not say where"), keys["untold"],
             partial(self.choose_place, UNTOLD)),
            (translate("PhoneRound", "Remark"), keys["remark"],
             details.fields["remark"].focus),
            (translate("PhoneRound", "Another day or way of contact"), keys["how"],
             details.show_how),
        )  # fmt: skip
        for text, key, act in others:
            self._answer_keys.append(self.new_action(text, act, key=key))
        card = self.view.card
        self.new_action(translate("PhoneRound", "Call the number"), card.call, key="Alt+Return")
        self.new_action(
            translate("PhoneRound", "Copy the number"), card.copy_number, key="Ctrl+Shift+C"
        )
        self._dossier = self.new_action(
            translate("PhoneRound", "Open the dossier"), self.open_dossier, icon="user",
            key="Ctrl+D",
        )  # fmt: skip

    def _connect(self) -> None:
        view, desk = self.view, self.desk
        self.cards.arrived.connect(self._arrived)
        self.saving.changed.connect(self._saving_changed)
        self.saving.saved.connect(self._was_saved)
        self.saving.undone.connect(self._was_undone)
        self.saving.refused.connect(self._was_refused)
        view.answers.chosen.connect(self.choose)
        view.details.submitted.connect(self._submitted)
        view.details.taken_back.connect(self.take_back)
        view.details.left.connect(self._to_card)
        view.line.undo_wanted.connect(self.undo)
        view.unsaved.again_wanted.connect(self.saving.try_again)
        view.unsaved.open_wanted.connect(self._look_again)
        view.everyone.wanted.connect(self._go)
        view.end.leave_wanted.connect(self.left.emit)
        view.end.again_wanted.connect(self._call_skipped)
        view.card.link_wanted.connect(partial(follow, desk))
        view.card.copied.connect(partial(copy, desk))
        view.card.dossier_wanted.connect(self.open_dossier)

    def _begin(self, calls: Sequence[Wanted], names: Mapping[UUID, str]) -> None:
        before = self.round
        if before is not None and before.is_for(calls):
            before.add(calls, names)
        else:
            self._keep_draft()
            self.round = Round(stops_of(calls, names))
            if before is not None and not before.is_done:
                self._aside = before
                self._offer_aside(before)
        self._show_round()

    def _offer_aside(self, before: Round) -> None:
        told = translate("PhoneRound", "The round before is put aside, %n to come.", None,
                         len(before.to_come))  # fmt: skip
        go_on = translate("PhoneRound", "Go on with it")
        self.desk.tell(told, Tone.INFO, Offer(go_on, lambda: self.go_on_with(before)))

    def _show_round(self, at: int | None = None) -> None:
        """Begins with who is next, unless it is to begin at a place."""
        self._in_sight = None
        if self.round is not None:
            self.cards.keep_only(each.wanted for each in self.round.stops)
            self.view.show_round(self.round)
            if at is None and self.round.current.standing is not Standing.TO_COME:
                following = self.round.following()
                self.round.at = self.round.at if following is None else following
        self._show()

    def _show(self) -> None:
        """The call whose turn it is, or that there is none."""
        shown = self.round
        if shown is None or not shown.stops:
            self.view.show_nobody()
            self._enable(False)
            return
        self.view.show_place(shown.at)
        self.progress.show_round(shown)
        self._read_ahead()
        self._arrived(shown.current.wanted)
        self.waiting_changed.emit(len(shown.to_come))

    def _arrived(self, wanted: Wanted) -> None:
        """Shows a card that was read, when it is that of the call in sight."""
        shown = self.round
        if shown is None or not shown.stops or shown.current.wanted != wanted:
            return
        stop, view = shown.current, self.view
        if (gone := self.cards.gone(wanted)) is not None:
            self._in_sight = None
            view.card.show_gone(stop.name, self.words.say(gone))
            view.show_answer(None, may_answer=False)
            self._enable(False)
            return
        card = self.cards.of(wanted)
        if card is None:
            view.card.show_gone(stop.name, "")
            view.show_answer(None, may_answer=False)
            self._enable(False)
            return
        view.card.show_card(card)
        if self._in_sight is stop:
            view.details.show_again(card)
        else:
            view.details.show_card(card, stop.draft)
            self._in_sight = stop
            self._to_card()
        self._enable(card.may_answer)
        self._show_answer()

    def _show_answer(self) -> None:
        self.view.show_answer(self.view.details.answer, may_answer=self._may_answer())
        self.view.line.hint.setText(
            translate("PhoneRound", "Enter saves · Backspace chooses again")
            if self.view.details.answer is not None
            else translate("PhoneRound", "One key answers · Page Down skips")
        )

    def _may_answer(self) -> bool:
        stop = self._in_sight
        card = None if stop is None else self.cards.of(stop.wanted)
        return self.view.is_calling and card is not None and card.may_answer

    def _enable(self, there: bool) -> None:
        for action in (*self._answer_keys, self._enter):
            action.setEnabled(there)

    def _read_ahead(self) -> None:
        if self.round is not None and self.round.stops:
            calls = [self.round.current, *self.round.ahead(AHEAD)]
            self.cards.want(each.wanted for each in calls)

    def _read_companies(self) -> None:
        dossier = self.desk.dossier
        self.desk.read(
            lambda: records.known_names(dossier)[Company],
            self.view.details.complete_from,
            owner=self,
            latest="companies",
        )

    def _submitted(self, reply: Reply) -> None:
        stop = self._in_sight
        card = None if stop is None else self.cards.of(stop.wanted)
        if stop is None or card is None:
            return
        stop.sent, stop.said = self.view.details.draft(), reply_said(self.words, card, reply)
        self._in_sight = None
        self.saving.save(stop, card, reply)
        self._next()

    def _next(self) -> None:
        assert self.round is not None
        following = self.round.following()
        if following is not None:
            self._go(following)
        else:
            self._keep_draft()
            self._in_sight = None
            self._enable(False)
            self.progress.show_round(self.round)
            self.view.show_end(self.round)
            self.waiting_changed.emit(0)

    def _go(self, at: int) -> None:
        if self.round is not None and 0 <= at < len(self.round.stops):
            self._keep_draft()
            self._in_sight = None
            self.round.at = at
            self._show()

    def _keep_draft(self) -> None:
        if self._in_sight is not None:
            self._in_sight.draft = self.view.details.draft()

    def _to_card(self) -> None:
        self.view.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _call_skipped(self) -> None:
        if self.round is not None:
            self.round.call_skipped_again()
            self._next()

    # How saving goes

    def _saving_changed(self) -> None:
        self.view.unsaved.show_waiting(self.saving.waiting)
        self.view.arrange()
        self.view.model.tell()

    def _was_saved(self, stop: Stop) -> None:
        self._saved.append(stop)
        self._tell_saved()

    def _tell_saved(self) -> None:
        stop = self._saved[-1] if self._saved else None
        if stop is None or stop.reply is None:
            self.view.line.tell("")
            return
        self.view.line.tell(f"{stop.name}: {stop.said}", undo=stop.change is not None)

    def _was_undone(self, stop: Stop) -> None:
        """Goes back to the call, with what was typed there; the answer is chosen anew."""
        self._saved.remove(stop)
        stop.draft = {**stop.sent, "answer": None}
        told = translate("PhoneRound", "Undone: {name}").format(name=stop.name)
        self.view.line.tell(told, icon=("history", "muted"))
        if self.round is not None and stop in self.round.stops:
            self._go(self.round.stops.index(stop))

    def _was_refused(self, kept: Kept) -> None:
        if not self.isVisible():
            told = translate("PhoneRound", "An answer of the phone round is not saved yet.")
            self.desk.tell(told, Tone.BAD)

    def _look_again(self, kept: Kept) -> None:
        """Back to a call whose answer could not be saved, as it was typed."""
        if self._aside is not None and kept.stop in self._aside.stops:
            self.go_on_with(self._aside)
        if self.round is not None and kept.stop in self.round.stops:
            self.saving.give_up(kept)
            kept.stop.reply, kept.stop.standing = None, Standing.TO_COME
            kept.stop.draft = kept.stop.sent
            self._go(self.round.stops.index(kept.stop))

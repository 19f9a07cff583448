"""The window: all of PySide6 lives here.

How a page is written (its class is named in the registry, `ui/pages/__init__.py`)::

    class ParticipantsPage(Page):
        def __init__(self, desk: Desk) -> None:
            super().__init__(desk)
            self.primary = self.new_action(
                translate("Participants", "New participant"), self.add, icon="plus", key="Ctrl+N"
            )
            self.search = QLineEdit()          # shown in the header; Ctrl+F reaches it
            self.panel = SidePanel(PersonView(desk))
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(ListDetail(self.table, self.panel))

        def refresh(self, changes: Changes | None) -> None:
            if changes is None or changes.kinds & {Person, Enrolment}:
                dossier, today = self.desk.dossier, self.desk.today()
                self.desk.read(
                    lambda: listing(dossier, today), self.model.show_listing,
                    owner=self, latest="rows",
                )

        def may_leave(self) -> bool:
            return self.panel.may_leave()      # an unsaved form asks first

        def add(self) -> None:
            form = Form(self.words, translate("Person", "New participant"),
                        lambda values: Person(**values))
            form.add("first_name", translate("Person", "First name"), TextEdit(), required=True)
            form.add("birth_date", translate("Person", "Birth date"), DateEdit(self.desk.today),
                     required=True)
            form.submitted.connect(lambda person: self.save(form, person))
            self.panel.open_form(form)

        def save(self, form: Form, person: Person) -> None:
            dossier = self.desk.dossier
            self.desk.write(
                lambda: records.save(dossier, person), lambda changes: self.panel.close_form(),
                owner=form, on_trouble=form.show_trouble,
            )

What runs in `read` and `write` runs in the worker: it touches no widget, only what was taken
before (`dossier`, `today`). Texts are `translate("Context", "English text")`, never within an
f-string: format afterwards with `.format(name=…)`. Counts: `translate("C", "%n people", None, n)`.
Colours come from `theme`, icons from `icons.dress`, spacing from `theme.NEAR/GROUP/EDGE`.
"""

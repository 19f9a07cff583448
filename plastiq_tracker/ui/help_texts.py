"""What the help says, page by page. Keys stand in it by name, in braces, and are filled in as
this computer shows them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from plastiq_tracker.domain.text import Text

KEYS: Mapping[str, str] = {
    "find": "Ctrl+K",
    "new": "Ctrl+N",
    "edit": "F2",
    "note": "F8",
    "round": "F9",
    "search": "Ctrl+F",
    "save": "Ctrl+Enter",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "history": "Ctrl+H",
    "print": "Ctrl+P",
    "delete": "Del",
    "enrol": "Ctrl+E",
    "group": "Ctrl+Shift+E",
    "everyone": "Ctrl+B",
    "import": "Ctrl+I",
    "back_up": "Ctrl+Shift+B",
    "settings": "Ctrl+,",
    "keys": "Ctrl+?",
    "next": "Ctrl+Shift+Enter",
    "today": "Ctrl+1",
    "people": "Ctrl+2",
    "trajectories": "Ctrl+3",
}


@dataclass(frozen=True)
class Topic:
    """A question someone has, and what to do, a sentence or two for each step."""

    title: Text
    lines: tuple[Text, ...]


PAGES: Mapping[str, tuple[Topic, ...]] = {
    "today": (
        Topic(
            Text("Help", "What is this list?"),
            (
                Text(
                    "Help",
                    "Everyone for whom something is to be done, the most urgent first: whom to "
                    "call about 3 or 12 months, whom to try again, internships and contracts "
                    "that end, jobs nobody confirmed for long, dossiers that contradict "
                    "themselves.",
                ),
                Text(
                    "Help",
                    "An answer counts from 14 days before the day a follow-up is due to 42 days "
                    "after it. It is late once that day has passed.",
                ),
                Text("Help", "With several coaches, the choice on top shows only your own people."),
            ),
        ),
        Topic(
            Text("Help", "Calling people one after the other"),
            (
                Text(
                    "Help",
                    "{round} starts the phone round with those in the list. You see the name, the "
                    "number, what was said last and what is asked.",
                ),
                Text(
                    "Help",
                    "One key answers: the letter stands on each button. Enter saves and brings the "
                    "next; Page Down skips someone.",
                ),
                Text(
                    "Help",
                    "Not reached? That attempt is noted too, and a day to try again is proposed.",
                ),
            ),
        ),
        Topic(
            Text("Help", "Noting one answer"),
            (
                Text(
                    "Help",
                    "Put the cursor on someone and press {note}. Enter opens the whole dossier; "
                    "Esc there comes back here.",
                ),
            ),
        ),
    ),
    "participants": (
        Topic(
            Text("Help", "Adding someone"),
            (
                Text(
                    "Help",
                    "Press {new}, and go through the fields with Tab. A birth date may be typed as "
                    "070302 or 7/3/02; a postcode fills in the municipality.",
                ),
                Text(
                    "Help",
                    "Choose the trajectory in the same form, then {save}. {next} saves and opens "
                    "an empty form for the next person in the same trajectory.",
                ),
                Text(
                    "Help",
                    "If that person may be here already, the form says so while you type.",
                ),
            ),
        ),
        Topic(
            Text("Help", "Finding someone"),
            (
                Text(
                    "Help",
                    "{search} and a part of the name, the code, the number or the place. {find} "
                    "does the same from anywhere.",
                ),
            ),
        ),
        Topic(
            Text("Help", "What belongs in a dossier"),
            (
                Text(
                    "Help",
                    "Enrolments, internships, jobs, follow-ups and notes, each with its own “Add”. "
                    "“What is missing” says what is not known yet; a click opens the form that "
                    "mends it.",
                ),
                Text(
                    "Help",
                    "{note} notes a follow-up, {edit} changes the personal data, {print} puts the "
                    "dossier on paper.",
                ),
                Text(
                    "Help",
                    "A job counts at 3 and 12 months when someone knows that it ran on that day: "
                    "confirm it when you hear of it, also between follow-ups.",
                ),
            ),
        ),
        Topic(
            Text("Help", "The same for many people"),
            (
                Text(
                    "Help",
                    "Choose several lines with Shift or Ctrl; the page menu then notes something "
                    "for all of them, or starts a phone round with them.",
                ),
            ),
        ),
    ),
    "phone_round": (
        Topic(
            Text("Help", "Answering"),
            (
                Text(
                    "Help",
                    "Press the letter of the answer, then Enter. “Works” shows where: the employer "
                    "known here is chosen already, so that the letter and Enter are enough.",
                ),
                Text(
                    "Help",
                    "Works elsewhere? Press {elsewhere}, type a few letters of the company and "
                    "since when.",
                ),
                Text(
                    "Help",
                    "Backspace chooses another answer; {remark} goes to the remark, {how} to "
                    "another day or way of contact.",
                ),
            ),
        ),
        Topic(
            Text("Help", "Going on and going back"),
            (
                Text(
                    "Help",
                    "Enter on an answer brings the next one. Page Down skips, Page Up goes back, "
                    "{undo} takes back what was saved last.",
                ),
                Text(
                    "Help",
                    "Esc leaves the round. It waits in the navigation until you go on with it.",
                ),
            ),
        ),
    ),
    "trajectories": (
        Topic(
            Text("Help", "Starting a trajectory"),
            (
                Text(
                    "Help",
                    "A trajectory is one edition of the training, within a project that pays for "
                    "it. {new} adds one; the very first time it asks for the project first.",
                ),
            ),
        ),
        Topic(
            Text("Help", "Bringing people in"),
            (
                Text("Help", "{enrol} enrols people who are in the dossier already."),
                Text(
                    "Help",
                    "{group} opens a table for a whole group: paste rows from a spreadsheet or "
                    "type them, look what each becomes, and save all at once.",
                ),
            ),
        ),
        Topic(
            Text("Help", "Closing it"),
            (
                Text(
                    "Help",
                    "“Close the trajectory” gives everyone the same outcome; change the lines of "
                    "those for whom it was different.",
                ),
            ),
        ),
    ),
    "companies": (
        Topic(
            Text("Help", "Where companies come from"),
            (
                Text(
                    "Help",
                    "By themselves: typed at an internship or a job, a company stands here with "
                    "its people. {new} adds one beforehand.",
                ),
                Text(
                    "Help",
                    "Twice the same company? Choose the one that stays, and “Merge with another "
                    "company” in its menu.",
                ),
            ),
        ),
    ),
    "statistics": (
        Topic(
            Text("Help", "Reading a figure"),
            (
                Text(
                    "Help",
                    "Each rate says what it rests on: of how many, with which interval, and how "
                    "many are not due yet. Unknown is never counted as “no”.",
                ),
                Text(
                    "Help",
                    "Click a figure, or press Enter on it: the people behind it are listed, each "
                    "with what decided. Enter on a name opens the dossier.",
                ),
            ),
        ),
        Topic(
            Text("Help", "Other days, other groups"),
            (
                Text(
                    "Help",
                    "Slide along the days to see how things stood. Split by region, gender or "
                    "coach; filter; keep a choice under a name.",
                ),
                Text(
                    "Help",
                    "“Outlook” tells whom to call before a reporting date; “Frozen” keeps figures "
                    "as they were handed in.",
                ),
                Text(
                    "Help",
                    "Exporting for readers outside hides small numbers, so that nobody can be "
                    "recognised.",
                ),
            ),
        ),
    ),
}
NO_DOSSIER = (
    Topic(
        Text("Help", "Beginning"),
        (
            Text(
                "Help",
                "“New dossier” asks where the file comes to lie; “Open dossier” goes on in one you "
                "have. The demo shows 90 made-up young people: try anything there.",
            ),
            Text(
                "Help",
                "Then make the project and its trajectory ({trajectories}), and add people "
                "({people}, {new}). Have a spreadsheet? Dossier › Empty workbook, fill it in, "
                "Dossier › Import workbook.",
            ),
        ),
    ),
)
EVERYWHERE = (
    Topic(
        Text("Help", "Something went wrong?"),
        (
            Text(
                "Help",
                "{undo} takes back what you did last, whatever it was, also yesterday's; {redo} "
                "does it again. {history} shows who changed what.",
            ),
            Text(
                "Help",
                "What you type is kept aside every second. After a crash or an empty battery it is "
                "offered again when you open the dossier.",
            ),
            Text(
                "Help",
                "{back_up} puts a checked copy of the dossier elsewhere, such as on a memory "
                "stick. The line at the foot of the window says when that was last.",
            ),
        ),
    ),
    Topic(
        Text("Help", "Finding the way"),
        (
            Text(
                "Help",
                "{find} finds people, companies, trajectories and everything that can be done. "
                "{keys} lists all keys, {settings} holds your name, language and appearance.",
            ),
            Text(
                "Help",
                "In a form: Tab to the next field, {save} to save, Esc to go back. A date may be "
                "typed as 7/3/02 or 070302.",
            ),
        ),
    ),
)

"""What a reporting date can still bring, in one honest sentence per milestone."""

from datetime import date

from plastiq_tracker.domain.text import Text, Words
from plastiq_tracker.domain.values import Milestone
from plastiq_tracker.domain.views import Urgency
from plastiq_tracker.indicators.outlook import MilestoneOutlook, OpenCall
from plastiq_tracker.indicators.saying import share

SENTENCE = Text("Outlook", "{due}; {effect}.")
NONE_DUE = Text("Outlook", "No follow-up falls due by {day}")
ONE_DUE = Text("Outlook", "1 follow-up falls due by {day}")
MANY_DUE = Text("Outlook", "{count} follow-ups fall due by {day}")

THOSE = Text(
    "Outlook",
    "reaching all of them moves the share in work at {months} months to between {least} and {most}",
)
THAT_ONE = Text(
    "Outlook", "reaching that person makes the share in work at {months} months {least} or {most}"
)
MANY = Text(
    "Outlook",
    "reaching all {count} people who can still be called moves the share in work at {months} "
    "months to between {least} and {most}",
)
ONE = Text(
    "Outlook",
    "reaching the one person who can still be called makes the share in work at {months} months "
    "{least} or {most}",
)
HARDLY = Text(
    "Outlook",
    "reaching everyone who can still be called leaves the share in work at {months} months at "
    "about {least}",
)
ALL_KNOWN = Text(
    "Outlook",
    "all answers are there already, so the share in work at {months} months will be {rate}",
)
OTHERS_LOST = Text(
    "Outlook",
    "whoever is still unknown can no longer be called, so the share in work at {months} months "
    "will be {rate}",
)
NOBODY_DUE = Text(
    "Outlook", "nobody will be due, so there will be no share in work at {months} months"
)
ALL_LOST = Text(
    "Outlook",
    "nobody due can be called any more, so there will be no share in work at {months} months",
)

STANDING = {
    Urgency.UPCOMING: Text("Outlook", "can be called from {first}"),
    Urgency.OPEN: Text("Outlook", "can be called, due on {due}"),
    Urgency.LATE: Text("Outlook", "can be called until {last}"),
}


def sentence(milestone: Milestone, outlook: MilestoneOutlook, until: date, words: Words) -> str:
    """ "9 follow-ups fall due by 30 April; reaching all of them moves the 12-month rate to
    between 61% and 71%." And what it comes to when there are none, one, or others besides."""
    due = {0: NONE_DUE, 1: ONE_DUE}.get(outlook.falling_due, MANY_DUE)
    effect = _effect(outlook, words).fill(months=milestone.months)
    return words.say(
        SENTENCE.fill(
            due=words.say(due.fill(count=outlook.falling_due, day=until)),
            effect=words.say(effect),
        )
    )


def _effect(outlook: MilestoneOutlook, words: Words) -> Text:
    ends, calls = outlook.rate_known, outlook.calls
    then = outlook.then
    if ends is None:
        return ALL_LOST if then.due else NOBODY_DUE
    if not calls:
        text = ALL_KNOWN if then.known == then.due else OTHERS_LOST
        return text.fill(rate=share(then.rate_known, words))
    least, most = (share(end, words) for end in ends)
    if least == most:
        return HARDLY.fill(least=least)
    if outlook.calls_falling_due == calls == outlook.falling_due:
        text = THAT_ONE if calls == 1 else THOSE
    else:
        text = ONE if calls == 1 else MANY
    return text.fill(count=calls, least=least, most=most)


def standing(call: OpenCall) -> Text:
    """How a call stands on the day the figures are seen."""
    window = call.window
    return STANDING[call.urgency].fill(first=window.first, due=window.due, last=window.last)

"""Opening a figure: who is behind it, in which order, and what is told of each of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plastiq_tracker.domain.criteria import Criteria
from plastiq_tracker.domain.records import Coach, Person
from plastiq_tracker.domain.search import fold
from plastiq_tracker.domain.text import Text
from plastiq_tracker.domain.trouble import NotFound
from plastiq_tracker.domain.values import Answer, Dimension, Gender
from plastiq_tracker.domain.words import PlainWords
from plastiq_tracker.indicators.figures import FIGURES
from plastiq_tracker.indicators.meanings import meaning_of
from plastiq_tracker.indicators.tracing import Figure, Part, Place, TracedPerson
from plastiq_tracker.services import dossiers
from plastiq_tracker.services.statistics import default_criteria, statistics
from plastiq_tracker.services.tracing import Behind, behind, people
from plastiq_tracker.store.dossier import Dossier
from tests.factories import identifiers
from tests.reference.edge_cases import DUE_3, ENROLMENT, M3, PERSON, days, make, on, world
from tests.reference.naive import World
from tests.worlds import dossier_of

WORDS = PlainWords()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    dossier = dossiers.make_demo(tmp_path_factory.mktemp("demo") / "demo.plastiq")
    yield dossier
    dossier.close()


@pytest.fixture(scope="module")
def criteria(demo: Dossier) -> Criteria:
    return default_criteria(demo, date(2022, 4, 30))


def everyone(dossier: Dossier, found: Behind, part: Part) -> list[TracedPerson]:
    """All of a part, asked in pages of seven."""
    pages = range(0, found.counts[part], 7)
    return [person for first in pages for person in people(dossier, found, part, first, 7)]


def said(found: Behind) -> str:
    return f"{WORDS.show(found.name)} | {WORDS.show(found.group)} | {found.said(WORDS)}"


def test_the_rate_of_the_report_opens(demo: Dossier, criteria: Criteria) -> None:
    """29 of 45, as the report of 2020–2022 has it; 27 were not due and 18 had not exited."""
    found = behind(demo, criteria, Figure("milestone_12_rate_known"))
    assert (
        said(found) == "In work, of the known · 12 months after the exit | Total | 64.4% · 29 of 45"
    )
    assert found.counts == {Part.COUNTED: 29, Part.REST: 16, Part.LEFT_OUT: 45}
    titles = {part: WORDS.say(title) for part, title in found.titles.items()}
    assert titles == {
        Part.COUNTED: "In work",
        Part.REST: "Not in work",
        Part.LEFT_OUT: "Not due or not known",
    }
    assert found.meaning is not None
    assert WORDS.say(found.meaning.text) == "Persons in work divided by the known."
    left_out = [WORDS.say(each.status) for each in everyone(demo, found, Part.LEFT_OUT)]
    assert {name: left_out.count(name) for name in set(left_out)} == {
        "Not yet due": 27,
        "Not yet exited": 18,
    }


def test_pages_are_of_one_list_by_name(demo: Dossier, criteria: Criteria) -> None:
    found = behind(demo, criteria, Figure("enrolled"))
    listed = everyone(demo, found, Part.COUNTED)
    assert len({person.person_id for person in listed}) == len(listed) == 90
    assert listed == list(people(demo, found, Part.COUNTED, 0, 1000))
    assert people(demo, found, Part.COUNTED, 90, 7) == ()
    assert people(demo, found, Part.REST, 0, 7) == ()
    with demo.read() as work:
        records = {each.id: each for each in work.find(Person)}
    by_name = sorted(
        records.values(), key=lambda each: (fold(each.last_name), fold(each.first_name), each.code)
    )
    assert [person.person_id for person in listed] == [each.id for each in by_name]
    for person in listed:
        record = records[person.person_id]
        assert (person.code, person.name) == (
            record.code,
            f"{record.last_name} {record.first_name}",
        )


@pytest.mark.parametrize(
    ("key", "place", "sentence"),
    [
        ("enrolled", (), "Enrolled | Total | 90"),
        ("enrolled", ("NJ2021",), "Enrolled | NJ2021 | 27"),
        ("enrolled", ("NJ2021", "V"), "Enrolled | NJ2021 · Female | 3"),
        ("workplace_track_share", (), "Workplace track % | Total | 57% · 51 of 90"),
        ("completion", (), "Completion % | Total | 90% · 65 of 72"),
        ("milestone_3_employed", (), "In work · 3 months after the exit | Total | 50"),
        ("milestone_3_bounds", (), "Bounds · 3 months after the exit | Total | 69–71% · 50 of 72"),
        ("milestone_3_upper", (), "Upper bound · 3 months after the exit | Total | 71% · 51 of 72"),
        ("milestone_3_coverage", (), "Coverage · 3 months after the exit | Total | 99% · 71 of 72"),
        (
            "milestone_3_not_yet",
            (),
            "Not yet due or exited · 3 months after the exit | Total | 18",
        ),
        ("composition_gender_V_share", (), "Female % · Gender | Total | 12% · 11 of 90"),
        (
            "milestone_12_provisional",
            (),
            "Provisional · 12 months after the exit | Total | yes · 45 of 90",
        ),
        ("retention_placed", (), "Placed | Total | 50"),
        ("retention_events", (), "Stopped | Total | 8"),
        ("retention_at_risk_365", (), "At risk · day 365 | Total | 4"),
        ("retention_day_0", (), "Still without a break · day 0 | Total | 100% · 50 at risk"),
        (
            "retention_ended_361",
            (),
            "Stopped, of those last seen on day 361 | Total | 0% · 0 of 1",
        ),
        ("in_work_month_12", (), "In work in month 12 after the exit | Total | 64% · 29 of 45"),
        ("milestone_3_rate_known", ("VJ2022",), "— · 0 of 0"),
        ("retention_day_91", ("VJ2022",), "— · 0 at risk"),
        ("in_work_month_12", ("VJ2022",), "— · 0 of 0"),
    ],
)
def test_how_figures_are_said(
    demo: Dossier, criteria: Criteria, key: str, place: Place, sentence: str
) -> None:
    by_gender = replace(criteria, then_by=Dimension.GENDER)
    assert said(behind(demo, by_gender, Figure(key, place))).endswith(sentence)


def test_tabs_are_those_a_figure_can_have(demo: Dossier, criteria: Criteria) -> None:
    def parts(key: str) -> list[Part]:
        return list(behind(demo, criteria, Figure(key)).titles)

    assert parts("enrolled") == [Part.COUNTED]
    assert parts("milestone_3_pending") == [Part.COUNTED, Part.LEFT_OUT]
    assert parts("workplace_track_share") == [Part.COUNTED, Part.REST]
    assert parts("milestone_12_coverage") == [Part.COUNTED, Part.REST, Part.LEFT_OUT]


def test_filters_hold_for_the_people_too(demo: Dossier, criteria: Criteria) -> None:
    women = replace(criteria, genders=frozenset({Gender.V}), by=Dimension.EDUCATION)
    found = behind(demo, women, Figure("milestone_3_due", ("HSO",)))
    group = next(each for each in statistics(demo, women).groups if each.key == "HSO")
    assert sum(found.counts.values()) == group.enrolled
    assert WORDS.show(found.group) == "Upper secondary"


@pytest.mark.parametrize("key", ["nothing", "composition_origin_tally_no", "label"])
def test_what_does_not_open_is_told(demo: Dossier, criteria: Criteria, key: str) -> None:
    with pytest.raises(NotFound):
        behind(demo, criteria, Figure(key))


def test_an_empty_project(tmp_path: Path) -> None:
    dossier = dossier_of(replace(world(), persons=(), enrolments=()), tmp_path)
    for key in ("enrolled", "milestone_3_rate_known", "retention_day_91", "in_work_month_1"):
        found = behind(dossier, on(DUE_3), Figure(key))
        assert set(found.counts.values()) == {0}
        assert people(dossier, found, Part.COUNTED, 0, 50) == ()
    with pytest.raises(NotFound, match="There is nobody in the group “T1”"):
        behind(dossier, on(DUE_3), Figure("enrolled", ("T1",)))
    dossier.close()


def test_one_person_with_a_coach(tmp_path: Path) -> None:
    coach = Coach(id=identifiers()(), name="Zoë")
    answered = world(
        make.contact(M3, DUE_3, Answer.EDUCATION), person=replace(PERSON, coach_id=coach.id)
    )
    dossier = dossier_of(replace(answered, coaches=(coach,)), tmp_path)
    found = behind(dossier, replace(on(DUE_3), by=Dimension.COACH), Figure("milestone_3_lower"))
    (person,) = people(dossier, found, Part.REST, 0, 50)
    dossier.close()
    assert (person.name, person.code, person.trajectory, person.coach, person.part) == (
        "Peeters An",
        "P1",
        "T1",
        "Zoë",
        Part.REST,
    )
    assert WORDS.say(person.status) == "Not in work: In education"
    assert WORDS.say(person.evidence) == "Answered “In education” on 2021-11-30; due on 2021-11-30"


def named(*names: tuple[str, str]) -> World:
    """People of these last and first names, all in one edition, coded the other way round."""
    new_id = identifiers()
    persons = tuple(
        replace(PERSON, id=new_id(), code=f"P{9 - at}", last_name=last, first_name=first)
        for at, (last, first) in enumerate(names)
    )
    enrolments = tuple(
        replace(ENROLMENT, id=new_id(), code=f"E{each.code}", person_id=each.id) for each in persons
    )
    return replace(world(), persons=persons, enrolments=enrolments)


def test_names_are_in_the_order_of_the_participants_table(tmp_path: Path) -> None:
    """Accents and capitals do not matter, and of one name the lower code comes first."""
    of = named(("Żuk", "Ola"), ("de Vos", "An"), ("Ödegård", "Bo"), ("De Smet", "An"),
               ("Adam", "Élise"), ("de smet", "an"), ("Adam", "Eline"))  # fmt: skip
    dossier = dossier_of(of, tmp_path)
    found = behind(dossier, on(DUE_3), Figure("enrolled"))
    names = [each.name for each in people(dossier, found, Part.COUNTED, 0, 50)]
    dossier.close()
    assert names == [
        "Adam Eline",
        "Adam Élise",
        "de smet an",
        "De Smet An",
        "de Vos An",
        "Ödegård Bo",
        "Żuk Ola",
    ]


def test_pages_show_the_dossier_as_it_stands(tmp_path: Path) -> None:
    """Someone notes an answer while the list is open: the next page has it."""
    dossier = dossier_of(named(("Adam", "An"), ("Baeten", "Bo")), tmp_path)
    found = behind(dossier, on(DUE_3 + days(50)), Figure("milestone_3_employed"))
    assert [each.name for each in people(dossier, found, Part.LEFT_OUT, 0, 9)] == [
        "Adam An",
        "Baeten Bo",
    ]
    with dossier.write() as work:
        (adam,) = work.find(Person, code="P9")
        (enrolment,) = work.find(type(ENROLMENT), person_id=adam.id)
        work.save(make.contact(M3, DUE_3, Answer.EMPLOYED, enrolment))
        work.save(replace(adam, last_name="Zeeman"))
    assert [each.name for each in people(dossier, found, Part.COUNTED, 0, 9)] == ["Zeeman An"]
    assert [each.name for each in people(dossier, found, Part.LEFT_OUT, 0, 9)] == ["Baeten Bo"]
    assert behind(dossier, found.criteria, found.figure).counts[Part.COUNTED] == 1
    dossier.close()


def test_every_figure_opens_with_a_name_of_its_own(demo: Dossier, criteria: Criteria) -> None:
    many = ("retention_day_91", "retention_at_risk_91", "retention_ended_361", "in_work_month_3")
    keys = (*FIGURES, *many)
    found = {key: behind(demo, criteria, Figure(key)) for key in keys}
    for key, each in found.items():
        assert each.meaning == meaning_of(key) is not None
        for part in Part:
            for person in people(demo, each, part, 0, 3):
                assert WORDS.say(person.status)
                assert WORDS.say(person.evidence)
    names = [WORDS.say(each.name) for each in found.values()]
    assert len(set(names)) == len(names)


def test_every_part_has_a_name_of_its_own(demo: Dossier, criteria: Criteria) -> None:
    for key in ("milestone_3_rate_known", "milestone_3_bounds", "same_employer_lower"):
        titles = list(behind(demo, criteria, Figure(key)).titles.values())
        assert all(isinstance(each, Text) for each in titles)
        assert len({WORDS.say(each) for each in titles}) == len(titles) >= 2

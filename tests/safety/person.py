"""A person at work, as lines for a kernel: opens the sessions, answers, takes everything home.

Nothing that is typed stands in these lines: in JupyterLab it comes by messages of the widgets,
never as code. It is read from the file that the variable ``PLANTED`` names.
"""

FIRST = """
import json, os
from pathlib import Path
from workshop_kit.activities import list_activities
from workshop_kit.widgets import open_screen
said = json.loads(Path(os.environ["PLANTED"]).read_text(encoding="utf-8"))
views = []
for session in ("s00", "s02", "s06"):
    screen = open_screen(session, language="fr")
    keys = [a.key for a in list_activities(session)]
    views.append(screen.show(*keys))
    for number, key in enumerate(keys):
        if key in said:
            reply = screen._hear({"type": "answer", "id": number, "key": key, "value": said[key]})
            assert reply["type"] == "kept", reply
    people = screen.workforce.present()
screen = open_screen("s07", language="fr")
plan = {"type": "answer", "id": 0, "key": "s07.plan", "value": said["s07.plan"]}
assert screen._hear(plan)["type"] == "kept"
people.head()
"""

EXPORT = """
from workshop_kit.answers import open_answer_book
from workshop_kit.handouts import DOCUMENT_KINDS, write_documents, write_plan_files
written = write_documents(
    DOCUMENT_KINDS,
    sessions=["s00", "s02"],
    languages=("fr",),
    answers=open_answer_book(),
    processes=1,
)
written += write_plan_files(open_answer_book(), languages=("fr",))
len(written)
"""

AGAIN = """
from workshop_kit.activities import list_activities
from workshop_kit.widgets import open_screen
screen = open_screen("s02", language="fr")
view = screen.show(*[a.key for a in list_activities("s02")])
len(view.answers)
"""

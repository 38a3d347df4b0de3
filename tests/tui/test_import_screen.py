"""The import from file to board, as a person at the keyboard sees it."""

import os
from datetime import date
from pathlib import Path

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.demo import demo_leads
from pipeline_tui.store.open import memory_store

DAY = date(2026, 3, 11)
TRACKER = (
    "Company,Role,Status,Date applied,Odd\n"
    "Acorn,Clerk,Hold fast,2026-02-05,x\n"
    "Birch,Cook,Rejected,soon,y\n"
    "Cedar,Nurse,Applied,2026-02-20,\n"
    "Total,3,,,\n"
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder the program was started in, with a tracker in it."""
    here = tmp_path / "started here"
    here.mkdir()
    (here / "tracker.csv").write_text(TRACKER)
    monkeypatch.chdir(here)
    return here


@pytest.fixture
def own():
    """An empty pipeline."""
    return Session(today=DAY).over(memory_store())


@pytest.fixture
def full():
    """A pipeline with the demo leads."""
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add_all(demo_leads(DAY), "demo")
    return pipeline


async def until(seat, words):
    """Waits until the words stand on the screen."""
    for _ in range(60):
        if words in seat.text:
            return
        await seat.settle()
    raise AssertionError(f"{words!r} is not there:\n{seat.text}")


async def open_tracker(seat):
    """Up to the page that shows what the tracker would come to."""
    await seat.press("i")
    await seat.type("tracker.csv")
    await seat.press("enter")
    await until(seat, "COLUMNS")


def row(seat, words):
    """The line of the screen that holds these words."""
    return next(" ".join(line.split()) for line in seat.lines if words in line)


# ---- which file


def test_an_empty_board_names_the_key(sit, own):
    async def scene(seat):
        assert "i your spreadsheet, or an export of another tracker" in seat.text

    sit(scene, pipeline=own)


def test_files_at_hand_and_of_downloads_are_offered_newest_first(sit, own, folder):
    downloads = Path(os.environ["HOME"]) / "Downloads"
    downloads.mkdir(parents=True)
    (downloads / "export.json").write_text("[]")
    (downloads / "photo.png").write_text("x")
    os.utime(folder / "tracker.csv", (1_000_000_000, 1_000_000_000))

    async def scene(seat):
        await seat.press("i")
        text = seat.window
        assert 0 < text.index("Downloads/export.json") < text.index("tracker.csv")
        assert "photo.png" not in text
        assert "2001" in row(seat, "tracker.csv")
        await seat.type("track")
        assert "export.json" not in seat.window
        await seat.press("down", "enter")
        await until(seat, "Import 3 leads")

    sit(scene, pipeline=own)


def test_tab_completes_and_a_folder_is_gone_into(sit, own, folder):
    (folder / "old things").mkdir()
    (folder / "old things" / "earlier.csv").write_text(TRACKER)

    async def scene(seat):
        await seat.press("i")
        await seat.type("./o")
        await seat.press("tab")
        assert "./old things/" in seat.window
        assert "earlier.csv" in seat.window
        await seat.press("tab", "enter")
        await until(seat, "Import · earlier.csv")

    sit(scene, pipeline=own)


@pytest.mark.parametrize("how", ["quoted", "address", "escaped"])
def test_a_dropped_file_is_read(sit, own, folder, how):
    from textual import events

    path = folder / "my tracker.csv"
    path.write_text(TRACKER)
    text = {"quoted": f"'{path}' ", "address": path.as_uri(), "escaped": str(path).replace(" ", "\\ ")}[how]

    async def scene(seat):
        await seat.press("i")
        seat.app.post_message(events.Paste(text))
        await seat.settle()
        assert "Enter looks at this file" in seat.window
        await seat.press("enter")
        await until(seat, "Import · my tracker.csv")

    sit(scene, pipeline=own)


@pytest.mark.parametrize(
    "name, content, words",
    [
        ("none.csv", None, "There is no file none.csv."),
        ("numbers.csv", b"1,2,3\n4,5,6\n", "no row with column names found"),
        ("empty.csv", b"", "empty; give a tracker"),
        ("letter.eml", b"From: a\n\nx", "`pipeline-tui log --from-mail letter.eml` logs it on its lead"),
        ("paper.pdf", b"%PDF-1.4", "a PDF; save the table as .xlsx or CSV"),
    ],
)
def test_what_cannot_be_read_is_said_and_the_path_stays(sit, own, folder, name, content, words):
    if content is not None:
        (folder / name).write_bytes(content)

    async def scene(seat):
        await seat.press("i")
        await seat.type(name)
        await seat.press("enter")
        for _ in range(60):
            if words in seat.window:
                break
            await seat.settle()
        assert words in seat.window
        assert name in seat.window
        await seat.press("escape")
        assert not own.any_leads()
        await seat.press("i")
        assert name in seat.window

    sit(scene, pipeline=own)


def test_a_click_takes_a_file_and_its_path_is_kept(sit, own, folder):
    async def scene(seat):
        await seat.press("i")
        await seat.pilot.click("#import-files", offset=(3, 0))
        await until(seat, "COLUMNS")
        await seat.press("escape")
        assert seat.app.focused.value.endswith("tracker.csv")

    sit(scene, pipeline=own)


def test_nothing_and_several_files_are_told(sit, own, folder):
    (folder / "b.csv").write_text(TRACKER)

    async def scene(seat):
        await seat.press("i", "enter")
        assert "Type the path of a file" in seat.window
        await seat.type("tracker.csv b.csv")
        await seat.press("enter")
        assert "One file at a time here" in seat.window

    sit(scene, pipeline=own)


def test_while_a_file_is_read_keys_work_and_a_look_nobody_waits_for_is_dropped(sit, own, folder, monkeypatch):
    from threading import Event

    go = Event()
    real = own.files.look

    def slow(*args):
        go.wait(20)
        return real(*args)

    monkeypatch.setattr(own.files, "look", slow)

    async def scene(seat):
        await seat.press("i")
        await seat.type("tracker.csv")
        await seat.press("enter")
        assert "reading tracker.csv …" in seat.window
        await seat.type("x")
        assert "reading" not in seat.window
        go.set()
        await seat.settle()
        assert "COLUMNS" not in seat.text
        await seat.press("backspace", "enter")
        await until(seat, "COLUMNS")

    sit(scene, pipeline=own)


# ---- what it would come to


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (60, 24)])
def test_everything_about_the_file_can_be_seen_at_every_size(sit, own, folder, size):
    async def scene(seat):
        await open_tracker(seat)
        seen = seat.text
        for _ in range(6):
            await seat.press("pagedown")
            seen += seat.text
        for words in (
            "Import · tracker.csv · csv, utf-8, comma",
            "› Import 3 leads",
            "4 rows read, 1 left out",
            "Company → company",
            "Odd → kept aside",
            "Rejected → closed (rejected)",
            "Hold fast → ? not understood",
            "Acorn · Clerk",
            "applied Thu 5 Feb",
            "line 5: ",
            "line 3: “soon” in Date applied",
        ):
            assert words in seen, words

    sit(scene, size=size, pipeline=own)


def test_enter_imports_the_board_follows_and_one_undo_takes_it_back(sit, full, folder):
    before = len(full.cards())

    async def scene(seat):
        await open_tracker(seat)
        await seat.press("enter")
        await until(seat, "3 leads added · u takes it back")
        assert seat.here == ("Acorn", "applied")
        assert len(full.cards()) == before + 3
        await seat.press("u")
        assert "Undone: imported tracker.csv" in seat.text
        assert len(full.cards()) == before
        await seat.press("i")
        assert "tracker.csv" not in row(seat, "path of a file")

    sit(scene, pipeline=full)


def test_the_same_file_again_adds_nothing_and_says_so(sit, own, folder):
    async def scene(seat):
        await open_tracker(seat)
        await seat.press("i")
        await until(seat, "3 leads added")
        with (folder / "tracker.csv").open("a") as file:
            file.write("Dogwood,Baker,Applied,2026-03-01,\n")
        await open_tracker(seat)
        assert "3 leads there already: left as they are." in seat.text
        await seat.press("i")
        await until(seat, "1 lead added, 3 there already · u takes it back")
        await open_tracker(seat)
        await seat.press("i")
        await until(seat, "Nothing new: 4 leads there already, left as they are.")

    sit(scene, pipeline=own)


def test_a_column_and_a_status_are_changed_and_given_back(sit, own, folder):
    async def scene(seat):
        await open_tracker(seat)
        await seat.press("j", "j", "j", "j", "j", "enter")
        assert "What is “Odd”? (x · y)" in seat.window
        await seat.press("n")
        await until(seat, "Odd → notes (yours)")
        await seat.press("j", "enter")
        assert "What does “Hold fast” mean? It stands in 1 row." in seat.window
        await seat.press("w")
        await until(seat, "waiting on requisition (yours)")
        assert "› 1 × Hold fast" in seat.text
        await seat.press("j", "d")
        assert "You changed nothing on this line." in seat.text
        await seat.press("i")
        await until(seat, "3 leads added")
        leads = {lead.company: lead for lead in own.leads()}
        assert leads["Acorn"].stage == "waiting_req"
        assert leads["Acorn"].notes == "x"
        assert leads["Birch"].outcome == "rejected"

    sit(scene, pipeline=own)


def test_d_gives_a_change_up(sit, own, folder):
    async def scene(seat):
        await open_tracker(seat)
        await seat.press("j", "j", "j", "j", "j", "enter", "n")
        await until(seat, "Odd → notes (yours)")
        await seat.press("d")
        await until(seat, "Odd → kept aside with each lead")

    sit(scene, pipeline=own)


def test_a_change_that_takes_a_field_from_another_column_says_so(sit, own, folder):
    async def scene(seat):
        await open_tracker(seat)
        await seat.press("j", "j", "j", "j", "j", "enter", "r")
        await until(seat, "Role: kept aside with each lead now")

    sit(scene, pipeline=own)


def test_a_change_that_cannot_be_read_is_told_and_what_was_shown_stays(sit, own, folder):
    (folder / "tracker.csv").write_text("Company,Odd\nAcorn,x\n")

    async def scene(seat):
        await open_tracker(seat)
        (folder / "tracker.csv").write_text("1,2\n3,4\n")
        await seat.press("j", "j", "enter", "r")
        await until(seat, "no row with column names found")
        assert "Odd → " in seat.text
        assert "yours" not in seat.text
        await seat.press("i")
        await until(seat, "1 lead added")

    sit(scene, pipeline=own)


def test_what_was_changed_is_there_again_after_leaving(sit, own, folder):
    async def scene(seat):
        await open_tracker(seat)
        await seat.press("j", "j", "j", "j", "j", "enter", "n")
        await until(seat, "Odd → notes (yours)")
        await seat.press("q", "escape")
        assert "Welcome" in seat.text
        await seat.press("i", "enter")
        await until(seat, "Odd → notes (yours)")

    sit(scene, pipeline=own)


def test_a_file_that_no_longer_fits_what_was_said_is_read_as_it_is(sit, own, folder):
    async def scene(seat):
        await open_tracker(seat)
        await seat.press("j", "j", "j", "j", "j", "enter", "n")
        await until(seat, "Odd → notes (yours)")
        await seat.press("q", "escape")
        (folder / "tracker.csv").write_text("Company,Role\nAcorn,Clerk\n")
        await seat.press("i", "enter")
        await until(seat, "Import 1 lead")
        assert "yours" not in seat.text

    sit(scene, pipeline=own)


def test_another_sheet_of_a_workbook(sit, own, folder):
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Mine"
    for cells in (("Company", "Role"), ("Acorn", "Clerk")):
        book.active.append(cells)
    other = book.create_sheet("Last year")
    for cells in (("Company", "Role"), ("Birch", "Cook"), ("Cedar", "Nurse")):
        other.append(cells)
    book.save(folder / "book.xlsx")

    async def scene(seat):
        await open_tracker(seat)
        await seat.press("s")
        assert "There is no other sheet in this file." in seat.text
        await seat.press("escape", "ctrl+u")
        await seat.type("book.xlsx")
        await seat.press("enter")
        await until(seat, "Import 1 lead")
        assert "s chooses another: “Last year”" in seat.text
        await seat.press("s")
        await seat.type("Lost")
        await seat.press("enter")
        await until(seat, "no sheet is called “Lost”")
        assert "Import 1 lead" in seat.text
        await seat.press("s")
        await seat.type("last year")
        await seat.press("enter")
        await until(seat, "Import 2 leads")

    sit(scene, pipeline=own)


def test_hostile_cells_and_names_are_only_words(sit, own, folder):
    (folder / "tracker.csv").write_text(
        'Company,Role,Status,"Od[/]d"\n"\x1b[31mEvil[/] [@click=app.quit]x[/]","=cmd","Hold [/","\u202eabc"\n'
    )

    async def scene(seat):
        await open_tracker(seat)
        assert "[31mEvil[/] [@click=app.quit]x[/]" in seat.text
        assert "Od[/]d" in seat.text
        await seat.press("G", "enter")
        assert "What does “Hold [/” mean?" in seat.window
        await seat.press("o", "g")
        await until(seat, "offer (yours)")
        await seat.press("enter")
        await until(seat, "1 lead added")

    sit(scene, pipeline=own)


def test_a_file_that_cannot_be_written_keeps_everything_in_sight(sit, own, folder, monkeypatch):
    from pipeline_tui.core.errors import NotSaved

    def refuse(*_):
        raise NotSaved("The disk is full; nothing was saved.")

    monkeypatch.setattr(own.files, "save", refuse)

    async def scene(seat):
        await open_tracker(seat)
        await seat.press("enter")
        await until(seat, "The disk is full; nothing was saved.")
        assert "Import 3 leads" in seat.text

    sit(scene, pipeline=own)


def test_help_tells_the_keys_of_the_page(sit, own, folder):
    async def scene(seat):
        await open_tracker(seat)
        await seat.press("?")
        assert "Give up your change; as the program reads it" in seat.text

    sit(scene, pipeline=own)


# ---- many leads


@pytest.fixture
def filed(tmp_path):
    """A pipeline in a file, empty."""
    return Session(db=str(tmp_path / "own.db"), today=DAY).writing()


def many(folder, number):
    rows = "".join(f"Firm {n},Clerk,Applied,2026-02-20,\n" for n in range(number))
    (folder / "tracker.csv").write_text(f"Company,Role,Status,Date applied,Odd\n{rows}")


def held_at(monkeypatch, pipeline, first):
    """Lets an import aside wait at its first word of progress, and at those after `first` leads, until told."""
    from threading import Event

    go, real = Event(), pipeline.files.save_aside

    def slow(leads, label, people, going):
        def told(taken):
            answer = going(taken)
            if taken >= first:
                go.wait(20)
                answer = going(taken)
            return answer

        return real(leads, label, people, told)

    monkeypatch.setattr(pipeline.files, "save_aside", slow)
    return go


def test_while_many_leads_are_imported_keys_work_and_it_says_how_far_it_is(sit, filed, folder, monkeypatch):
    many(folder, 2_600)
    go = held_at(monkeypatch, filed, 1_000)

    async def scene(seat):
        await open_tracker(seat)
        await seat.press("i")
        await until(seat, "1000 of 2600 leads · Esc stops it, and nothing is imported")
        await seat.press("j", "j")
        assert "› Company" in seat.text or "› Role" in seat.text
        await seat.press("i", "enter")
        assert not filed.any_leads()
        go.set()
        await until(seat, "2600 leads added · u takes it back")
        assert len(filed.leads()) == 2_600
        await seat.press("u")
        await until(seat, "Undone: imported tracker.csv")
        assert not filed.leads()

    sit(scene, pipeline=filed)


def test_an_import_that_is_stopped_leaves_nothing(sit, filed, folder, monkeypatch):
    many(folder, 2_600)
    go = held_at(monkeypatch, filed, 1_000)

    async def scene(seat):
        await open_tracker(seat)
        await seat.press("i")
        await until(seat, "1000 of 2600 leads")
        await seat.press("escape")
        assert "stopping …" in seat.text
        go.set()
        await until(seat, "Stopped; nothing was imported.")
        assert not filed.leads()
        await seat.press("i")
        await until(seat, "2600 leads added")

    sit(scene, pipeline=filed)


def test_an_import_aside_that_fails_is_told_and_nothing_is_imported(sit, filed, folder, monkeypatch):
    from pipeline_tui.core.errors import NotSaved

    many(folder, 2_600)

    def full(*_):
        raise NotSaved("The disk is full; nothing was changed.")

    monkeypatch.setattr(filed.files, "save_aside", full)

    async def scene(seat):
        await open_tracker(seat)
        await seat.press("i")
        await until(seat, "The disk is full")
        await seat.press("escape")
        assert not filed.leads()

    sit(scene, pipeline=filed)


# ---- dropped on the board


@pytest.mark.parametrize("how", ["quoted", "address", "escaped"])
def test_a_tracker_dropped_on_the_board_is_looked_at(sit, own, folder, how):
    from textual import events

    path = folder / "my tracker.csv"
    path.write_text(TRACKER)
    text = {"quoted": f"'{path}' ", "address": path.as_uri(), "escaped": str(path).replace(" ", "\\ ")}[how]

    async def scene(seat):
        seat.app.post_message(events.Paste(text))
        await until(seat, "Import · my tracker.csv")
        await until(seat, "COLUMNS")
        assert not own.leads()
        await seat.press("i")
        await until(seat, "3 leads added")

    sit(scene, pipeline=own)


def test_other_words_pasted_on_the_board_open_nothing(sit, own, folder):
    from textual import events

    (folder / "photo.png").write_text("x")

    async def scene(seat):
        for text in (
            "tracker.csv",
            str(folder),
            str(folder / "photo.png"),
            "/nowhere/x.csv",
            "hello",
            f"{folder}/\0.csv",
        ):
            seat.app.post_message(events.Paste(text))
            await seat.settle()
            assert not seat.app.query("#import-path")
            assert len(seat.app.screen_stack) == 1

    sit(scene, pipeline=own)

"""The week as HTML and Markdown."""

import io
from datetime import date
from html.parser import HTMLParser

import pytest

from pipeline_tui.core.week import Deed, Due, Standing, Week
from pipeline_tui.exchange.week_page import heading, write_html, write_markdown

BAD = "</td><script>alert('x')</script>&\"|`*"
DAY = date(2026, 3, 9)
DEED = Deed(DAY, BAD, BAD, "Application", BAD, BAD, "private note", "applied", True)
FULL = Week(
    first=DAY, last=date(2026, 3, 15), today=date(2026, 3, 11), done=(DEED,), came=(DEED,), due=(Due(DAY, BAD),),
    stands=(Standing(BAD, BAD, "applied", None, DAY, DAY, "99k salary"),), found=2, closed=1,
)  # fmt: skip
EMPTY = Week(first=DAY, last=DAY, today=DAY, done=(), came=(), due=(), stands=(), found=0, closed=0)


def html(week, me="", **more):
    out = io.StringIO()
    write_html(week, me, out, **more)
    return out.getvalue()


def markdown(week, me="", **more):
    out = io.StringIO()
    write_markdown(week, me, out, **more)
    return out.getvalue()


class Reader(HTMLParser):
    """Tags that were opened and not closed, every attribute, and the words."""

    def __init__(self, page):
        super().__init__()
        self.open, self.tags, self.attributes, self.words = [], [], [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@pytest.mark.parametrize("week", [FULL, EMPTY])
def test_the_page_is_whole_has_no_scripts_and_loads_nothing(week):
    read = Reader(html(week, BAD, private=True))
    assert read.open == []
    assert not {"script", "img", "link", "iframe", "a"} & set(read.tags)
    names = {name for name, _ in read.attributes}
    assert not names & {"src", "href", "onerror", "onload", "style"}
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in read.attributes
    assert ("lang", "en") in read.attributes
    assert ("scope", "col") in read.attributes or week is EMPTY
    assert "url(" not in html(week)
    assert "@import" not in html(week)


def test_text_of_a_lead_is_text():
    read = Reader(html(FULL))
    assert read.words.count(BAD) == 11
    row = next(line for line in markdown(FULL).splitlines() if "Application" in line)
    assert "<script" not in row
    assert row.replace("\\|", "").count("|") == 7


def test_notes_and_salaries_are_there_only_when_asked_for():
    for write in (html, markdown):
        assert "private note" not in write(FULL)
        assert "99k" not in write(FULL)
        assert "private note" in write(FULL, private=True)
        assert "99k" in write(FULL, private=True)


def test_the_heading_says_whose_week_it_is():
    title, about = heading(FULL, "Kim Doe")
    assert title == "Job search report, Kim Doe"
    assert about[0] == "Week 11 of 2026: Mon 9 Mar 2026 to Sun 15 Mar 2026"
    assert about[2] == "As of Wed 11 Mar 2026."
    assert heading(EMPTY, "")[1][0] == "Mon 9 Mar 2026"
    assert "Besides these: 2 jobs found and not applied for yet and 1 lead closed." in html(FULL)


def test_an_empty_page_says_so():
    for words in ("Nothing is logged for these days.", "Nothing is due.", "No application is open."):
        assert words in html(EMPTY)
        assert words in markdown(EMPTY)

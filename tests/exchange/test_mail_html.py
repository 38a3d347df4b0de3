"""Words of a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.exchange.mail_html import words


@pytest.mark.parametrize(
    "page, text",
    [
        ("<p>Hello&nbsp;<b>you</b>,</p><p>we&rsquo;ll call.</p>", "Hello you,\n\nwe’ll call."),
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<style>p{}</style><script>alert(1)</script><title>t</title>x", "x"),
        ("New<blockquote>old<br>older</blockquote>after", "New\n> old\n> older\nafter"),
        ('New<div class="gmail_quote">On x wrote:<div>old</div></div>', "New\n> On x wrote:\n> old"),
        ("<ul><li>one<li>two</ul>", "one\ntwo"),
        ("1 < 2 & 3 <unclosed", "1 < 2 & 3 <unclosed"),
        ("", ""),
    ],
)
def test_the_words_by_lines(page, text):
    assert words(page) == text


@given(st.text("<>/abp!-&; \"='", max_size=200))
def test_no_page_is_too_broken(page):
    words(page)

"""The page of one lead: why, words, agreed dates, thank-yous, one key each."""


async def open_lead(seat, company):
    while seat.here[0] != company:
        await seat.press("tab")
    await seat.press("enter")


def page(seat):
    return str(seat.app.screen.query_one("#page").render())


def test_the_page_says_what_to_do_whom_to_thank_and_which_profile_speaks(sit):
    async def scene(seat):
        await open_lead(seat, "Meridian Labs")
        text = page(seat)
        for words in (
            "call Halden Brookdale",
            "not HR",
            "interest, not desperation",
            "standard profile",
            "To clear it",
        ):
            assert words in " ".join(text.split())
        assert "1  Halden Brookdale" in text

    sit(scene)


def test_the_agreed_dates_and_the_mentor_s_advice_are_on_the_page(sit):
    async def scene(seat):
        await open_lead(seat, "Northgate UK")
        text = " ".join(page(seat).split())
        assert "7 days" in text
        assert "not being put off" in text
        assert "advice, not a date" in text

    sit(scene)


def test_one_digit_logs_a_thank_you_and_u_takes_it_back(sit):
    async def scene(seat):
        await open_lead(seat, "Halden")
        assert "1  Bruno Oakley" in page(seat)
        await seat.press("1")
        assert "sent Wed 11 Mar" in page(seat)
        assert "1  Edda Thornton" in page(seat)
        await seat.press("u")
        assert "1  Bruno Oakley" in page(seat)
        await seat.press("1", "1", "1", "q")
        assert seat.app.screen is seat.board
        assert seat.board.card.verdict.rule != "T1"

    sit(scene)


def test_w_shows_why_with_the_log_lines_and_readable_sources(sit):
    async def scene(seat):
        await open_lead(seat, "Meridian Labs")
        await seat.press("w")
        text = " ".join(page(seat).split())
        for words in (
            "facts it used",
            "interview Nico Stanwick and Vera Glenmore",
            "rules passed over",
            "Career Doctor",
        ):
            assert words in text
        assert "can next change on" in text
        await seat.press("w")
        assert "facts it used" not in page(seat)

    sit(scene)


def test_y_copies_the_words_and_asks_for_whom_when_there_are_several(sit):
    async def scene(seat):
        copied = []
        seat.app.copy_to_clipboard = copied.append
        while seat.here[0] != "Meridian Labs":
            await seat.press("tab")
        await seat.press("y")
        assert "Where are you in the process?" in copied[-1]
        while seat.here[0] != "Halden":
            await seat.press("tab")
        await seat.press("y", "2")
        assert copied[-1].startswith("Thank you")
        assert "Edda" in copied[-1]

    sit(scene)


def test_o_opens_a_mail_draft_with_subject_and_text_or_says_why_not(sit, monkeypatch):
    async def scene(seat):
        opened = []
        seat.app.open_url = opened.append
        while seat.here[0] != "Vantage Bank":
            await seat.press("tab")
        monkeypatch.setattr("pipeline_tui.tui.saying._has_mail_program", lambda: True)
        await seat.press("o")
        assert opened[0].startswith("mailto:jenna@jenna.example?subject=")
        assert "%0A" in opened[0]
        monkeypatch.setattr("pipeline_tui.tui.saying._has_mail_program", lambda: False)
        await seat.press("o")
        assert len(opened) == 1
        assert "No mail program can be opened" in seat.text

    sit(scene)


def test_a_call_before_the_agreed_date_warns_once_and_enter_goes_on(sit):
    async def scene(seat):
        while seat.here[0] != "Northgate UK":
            await seat.press("tab")
        await seat.press("c")
        await seat.type("spoke to Alan, call back in 2 wks")
        await seat.press("enter", "c")
        await seat.type("rang Alan, no answer")
        await seat.press("enter")
        assert seat.app.screen is not seat.board
        assert "breaks the deal" in " ".join(seat.text.split())
        await seat.press("enter")
        assert seat.app.screen is seat.board
        assert seat.app.pipeline.lead(seat.board.card.id).log[-1].note == "rang Alan, no answer"

    sit(scene)

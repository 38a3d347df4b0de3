"""Which columns fit at which width, around the cursor, and what is said of the others."""

import pytest

from pipeline_tui.tui.arrange import arrangement, out_of_sight, too_small

BOARD = ["applied", "interviewed", "waiting_req", "offer"]
ALL = ["prospect", *BOARD, "closed"]


@pytest.mark.parametrize(
    ("width", "stages", "here", "wanted", "side", "shown"),
    [
        (160, BOARD, "applied", None, True, BOARD),
        (140, BOARD, "offer", None, True, BOARD),
        (139, BOARD, "offer", None, False, BOARD),
        (100, BOARD, "applied", None, False, BOARD),
        (95, BOARD, "applied", None, False, BOARD[:3]),
        (60, BOARD, "applied", None, False, BOARD[:2]),
        (60, BOARD, "waiting_req", None, False, BOARD[2:]),
        (60, BOARD, "offer", None, False, BOARD[2:]),
        (60, BOARD, "interviewed", True, True, ["interviewed"]),
        (160, BOARD, "applied", False, False, BOARD),
        (160, ALL, "prospect", None, True, ALL[:4]),
        (160, ALL, "closed", None, True, ALL[2:]),
        (20, BOARD, "offer", None, False, ["offer"]),
        (160, BOARD, "a stage that is shut", None, True, BOARD),
    ],
)
def test_the_columns_that_fit_stand_around_the_cursor(width, stages, here, wanted, side, shown):
    found = arrangement(width, stages, here, wanted)
    assert (found.sidebar, list(found.stages)) == (side, shown)


def test_the_sidebar_is_never_so_wide_that_no_column_is_left():
    for width in range(60, 300):
        found = arrangement(width, BOARD, "applied", True)
        assert 28 <= found.sidebar_width <= 48 or found.sidebar_width <= width // 2
        assert width - found.sidebar_width >= 24


def test_the_columns_out_of_sight_are_counted_on_their_side_with_fewer_words_where_there_is_little_room():
    counts = dict(zip(ALL, range(1, 7), strict=True))
    assert out_of_sight(BOARD, BOARD, counts) == ()
    assert out_of_sight(BOARD, BOARD[1:3], counts) == ("◂ applied 2   offer 5 ▸", "◂ appl 2   offer 5 ▸", "◂ 2   5 ▸")
    assert out_of_sight(ALL, ALL[:2], counts)[0] == "interviewed 3 · waiting on req 4 · offer 5 · closed 6 ▸"
    assert out_of_sight(ALL, ALL[4:], counts)[1:] == ("◂ prosp 1 appl 2 int 3 req 4", "◂ 1 2 3 4")
    assert out_of_sight(BOARD, [], counts) == ()


@pytest.mark.parametrize(("width", "height", "small"), [(60, 16, False), (59, 16, True), (60, 15, True), (1, 1, True)])
def test_a_window_that_is_too_small_is_told_its_size(width, height, small):
    assert bool(too_small(width, height)) is small
    assert not small or f"this window is {width} x {height}" in too_small(width, height)

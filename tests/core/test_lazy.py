"""A lazy property is worked out once for each object and not before."""

from pipeline_tui.core.lazy import lazy


class Sum:
    def __init__(self, *numbers):
        self.numbers, self.worked = numbers, []

    @lazy
    def total(self):
        """All of them."""
        self.worked.append("total")
        return sum(self.numbers)

    @lazy
    def nothing(self):
        self.worked.append("nothing")


def test_it_is_worked_out_when_asked_for_and_once_for_each_object():
    one, two = Sum(1, 2), Sum(5)
    assert one.worked == []
    assert [one.total, one.total, two.total, one.total] == [3, 3, 5, 3]
    assert (one.worked, two.worked) == (["total"], ["total"])


def test_nothing_is_kept_too():
    one = Sum()
    assert (one.nothing, one.nothing) == (None, None)
    assert one.worked == ["nothing"]


def test_on_the_class_it_is_the_property_and_says_what_it_is():
    assert isinstance(Sum.total, lazy)
    assert Sum.total.__doc__ == "All of them."

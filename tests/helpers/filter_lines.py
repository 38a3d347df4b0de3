"""Lines of the filter language for laws: every kind of word it has."""

from hypothesis import strategies as st

LINES = st.sampled_from(
    [
        "acme",
        "stalled",
        "stage:offer",
        "quiet>=10d",
        "-tag:top",
        "(acme or due)",
        '"uk"',
        "severity>1",
        "agreed<=7d",
        "open",
    ]
)

"""Stage and outcome names as people shorten them."""

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.model import OUTCOMES, STAGES
from pipeline_tui.core.stages import read_outcome, read_stage


@pytest.mark.parametrize(
    "raw, stage",
    [
        *((s, s) for s in STAGES),
        ("waiting", "waiting_req"),
        ("Waiting on requisition", "waiting_req"),
        ("req", "waiting_req"),
        ("int", "interviewed"),
        ("OFFER", "offer"),
    ],
)
def test_stages(raw, stage):
    assert read_stage(raw) == stage


@pytest.mark.parametrize("raw", ["", "screening", "x", "offers made"])
def test_unknown_stages_are_refused_and_all_are_named(raw):
    with pytest.raises(BadInput) as err:
        read_stage(raw)
    assert all(stage in str(err.value) for stage in STAGES)


@pytest.mark.parametrize(
    "raw, outcome", [*((o, o) for o in OUTCOMES), ("role closed", "role_closed"), ("withdrew", "withdrawn")]
)
def test_outcomes(raw, outcome):
    assert read_outcome(raw) == outcome


def test_unknown_outcomes_are_refused():
    with pytest.raises(BadInput, match="rejected"):
        read_outcome("ghosted me")

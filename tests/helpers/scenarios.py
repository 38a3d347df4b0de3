"""The worked scenarios of the rulebook, by id, read once."""

from pathlib import Path

import yaml

_DATA = Path(__file__).parents[1] / "data"
SCENARIOS = {
    scenario["id"]: scenario
    for name in ("scenarios.yaml", "extra_scenarios.yaml")
    for scenario in yaml.safe_load((_DATA / name).read_text("utf-8"))["scenarios"]
}

"""An outcome is judged in the direction that is written, that the values show, or that the indicator wants."""

from decimal import Decimal
from typing import Any

import pytest

from segplan.model.registers.indicators import IndicatorRegister
from segplan.model.registry import Registers
from segplan.model.target_reached import is_target_reached
from segplan.model.targets import Metric

INDICATOR = {"id": "kö", "namn": "Kö", "definition": "Dagar", "enhet": "antal", "önskad_riktning": "minska"}
REGISTERS = Registers(
    indicators=IndicatorRegister.model_validate({"formatversion": 0, "indikatorer": [INDICATOR]}, strict=False)
)


@pytest.mark.parametrize(
    ("keys", "outcome", "expected"),
    [
        ({"målvärde": 24, "utgångsvärde": 12}, 24, True),
        ({"målvärde": 24, "utgångsvärde": 12}, 23, False),
        ({"målvärde": 12, "utgångsvärde": 24}, 23, False),
        ({"målvärde": 24, "utgångsvärde": 12, "önskad_riktning": "minska"}, 23, True),
        ({"målvärde": 24, "indikator": "kö"}, 23, True),
        ({"målvärde": 24, "utgångsvärde": 24, "indikator": "kö"}, 25, False),
        ({"målvärde": 24, "utgångsvärde": 24}, 25, None),
        ({"målvärde": 24}, 25, None),
        ({"målvärde": "okänt", "utgångsvärde": 12}, 25, None),
        ({"utgångsvärde": 12}, 25, None),
    ],
)
def test_a_target_is_reached_in_its_direction(keys: dict[str, Any], outcome: int, expected: bool | None) -> None:
    assert is_target_reached(Decimal(outcome), Metric.model_validate(keys), REGISTERS) is expected

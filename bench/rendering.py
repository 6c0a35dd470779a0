"""The time to make the plan document of a plan, without the program's start and reading; prints seconds.

Run by the Python where segplan is installed: `python rendering.py plans/2023.yaml html`.
"""

import gc
import sys
import time

from segplan.cli.report_material import read_all
from segplan.documents.build import build
from segplan.documents.kind import all_documents
from segplan.documents.outputs.format import all_formats

if __name__ == "__main__":
    gc.disable()  # as the program runs
    ready = read_all(sys.argv[1], None)
    assert ready.material is not None
    kinds = [kind for kind in all_documents() if kind.name == "åtgärdsplan"]
    formats = [one for one in all_formats() if one.name == sys.argv[2]]
    start = time.perf_counter()
    assert build(ready.material, kinds, formats, ready.templates)
    print(time.perf_counter() - start)

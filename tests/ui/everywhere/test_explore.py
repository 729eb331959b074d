import os
import sys
import time

sys.path.insert(0, "/tmp/scratch")
from pathlib import Path

import pytest
from acc_culprit import culprits

from liaison_desk.domain.texts import Language
from liaison_desk.i18n import texts_in
from liaison_desk.ui.kit.theme import Theme
from tests.ui.access import doubles, faults, out_of_order
from tests.ui.everywhere.stretched import stretched
from tests.ui.everywhere.tour import walk

LOOKS = {
    "nb100": (Language.NB, 1, ((1440, 900), (1024, 700))),
    "en100": (Language.EN, 1, ((1440, 900),)),
    "nn200": (Language.NN, 2, ((1920, 1080), (1366, 768))),
    "ps100": (None, 1, ((1440, 900), (1024, 700))),
    "ps200": (None, 2, ((1920, 1080), (1366, 768))),
}


@pytest.mark.parametrize("look", os.environ.get("LOOKS", "nb100 ps100 nn200 ps200").split())
def test_x(opened, look, request):
    lang, scale, sizes = LOOKS[look]
    out = Path("/tmp/scratch/acc9") / look
    out.mkdir(parents=True, exist_ok=True)
    texts = texts_in(lang) if lang else stretched()
    w = opened(texts, Theme(scale=scale))
    t = time.perf_counter()
    log = open(out / "log.txt", "w")
    request.addfinalizer(log.close)
    only = os.environ.get("ONLY")
    import tests.ui.everywhere.tour as T

    if only:
        T.STOPS = tuple(x for x in T.STOPS if any(x.name.startswith(o) for o in only.split("|")))
    for name in walk(w):
        t1 = time.perf_counter()
        for width, height in sizes:
            w.window.resize(width, height)
            w.settle()
            for f in faults(w.root, scale):
                print(name, width, f, file=log)
            for f in culprits(w.window):
                print(name, width, "WIDE", f, file=log)
            if os.environ.get("PICS"):
                w.window.grab().save(str(out / f"{name.replace(', ', '-')}-{width}.png"))
        if w.window.page:
            for f in out_of_order(w.window.page.panes()):
                print(name, 0, f, file=log)
        for f in doubles(w.window.page.panes()) if w.window.page else ():
            print(name, 0, f, file=log)
        print("T", name, round(t1 - t, 3), round(time.perf_counter() - t1, 3), file=log)
        t = time.perf_counter()
        log.flush()

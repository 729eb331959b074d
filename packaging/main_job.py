"""Prove the main job in the installed program, by keys alone: the first run, and a meeting from its plan to its minutes.

There is no way to ask the window where the keyboard is, so every step is looked up in the store, and the documents on the
disk, by the program's commands, which read what a window has open.
"""

import hashlib
import re
import time

from bare_debian import HOME, USER, Debian, run
from officer import Officer, mistakes
from proof import check, holds, wait

DATA = f"{HOME}/.local/share/liaison-desk"
PASSPHRASE = "hest batteri stift elv"
CASE = "Skjenkesteder i sentrum"
DECISION = "Innkalling og sakliste godkjent"
TASK = "Sende oversikt over skjenkesteder"
OFFICER = "Kari Nordmann"
STAGE = 3  # the column of a meeting's stage


def prove_main_job(officer: Officer) -> None:
    prove_first_run(officer)
    prove_meeting(officer)
    prove_agenda(officer)
    prove_held(officer)
    prove_minutes(officer)
    is_whole = officer.process.poll() is None and mistakes(officer.debian) == 0
    check("the window", is_whole, "made no mistake in all of it")
    officer.key("ctrl+1")


def prove_first_run(officer: Officer) -> None:
    officer.look("1 first run")
    holds("the first screen", f"painted, in {officer.colours()} colours")
    officer.write(OFFICER)
    officer.key("Return")
    officer.look("2 municipalities")
    officer.write("Bergen")
    time.sleep(1)
    officer.key("Return", "Return")
    officer.look("3 councils")
    officer.key("ctrl+Return")
    officer.look("4 storage")
    officer.write(PASSPHRASE)
    officer.key("Tab")
    officer.write(PASSPHRASE)
    officer.key("Return")
    officer.look("5 recovery code")
    officer.key(*["shift+Tab"] * 4, "space")
    time.sleep(1)
    code = officer.copied()
    check("the recovery code", re.fullmatch(r"([A-Z0-9]{5}-){5}[A-Z0-9]{5}", code), "copied by keys alone")
    officer.key("ctrl+Return")
    time.sleep(1)
    officer.write(code.replace("-", ""))
    officer.key("Return")
    slot = officer.debian.path(f"{DATA}/store.passphrase.slot")
    wait(slot.exists, "the slot of the passphrase")
    officer.look("6 today")
    officer.key("ctrl+n")
    officer.write("Ring Marit om belysning torsdag")
    officer.key("Return")
    officer.look("7 an action item")
    holds("the first run and an action item", "by keys alone")


def prove_meeting(officer: Officer) -> None:
    """One that is planned and prepared; the guide beside it, and the desk locked and opened in the midst of it."""
    officer.key("ctrl+m")
    officer.look("8 planning")
    officer.key("ctrl+a")
    officer.write("i dag")
    officer.key("Tab", "Tab")
    officer.write("9")
    officer.key("Tab")
    officer.write("23.30")
    officer.key("Tab")
    officer.write("Radhuset")
    officer.key("ctrl+Return")
    officer.look("9 prepare")
    officer.key("ctrl+Return")
    officer.write(CASE)
    officer.key("Return")
    officer.look("10 an item")
    officer.key("shift+F1")
    officer.look("11 guide")
    officer.key("Escape", "ctrl+shift+l")
    officer.look("12 locked in the meeting")
    officer.write(PASSPHRASE)
    officer.key("Return")
    time.sleep(2)
    officer.look("13 the meeting again")
    is_whole = officer.process.poll() is None and mistakes(officer.debian) == 0
    check("a meeting", is_whole, "planned and prepared by keys alone, with the guide, locked and opened again")


def prove_agenda(officer: Officer) -> None:
    debian = officer.debian
    is_begun = meeting(debian)[STAGE] == "planned" and not documents(debian)
    check("the meeting in the store", is_begun, "is planned, and nothing is issued")
    officer.key(*["shift+Tab"] * 2, "Return")
    officer.look("14 asked about the agenda")
    officer.key("Return")
    wait(lambda: len(documents(debian)) == 1, "the agenda to be issued")
    officer.look("15 the agenda is issued")
    prove_paper(debian, "agenda", "Saksliste", [CASE])


def prove_held(officer: Officer) -> None:
    debian = officer.debian
    do(officer, "start politi", "16 started by the palette")
    wait(lambda: meeting(debian)[STAGE] == "running", "the meeting to be started")
    officer.look("17 the meeting is held")
    officer.write(f"/b {DECISION}")
    officer.key("Return")
    officer.write(f"/t {TASK} @Kari")
    officer.look("18 whose it is")
    officer.key("Return")
    officer.write("!fredag")
    officer.key("Return")
    wait(lambda: is_promised(debian), "the action item, its owner and deadline to be in the store")
    officer.look("19 a decision and an action item")
    do(officer, "avslutt politi", "20 ended by the palette")
    wait(lambda: meeting(debian)[STAGE] == "ended", "the meeting to be ended")
    officer.look("21 the meeting is over")
    holds(
        "the meeting held", "started, a decision, an action item with owner and deadline, ended, all of it in the store"
    )


def prove_minutes(officer: Officer) -> None:
    debian = officer.debian
    officer.key("Tab", "Return")
    officer.look("22 asked about the minutes")
    check("before the answer", meeting(debian)[STAGE] == "ended", "no minutes are issued")
    officer.key("Return")
    wait(lambda: meeting(debian)[STAGE] == "finished", "the minutes to be issued")
    officer.look("23 the minutes are issued")
    prove_paper(
        debian, "minutes", "Referat", [CASE, f"Beslutning {DECISION}", f"Oppgave {TASK}", f"Ansvarlig: {OFFICER}"]
    )


def do(officer: Officer, command: str, picture: str) -> None:
    """By the palette, in letters every keyboard has: xdotool now and then loses the others."""
    officer.key("ctrl+k")
    officer.write(command)
    officer.look(picture)
    officer.key("Return")


# -- in the store and on the disk
def listed(debian: Debian, what: str) -> list[str]:
    return debian.run("liaison-desk", "list", what, user=USER, typed=f"{PASSPHRASE}\n").splitlines()


def meeting(debian: Debian) -> list[str]:
    """Its id, day, hour, stage and council."""
    (line,) = listed(debian, "meetings")
    return line.split()


def is_promised(debian: Debian) -> bool:
    found = [line for line in listed(debian, "actions") if line.endswith(TASK)]
    return len(found) == 1 and OFFICER in found[0] and "no deadline" not in found[0]


def documents(debian: Debian) -> list[str]:
    """Those that are issued: id, language, the beginning of the SHA-256, and name of each."""
    return listed(debian, "documents")


def prove_paper(debian: Debian, kind: str, name: str, asked: list[str]) -> None:
    file = f"{HOME}/{kind}.pdf"
    debian.run("liaison-desk", "export", kind, meeting(debian)[0], file, user=USER, typed=f"{PASSPHRASE}\n")
    content = debian.path(file).read_bytes()
    (issued,) = [line for line in documents(debian) if f" {name} " in line]
    check(
        f"the {kind} issued",
        issued.split()[2] == hashlib.sha256(content).hexdigest()[:8],
        "by keys alone, and exported as issued",
    )
    words = " ".join(run("pdftotext", "-layout", str(debian.path(file)), "-").split())
    lacking = [one for one in asked if one not in words]
    check(f"the {kind} read", not lacking, f"lacks {lacking}" if lacking else f"as PDF: {'; '.join(asked)}")

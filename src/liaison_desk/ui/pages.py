"""Every page and panel of the program, by name. They are imported when they are first needed: the window paints first."""

import importlib
from dataclasses import dataclass
from typing import Any

from liaison_desk.ui.kit.icons import Icon


@dataclass(frozen=True, slots=True)
class PageEntry:
    """`key` is the page's shortcut, for those in the rail."""

    name: str
    class_name: str
    icon: Icon
    key: str = ""


PAGES = (
    PageEntry("today", "TodayPage", Icon.SUN, "Ctrl+1"),
    PageEntry("meetings", "MeetingsPage", Icon.CALENDAR_DAYS, "Ctrl+2"),
    PageEntry("actions", "ActionsPage", Icon.LIST_CHECKS, "Ctrl+3"),
    PageEntry("evaluations", "EvaluationPage", Icon.CLIPBOARD_CHECK, "Ctrl+4"),
    PageEntry("contacts", "ContactsPage", Icon.USERS, "Ctrl+5"),
    PageEntry("contact_log", "ContactLogPage", Icon.PHONE),
    PageEntry("settings", "SettingsPage", Icon.SETTINGS, "Ctrl+,"),
    PageEntry("municipality", "MunicipalityPage", Icon.LANDMARK),
    PageEntry("action_plan", "ActionPlanPage", Icon.TARGET),
    PageEntry("year_plan", "YearPlanPage", Icon.CALENDAR_DAYS),
    PageEntry("workload", "WorkloadPage", Icon.TIMER),
    PageEntry("inside_police", "InsidePolicePage", Icon.SHIELD),
    PageEntry("handover", "HandoverPage", Icon.IMPORT),
    PageEntry("guide", "GuidePage", Icon.BOOK_OPEN),
    PageEntry("council", "CouncilPage", Icon.USERS),
    PageEntry("meeting", "MeetingPage", Icon.CALENDAR_CLOCK),
    PageEntry("first_run", "FirstRunPage", Icon.HOUSE),
    PageEntry("securing", "SecuringPage", Icon.KEY_ROUND),
)
BY_NAME = {entry.name: entry for entry in PAGES}
IN_RAIL = ("today", "meetings", "actions", "evaluations", "contacts")

PANELS = {
    "new_action": "NewActionPanel",
    "new_meeting": "NewMeetingPanel",
    "new_council": "NewCouncilPanel",
    "new_contact": "NewContactPanel",
    "new_municipality": "NewMunicipalityPanel",
    "case_path": "CasePathPanel",
    "reminder": "ReminderPanel",
    "log_contact": "LogContactPanel",
    "log_case": "LogCasePanel",
}


def page_class(name: str) -> Any:
    return load(f"{name}.page", BY_NAME[name].class_name)


def panel_class(name: str) -> Any:
    return load(f"panels.{name}", PANELS[name])


def load(module: str, class_name: str) -> Any:
    """A class of a module under `ui` that brings the store with it."""
    return getattr(importlib.import_module(f"liaison_desk.ui.{module}"), class_name)

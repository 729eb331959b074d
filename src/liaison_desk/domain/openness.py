"""Which parts of a meeting's agenda or minutes are not public, by name: what e-mail goes by [M9].

A part is the id of a case, or the kind of document for what stands outside its cases, with «/title» behind it where not
even its title may be read; or the id of an action item from before, after «earlier/».
"""

from collections.abc import Iterator

from liaison_desk.domain.agenda import cases_in_order
from liaison_desk.domain.assessed import case_standing, of_case, surroundings_standing, withheld_in
from liaison_desk.domain.disclosure import Access, Assessment, Scope, Standing
from liaison_desk.domain.documents import DocumentKind
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.sending import EARLIER


def closed_parts(file: MeetingFile, document: DocumentKind) -> frozenset[str]:
    """All that is not public, because it is exempt or because nobody has assessed it as it stands."""
    closed = set(_earlier(file, document))
    for case in cases_in_order(file.items):
        standing = case_standing(file, case)
        assessment = of_case(file, case)
        if standing is Standing.EXEMPT and assessment:
            closed |= {*_parts(case.id, assessment)}
        elif standing is not Standing.PUBLIC:
            closed |= {case.id, _title(case.id)}
    if surroundings_standing(file, document) is not Standing.PUBLIC:
        closed |= {document.value, _title(document.value)}
    return frozenset(closed)


def exempt_parts(file: MeetingFile, document: DocumentKind) -> frozenset[str]:
    """What somebody has said is exempt, whatever has become of it since, and what follows from that."""
    found = set(_earlier(file, document))
    for assessment in file.assessments:
        if assessment.access is Access.EXEMPT and assessment.document in (None, document):
            found |= {*_parts(assessment.item_id or document.value, assessment)}
    return frozenset(found)


def _earlier(file: MeetingFile, document: DocumentKind) -> Iterator[str]:
    return (f"{EARLIER}{action_id}" for action_id in withheld_in(file, document))


def _parts(name: str, assessment: Assessment) -> Iterator[str]:
    yield name
    if assessment.scope is Scope.WHOLE:
        yield _title(name)


def _title(name: str) -> str:
    return f"{name}/title"

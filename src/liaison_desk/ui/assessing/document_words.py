"""What comes of the public version of a document that has no cases. No Qt."""

from liaison_desk.domain.disclosure import Standing
from liaison_desk.domain.documents import IssuedDocument
from liaison_desk.domain.texts import Texts


def public_words(standing: Standing, exempt: str, texts: Texts) -> str:
    """When it is issued; `exempt` is what is said where it is exempt."""
    match standing:
        case Standing.PUBLIC:
            return texts.translate("DocumentAccess", "A public version is made beside the full one.")
        case Standing.EXEMPT:
            return exempt
        case Standing.CHANGED:
            return texts.translate(
                "DocumentAccess", "No public version is made: something has changed since it was assessed."
            )
        case _:
            return texts.translate("DocumentAccess", "No public version is made: it is not assessed.")


def public_one(newest: IssuedDocument | None, public: IssuedDocument | None) -> IssuedDocument | None:
    """The newest public version, where it stands beside the newest full one."""
    return public if newest and public and public.version == newest.version else None


def state_words(
    standing: Standing, newest: IssuedDocument | None, public: IssuedDocument | None, exempt: str, texts: Texts
) -> str:
    """Whether the public version of the newest issue is there, else what comes of it when it is issued next."""
    if newest is not None and public_one(newest, public) is not None:
        words = texts.translate("DocumentAccess", "The public version {number} is made and kept.")
    elif newest is not None and standing is Standing.PUBLIC:
        words = texts.translate(
            "DocumentAccess", "Version {number} has no public version. The next one you issue brings it."
        )
    else:
        return public_words(standing, exempt, texts)
    return words.format(number=newest.version)

"""What each part of the program is for, and what is said where its licence did not come along. No Qt."""

from liaison_desk.domain.texts import Texts
from liaison_desk.services.parts import Part, PartGroup

_FOR_KEYRING = (
    "cffi",
    "cryptography",
    "importlib-metadata",
    "jaraco-classes",
    "jaraco-context",
    "jaraco-functools",
    "jeepney",
    "lazy-importer",
    "more-itertools",
    "pycparser",
    "secretstorage",
    "zipp",
)
_IN_QT = (
    "double-conversion",
    "freetype",
    "harfbuzz",
    "icu",
    "lcms2",
    "libjpeg-turbo",
    "libpng",
    "md4c",
    "openjpeg",
    "pcre2",
    "pdfium",
    "tinycbor",
    "zlib",
)


def group_name(texts: Texts, group: PartGroup) -> str:
    names = {
        PartGroup.PROGRAM: texts.translate("Licences", "The program"),
        PartGroup.LIBRARIES: texts.translate("Licences", "Built with"),
        PartGroup.LOOKS: texts.translate("Licences", "Letters and icons"),
        PartGroup.REGISTER: texts.translate("Licences", "Sources of the municipality register"),
    }
    return names[group]


def version_line(part: Part) -> str:
    return " · ".join(word for word in (part.version, part.licence) if word)


def purpose(texts: Texts, part: Part) -> str:
    """Empty for a part nobody has described."""
    if part.key in _FOR_KEYRING:
        return texts.translate("Licences", "Needed by keyring.")
    if part.key in _IN_QT:
        return texts.translate("Licences", "Part of Qt.")
    windows = texts.translate("Licences", "Draws the windows, with Qt. Used under the LGPL 3.0, unchanged.")
    purposes = {
        "liaison-desk": texts.translate("Licences", "The program you are looking at."),
        "alembic": texts.translate("Licences", "Brings an older store to the newest form."),
        "charset-normalizer": texts.translate("Licences", "Needed by reportlab."),
        "greenlet": texts.translate("Licences", "Needed by SQLAlchemy."),
        "holidays": texts.translate("Licences", "Knows the public holidays, for the year plan."),
        "icalendar": texts.translate("Licences", "Writes meetings for calendars."),
        "keyring": texts.translate("Licences", "Asks the machine's key store."),
        "lxml": texts.translate("Licences", "Needed by python-docx."),
        "mako": texts.translate("Licences", "Needed by alembic."),
        "markupsafe": texts.translate("Licences", "Needed by Mako."),
        "openssl": texts.translate("Licences", "The ciphers of SQLCipher. It is part of sqlcipher3."),
        "pillow": texts.translate("Licences", "Needed by reportlab."),
        "platformdirs": texts.translate("Licences", "Knows where the machine keeps a program's files."),
        "pyside6-essentials": windows,
        "qt": windows,
        "pyside6-pdf": texts.translate("Licences", "Shows documents, with Qt. Used under the LGPL 3.0, unchanged."),
        "shiboken6": texts.translate("Licences", "Needed by PySide6. Used under the LGPL 3.0, unchanged."),
        "pyinstaller": texts.translate("Licences", "Starts the installed program."),
        "python-docx": texts.translate("Licences", "Writes minutes as Word documents, for comments."),
        "python-stdnum": texts.translate(
            "Licences", "Knows identity and account numbers. Used under the LGPL 2.1, unchanged."
        ),
        "python-dateutil": texts.translate("Licences", "Needed by holidays and icalendar."),
        "six": texts.translate("Licences", "Needed by dateutil."),
        "python": texts.translate("Licences", "The language the program is written in."),
        "pyyaml": texts.translate("Licences", "Reads the catalogue of agenda templates."),
        "reportlab": texts.translate("Licences", "Writes the documents."),
        "sqlalchemy": texts.translate("Licences", "Speaks to the store."),
        "sqlcipher": texts.translate("Licences", "Encrypts the store. It is part of sqlcipher3."),
        "sqlcipher3": texts.translate("Licences", "Opens the encrypted store."),
        "sqlite": texts.translate("Licences", "The store itself. It is part of sqlcipher3."),
        "tomli": texts.translate("Licences", "Needed by alembic."),
        "typing-extensions": texts.translate(
            "Licences", "Lets the parts of the program be checked against each other."
        ),
        "tzdata": texts.translate("Licences", "Time zones."),
        "xlsxwriter": texts.translate("Licences", "Writes lists as Excel workbooks."),
        "inter": texts.translate("Licences", "The letters on the screen and on paper."),
        "dejavu": texts.translate("Licences", "Signs on paper that Inter does not have."),
        "lucide": texts.translate("Licences", "The icons."),
        "lovdata": texts.translate(
            "Licences",
            "Police districts, language decisions and the Sámi area, from the regulations. "
            "Licence: data.norge.no/nlod/no/2.0",
        ),
        "ssb": texts.translate("Licences", "Numbers and official names of the municipalities, from Statistics Norway."),
        "kartverket": texts.translate(
            "Licences",
            "Languages of the Sámi and Kven names, from the Norwegian Mapping Authority. "
            "Licence: creativecommons.org/licenses/by/4.0",
        ),
        "norge-data": texts.translate("Licences", "Names, seats and population, collected by Alexander Prestmo."),
        "kommunale-nettsider": texts.translate(
            "Licences",
            "Addresses on the web, collected by Tobias McVey. Licence: creativecommons.org/licenses/by/4.0",
        ),
    }
    return purposes.get(part.key, "")


def stand_in(texts: Texts, part: Part) -> str:
    """In place of a licence text."""
    if part.licence:
        told = texts.translate("Licences", "Licence: {licence}. No text came with this part.")
        return told.format(licence=part.licence)
    return texts.translate("Licences", "No licence is stated for it: these are facts.")

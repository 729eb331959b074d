"""What a file says about itself: its XMP packet and the colour profile of its output intent."""

import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from liaison_desk.clock import OSLO

_LONGEST = 1000  # characters: no string in the file may pass 32,767 bytes

# PDF/A knows every property below but pdfuaid:part, which must be declared.
_UA_SCHEMA = """\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"""

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}


@dataclass(frozen=True, slots=True)
class Metadata:
    """The texts have passed the gate (`text.one_line`)."""

    title: str
    subject: str
    language: str  # BCP 47: nb-NO
    created: datetime
    author: str = ""
    identifier: str = ""
    creator: str = "Liaison Desk"
    producer: str = "ReportLab"

    @property
    def stamp(self) -> datetime:
        """The moment in UTC; without a zone it is Norwegian wall time, whatever the machine's own zone."""
        moment = self.created if self.created.tzinfo else self.created.replace(tzinfo=OSLO)
        return moment.astimezone(UTC)


def capped(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def xmp_packet(meta: Metadata) -> bytes:
    stamp = meta.stamp.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
    rows = [
        f"<dc:title>{_alternative(meta.title)}</dc:title>",
        f"<dc:description>{_alternative(meta.subject)}</dc:description>",
        f"<dc:language><rdf:Bag><rdf:li>{meta.language}</rdf:li></rdf:Bag></dc:language>",
        "<dc:format>application/pdf</dc:format>",
        f"<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>",
        f"<xmp:MetadataDate>{stamp}</xmp:MetadataDate><xmp:CreatorTool>{meta.creator}</xmp:CreatorTool>",
        f"<pdf:Producer>{meta.producer}</pdf:Producer>",
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        _UA_SCHEMA,
    ]
    if meta.author:
        rows.append(f"<dc:creator><rdf:Seq><rdf:li>{escape(meta.author)}</rdf:li></rdf:Seq></dc:creator>")
    if meta.identifier:
        rows.append(f"<dc:identifier>{escape(meta.identifier)}</dc:identifier>")
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
    body = "\n".join(rows)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {spaces}>\n{body}\n</rdf:Description></rdf:RDF></x:xmpmeta>\n'
        '<?xpacket end="r"?>'
    ).encode()


def _alternative(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'


def srgb_profile() -> bytes:
    """An ICC v4 display profile with the primaries and the curve of sRGB, in some 500 bytes."""
    curve = b"para\0\0\0\0\0\3\0\0" + _fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    tags = {
        b"desc": _localized("sRGB IEC61966-2.1"),
        b"cprt": _localized("CC0"),
        b"wtpt": b"XYZ \0\0\0\0" + _fixed(0.9642, 1.0, 0.8249),
        b"rXYZ": b"XYZ \0\0\0\0" + _fixed(0.43607, 0.22249, 0.01392),
        b"gXYZ": b"XYZ \0\0\0\0" + _fixed(0.38515, 0.71687, 0.09708),
        b"bXYZ": b"XYZ \0\0\0\0" + _fixed(0.14307, 0.06061, 0.71410),
        b"chad": b"sf32\0\0\0\0"
        + _fixed(1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = 128 + 4 + 12 * len(tags)
    table, blob, seen = b"", b"", dict[bytes, int]()
    for name, data in tags.items():
        if data not in seen:
            seen[data] = start + len(blob)
            blob += data + b"\0" * (-len(data) % 4)
        table += name + struct.pack(">II", seen[data], len(data))
    header = struct.pack(
        ">I4xI4s4s4s6H4s28x3i",
        start + len(blob),
        0x04200000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2000, 1, 1, 0, 0, 0),
        b"acsp",
        *(63190, 65536, 54061),  # D50
    )
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + blob


def _fixed(*values: float) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _localized(text: str) -> bytes:
    raw = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(raw), 28) + raw

"""Rules the file itself keeps. Written anew after every migration, because rebuilding a table drops its triggers."""

TRIGGERS = (
    "DROP TRIGGER IF EXISTS issued_content_stays",
    """CREATE TRIGGER issued_content_stays BEFORE UPDATE ON document_content
       BEGIN SELECT RAISE(ABORT, 'issued documents never change'); END""",
    "DROP TRIGGER IF EXISTS issued_content_is_kept",
    """CREATE TRIGGER issued_content_is_kept BEFORE DELETE ON document_content
       BEGIN SELECT RAISE(ABORT, 'issued documents are never removed'); END""",
)

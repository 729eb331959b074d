"""Archival, accessible PDF (PDF/A-2a and PDF/UA-1) on top of ReportLab, with ReportLab's settings pinned."""

from reportlab import rl_config, rl_settings

# RL_* variables and ~/.reportlab_settings change ReportLab's defaults, and with them our bytes. Its modules copy the
# settings when they are imported, so they are set right here, before any module of this package imports one.
for _name in rl_settings.__all__:
    if _name != "defaultPageSize" and not _name.endswith("SearchPath"):
        setattr(rl_config, _name, getattr(rl_settings, _name))

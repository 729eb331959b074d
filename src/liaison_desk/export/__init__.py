"""Documents for the archive. The only package that makes PDFs."""

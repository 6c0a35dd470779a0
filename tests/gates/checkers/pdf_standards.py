"""PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), as page-validation judges them."""

import page


def pdf_faults(content: bytes) -> list[str]:
    """Give what breaks the standards, a line for each fault."""
    reports = [page.validate_pdf_bytes(content, profile=profile) for profile in ("ua1", "2a")]
    return [str(failure) for report in reports for failure in report.failures]

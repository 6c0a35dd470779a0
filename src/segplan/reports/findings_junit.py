"""Findings as JUnit XML, which build servers show as tests that passed or failed."""

import re
from xml.etree import ElementTree

from segplan import __version__
from segplan.errors import UnreadableError
from segplan.findings import Finding
from segplan.reports.finding_report import FindingReport, in_a_sentence, unreadable_sentence
from segplan.reports.findings_text import summary_line
from segplan.reports.styled import plain_text
from segplan.rules.rule_set import RULE_SET

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""The characters that XML 1.0 cannot hold, not even escaped."""


def findings_junit(report: FindingReport) -> str:
    """Give one document with a test case for the run and one for each finding that is shown.

    A finding that counts for the exit code is a failure; others are passed cases that tell what
    was found. A file that cannot be read is an error.
    """
    findings = report.shown
    failures = [finding for finding in findings if report.fails(finding)]
    counts = {
        "tests": str(1 + len(findings) + len(report.unreadable)),
        "failures": str(len(failures)),
        "errors": str(len(report.unreadable)),
    }
    root = ElementTree.Element("testsuites", {"name": "segplan", **counts})
    suite = ElementTree.SubElement(root, "testsuite", {"name": RULE_SET, "skipped": "0", **counts})
    properties = ElementTree.SubElement(suite, "properties")
    ElementTree.SubElement(properties, "property", {"name": "segplan", "value": __version__})
    run = ElementTree.SubElement(suite, "testcase", {"classname": "segplan", "name": "Prövningen är genomförd"})
    ElementTree.SubElement(run, "system-out").text = _legal("\n".join([_summary(report), *report.notes]))
    for error in report.unreadable:
        _add_error(suite, error)
    for finding in findings:
        _add_case(suite, finding, fails=report.fails(finding))
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _summary(report: FindingReport) -> str:
    return plain_text([summary_line(report.summary)]).rstrip("\n")


def _add_error(suite: ElementTree.Element, error: UnreadableError) -> None:
    name = {"classname": _legal(error.file), "name": "Filen går att läsa", "file": _legal(error.file)}
    case = ElementTree.SubElement(suite, "testcase", name)
    ElementTree.SubElement(case, "error", {"message": _legal(unreadable_sentence(error))})


def _add_case(suite: ElementTree.Element, finding: Finding, *, fails: bool) -> None:
    location = finding.location
    where = f" · {finding.measure}" if finding.measure else ""
    case = ElementTree.SubElement(
        suite,
        "testcase",
        {
            "classname": _legal(location.path),
            "name": _legal(f"{finding.code} {finding.name}{where} · {finding.fingerprint}"),
            "file": _legal(location.path),
            "line": str(location.span.start.line + 1),
        },
    )
    told = f"{location}: {finding.severity.label} {finding.code} {in_a_sentence(finding)}"
    if finding.accepted is not None:
        told += f" {'Undantaget' if finding.suppressed else 'Accepterat'}: {finding.accepted}"
    if fails:
        about = {"type": finding.severity.label, "message": _legal(finding.message)}
        ElementTree.SubElement(case, "failure", about).text = _legal(told)
    else:
        ElementTree.SubElement(case, "system-out").text = _legal(told)


def _legal(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)

"""The command `report`: one file on all pages, or a folder with an index and parts."""

from __future__ import annotations

import os
from pathlib import Path

from newsparse.api import Parser
from newsparse.cli import _terminal
from newsparse.cli._apart import keep_apart
from newsparse.cli._options import Inputs
from newsparse.cli._pages import each
from newsparse.model.article import Article
from newsparse.report import ReportFolder, report
from newsparse.running.job import Request, Status


def reported(inputs: Inputs, request: Request, parser: Parser, output: str) -> Status:
    """Parse the pages and write the report."""
    inputs = keep_apart(inputs, output)
    try:
        if output.endswith(("/", os.sep)):
            folder = ReportFolder(Path(output))
            status = each(inputs, request, parser, lambda page, found: folder.add(page.path, found.article))
            folder.finish()
        else:
            articles: list[tuple[str, Article]] = []
            status = each(inputs, request, parser, lambda page, found: articles.append((page.path, found.article)))
            _terminal.save(output, report(articles).encode())
    except OSError as error:
        _terminal.complain(f"cannot be written: {error.strerror}", output)
        return Status.ERROR
    return status

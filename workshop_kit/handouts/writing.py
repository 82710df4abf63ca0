"""The files of ``jupyter nbconvert`` in a terminal: whole, or not there."""

from __future__ import annotations

import logging
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from nbconvert.writers import FilesWriter

from workshop_kit.errors import HandoutError
from workshop_kit.handouts.files import write_file
from workshop_kit.texts import LANGUAGES, translator

_SILENT = logging.Logger(__name__, logging.CRITICAL)


class DurableFilesWriter(FilesWriter):
    """nbconvert's writer of files, but the final name never holds half of one.

    nbconvert writes in place: a kill, a full disk or a power cut leaves the beginning of the
    new document where the old one was. Here it writes to a folder that is thrown away, and
    each file then takes its final name whole. It is the default in the kit's environment
    (``jupyter_nbconvert_config.json``), for every format.
    """

    def write(
        self,
        output: str | bytes,
        resources: dict[str, Any],
        notebook_name: str | None = None,
        **kw: Any,
    ) -> Path:
        """Write a converted notebook and the files that go with it; return its path."""
        beside = resources.get("metadata", {}).get("path", "")
        target = Path(self.build_directory or beside)
        with TemporaryDirectory(prefix="kit-") as name:
            draft = Path(name)
            writer = FilesWriter(
                build_directory=name, files=self.files, relpath=self.relpath or beside
            )
            # It would name the folder that is thrown away.
            writer.log = _SILENT
            written = writer.write(output, resources, notebook_name=notebook_name, **kw)
            for path in sorted(path for path in draft.rglob("*") if path.is_file()):
                self._put(target / path.relative_to(draft), path.read_bytes(), resources)
        return target / written.relative_to(draft)

    def _put(self, path: Path, data: bytes, resources: dict[str, Any]) -> None:
        self.log.info("%s (%i)", path, len(data))
        try:
            write_file(path, data)
        except HandoutError as error:
            language = resources.get("language", LANGUAGES[0])
            # A sentence on the terminal and exit code 1, where nbconvert has a traceback.
            raise SystemExit(translator(language).error(error)) from error

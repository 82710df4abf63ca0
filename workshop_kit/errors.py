"""The errors of the kit, one tree.

WorkshopError
├── TextError               a text is missing, or lacks a value it names
├── UsageError              a request that cannot be met as it is put
│   └── UnknownNameError    a session, an activity, a company or a verb that does not exist
│       └── UnknownOptionError    a word that an argument does not know
├── StatisticsError         a quantity that these figures cannot give
│   ├── EmptyGroupError           a group has nobody, or too few people for the model
│   ├── CollinearFactorsError     a factor is a combination of the others
│   ├── MissingValueError         a value is missing where every one is needed
│   ├── OutOfRangeError           a value that has no meaning there: negative pay, zero hours
│   └── NoConvergenceError        a model whose estimates do not settle
├── DataError               a table that cannot be used
│   ├── MissingFileError          a file of the company is not there
│   ├── UnreadableFileError       a file cannot be opened or makes no sense
│   └── InvalidTableError         cells are wrong; `.problems` lists them
│       ├── MissingColumnError    a column of the schema is not there
│       └── DuplicateIdError      two rows have the same key
├── AnswerError             an answer that cannot be kept or read
│   ├── AnswerNotSavedError       it could not be written; the earlier ones are intact
│   ├── AnswerFromNewerKitError   a newer kit wrote it: it is shown, not replaced
│   └── AnswersNotDeletedError    some files could not be deleted
├── SetupError              the kit cannot be installed or started on this machine
├── SourceError             a session's source that no notebook can be built from
└── HandoutError            a document that cannot be made
    └── ExecutionError            a cell that it prints the result of does not run to its end

Each error carries a key and values, never a sentence: `Translator.error` words it for the
person, in her or his language, from the text ``error.<key>``.
"""

from __future__ import annotations


class WorkshopError(Exception):
    """Anything the kit refuses to do, with what is needed to say why.

    Parameters
    ----------
    key : str
        Name of the sentence, ``error.<key>`` in the texts.
    **values
        What the sentence names: a file, a row, a number.

    Examples
    --------
    >>> error = UnknownNameError("unknown_session", name="s99", known="s00, s02")
    >>> str(error)
    "unknown_session (name='s99', known='s00, s02')"
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.key} ({values})" if values else self.key


class TextError(WorkshopError):
    """A text that does not exist, or that lacks a value it names."""


class UsageError(WorkshopError):
    """A request that cannot be met as it is put."""


class UnknownNameError(UsageError):
    """A session, an activity, a company or a verb that does not exist."""


class UnknownOptionError(UnknownNameError, ValueError):
    """A word that an argument does not know; the sentence lists the ones it knows."""


class StatisticsError(WorkshopError):
    """A quantity that these figures cannot give."""


class EmptyGroupError(StatisticsError):
    """A group that has nobody, or too few people for the model."""


class CollinearFactorsError(StatisticsError):
    """A factor that is a combination of the others."""


class MissingValueError(StatisticsError):
    """A value that is missing where every one is needed."""


class OutOfRangeError(StatisticsError):
    """A value that has no meaning there: negative pay, zero hours."""


class NoConvergenceError(StatisticsError):
    """A model whose estimates do not settle, as when a factor separates the answers."""


class DataError(WorkshopError):
    """A table that cannot be used."""


class MissingFileError(DataError):
    """A file of the company that is not there."""


class UnreadableFileError(DataError):
    """A file that cannot be opened, or whose content makes no sense."""


class InvalidTableError(DataError):
    """A table some cells of which are wrong."""

    @property
    def problems(self) -> tuple:
        """Return all that is wrong, a tuple of `workshop_kit.data.Problem`."""
        return self.values.get("problems", ())


class MissingColumnError(InvalidTableError):
    """A table that lacks a column of the schema."""


class DuplicateIdError(InvalidTableError):
    """A table two rows of which have the same key."""


class AnswerError(WorkshopError):
    """An answer that cannot be kept or read."""


class AnswerNotSavedError(AnswerError):
    """An answer that could not be written; the earlier ones are intact."""


class AnswerFromNewerKitError(AnswerError):
    """An answer that a newer kit wrote: it is shown, not replaced."""


class AnswersNotDeletedError(AnswerError):
    """Answers of which some files could not be deleted."""


class SetupError(WorkshopError):
    """The kit cannot be installed or started on this machine."""


class SourceError(WorkshopError):
    """A session's source that no notebook can be built from."""


class HandoutError(WorkshopError):
    """A document that cannot be made."""


class ExecutionError(HandoutError):
    """A cell, of which a document prints the result, that does not run to its end."""

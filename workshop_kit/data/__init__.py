"""Tables of people: the schema, reading, checking, and the workforce they make."""

from workshop_kit.data.bilingual import Bilingual
from workshop_kit.data.company import Company, Job, JobFamily, read_company
from workshop_kit.data.problems import Problem, find_broken_links, find_problems
from workshop_kit.data.reading import read
from workshop_kit.data.schema import Column, Level, Schema, Table, load_schema
from workshop_kit.data.workforce import (
    Workforce,
    list_companies,
    list_workforces,
    load_workforce,
    read_workforce,
)
from workshop_kit.data.writing import describe_package, write_text, write_workforce

__all__ = [
    "Bilingual",
    "Column",
    "Company",
    "Job",
    "JobFamily",
    "Level",
    "Problem",
    "Schema",
    "Table",
    "Workforce",
    "describe_package",
    "find_broken_links",
    "find_problems",
    "list_companies",
    "list_workforces",
    "load_schema",
    "load_workforce",
    "read",
    "read_company",
    "read_workforce",
    "write_text",
    "write_workforce",
]

"""Change the measures and the explanations one sign at a time, and see whether a test falls.

Run from the checkout, on Linux or macOS, in an environment that has the kit, what its tests
need and mutmut 3, which is no dependency of the kit::

    pip install mutmut
    python benchmarks/mutation.py --sample 40 --seed 1
    python benchmarks/mutation.py --area glm --sample 0
    python benchmarks/mutation.py --lived

The checkout is copied to a temporary folder and never changed. mutmut makes the mutants and runs
the tests; a mutant meets the tests of its area, as named below, that reach its function, the
examples of the docstrings among them. ``--sample`` mutants of each module are drawn (0 for all).
What became of them is kept in the file of ``--into``; ``--lived`` tries again those of the file
that lived, and ``--page`` prints its table only. `benchmarks/results/mutation.md` is written by
hand from there, with the reason of each one that lives.

Three things are done to the copy. Docstrings are emptied, because mutmut repeats a function for
each mutant and pytest would run its examples as often: they are run from a file of their own.
A property is written ``name = property(name)``, because mutmut leaves decorated functions alone.
Hypothesis tries ten examples, always the same.

Not mutated: docstrings, annotations, imports, constants of a module, default arguments of
dataclasses, and words that only a message holds (what follows ``raise``, and the name of an
argument handed to a function of `arguments.py`).

mutmut knows which tests reach a function from one run of all of them. What a fixture computes
once for a whole file or session is put down to the first test that asks for it: a mutant there
may live although another test of the file would fall, and must be looked at by hand.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# What mutmut says of a mutant that a test tells from the original.
DEAD = {"killed", "timeout"}
COPIED = ("benchmarks/results", "datasets", "tests", "workshop_kit")
# Numbers that other programs print, beside the checkout as in tests/measures/conftest.py.
ORACLES = os.environ.get("WORKSHOP_KIT_ORACLES", str(ROOT.parent / "shared" / "oracles"))
PROFILE = """
from hypothesis import settings as _settings

_settings.register_profile("mutation", max_examples=10, derandomize=True, database=None,
                           deadline=None)
_settings.load_profile("mutation")

# The files of the sample companies are read once, before mutants are made.
import functools as _functools
import workshop_kit.data as _data

_data.load_workforce = _functools.cache(_data.load_workforce)
"""
EXAMPLES = '''
"""Run the examples of docstrings, kept beside this file because the copy's are emptied."""
import ast, doctest, importlib
from pathlib import Path
import pytest

def _examples():
    for path in sorted(Path(__file__).parent.glob("*.original")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Module)):
                text = ast.get_docstring(node) or ""
                if ">>>" in text:
                    yield pytest.param(path.stem, text, id=path.stem)

@pytest.mark.parametrize(("module", "text"), list(_examples()))
def test_example(module, text):
    names = dict(vars(importlib.import_module(module)))
    found = doctest.DocTestParser().get_doctest(text, names, module, None, 0)
    assert not doctest.DocTestRunner(verbose=False).run(found).failed
'''


@dataclass(frozen=True)
class Area:
    """Modules that are tested together, and the files that test them."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


def _measures(modules: str, tests: str) -> Area:
    return Area(
        tuple(f"measures/{name}" for name in modules.split()),
        tuple(f"tests/measures/test_{name}.py" for name in tests.split()),
    )


def _explanations(modules: str, tests: str) -> Area:
    return Area(
        tuple(f"explanations/{name}" for name in modules.split()),
        tuple(f"tests/explanations/test_{name}.py" for name in tests.split()),
    )


AREAS = {
    "glm": _measures("glm glm_families glm_newton", "glm"),
    "nonlinear": _measures(
        "nonlinear nonlinear_groups nonlinear_models nonlinear_parts nonlinear_threefold fairlie",
        "nonlinear",
    ),
    "reweighting": _measures("reweighting", "reweighting"),
    "rif": _measures("rif rif_gap", "rif"),
    "quantiles": _measures("quantiles dispersion", "quantiles"),
    "shapley": _measures("shapley shapley_blocks", "shapley shapley_blocks"),
    "older": _measures("gaps groups segregation transfers", "gaps groups segregation transfers"),
    "arguments": _measures(
        "arguments",
        "arguments gaps quantiles shapley_blocks rates pay_gap least_squares oaxaca_errors",
    ),
    "linear": _measures(
        "kitagawa least_squares cross_products oaxaca mean_gaps levels parts price_errors gelbach "
        "weighted_resampling linear_draws standard_columns group_models group_fit",
        "kitagawa least_squares oaxaca oaxaca_errors gelbach weighted_resampling",
    ),
    "intervals": _measures(
        "intervals interval_counts interval_means interval_medians exact hall melding bootstrap",
        "intervals bootstrap",
    ),
    "survival": _measures("survival cox competing", "survival"),
    "rates": _measures("rates", "rates"),
    "pay_gap": _measures("pay_gap pay_units", "pay_gap"),
    "segregation_change": _measures("segregation_change segregation_parts", "segregation_change"),
    "chain": _explanations("chain", "chain"),
    "account": _explanations("account", "account"),
    "entry": _explanations("entry", "entry"),
    "pay": _explanations("pay", "pay"),
    "rows": _explanations("rows", "rows"),
    "health": _explanations("health", "health"),
    "career": _explanations("career", "career"),
    "explain_intervals": _explanations("intervals", "intervals"),
    "cautions": _explanations("cautions", "cautions"),
    "orders": _explanations("orders", "orders"),
    "along_the_scale": _explanations("along_the_scale", "along_the_scale"),
    "explain": _explanations("explain decomposition", "explain decomposition"),
}


@dataclass(frozen=True)
class Mutant:
    """One change: where it is, what it makes of the line, and what became of it."""

    name: str
    module: str
    line: int
    before: str
    after: str
    is_value_taken_away: bool
    status: str = ""


def copy_checkout(area: Area, folder: Path) -> None:
    """Write the copy that mutmut reads: emptied docstrings, plain properties, fewer examples."""
    for name in COPIED:
        shutil.copytree(
            ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.original")
        )
    paths = [f"workshop_kit/{module}.py" for module in area.modules]
    tests = [name for name in area.tests if (folder / name).exists()]
    settings = {
        "source_paths": ["workshop_kit"],
        "only_mutate": paths,
        "also_copy": ["datasets", "benchmarks"],
        "pytest_add_cli_args_test_selection": [*tests, "tests/mutation"],
        "track_dependencies": False,
        "use_git_change_detection": False,
        "timeout_multiplier": 5.0,
        "timeout_constant": 4.0,
    }
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    (folder / "pyproject.toml").write_text(
        "\n".join([text, "[tool.mutmut]", *lines, ""]), encoding="utf-8"
    )
    # The last one read decides.
    for place in (folder / "tests", folder / "tests" / "measures"):
        with (place / "conftest.py").open("a", encoding="utf-8") as conftest:
            conftest.write(PROFILE)
    examples = folder / "tests" / "mutation"
    examples.mkdir()
    (examples / "test_examples.py").write_text(EXAMPLES.lstrip(), encoding="utf-8")
    for path in paths:
        source = (folder / path).read_text(encoding="utf-8")
        module = path.removesuffix(".py").replace("/", ".")
        (examples / f"{module}.original").write_text(source, encoding="utf-8")
        (folder / path).write_text(plain_properties(without_docstrings(source)), encoding="utf-8")


def without_docstrings(source: str) -> str:
    """Empty the docstrings; every other line keeps its number."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and ast.get_docstring(node):
            text = node.body[0]
            lines[text.lineno - 1] = " " * text.col_offset + '""""""'
            for number in range(text.lineno, text.end_lineno):
                lines[number] = ""
    return "\n".join(lines) + "\n"


def plain_properties(source: str) -> str:
    """Write ``name = property(name)`` after a property, on the empty line that follows it."""
    lines = [*source.splitlines(), ""]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and _is_property(node):
            decorator = node.decorator_list[0]
            if lines[node.end_lineno]:
                raise ValueError(f"no empty line after {node.name}")
            lines[decorator.lineno - 1] = ""
            lines[node.end_lineno] = " " * node.col_offset + f"{node.name} = property({node.name})"
    return "\n".join(lines) + "\n"


def _is_property(node: ast.FunctionDef) -> bool:
    return [ast.unparse(decorator) for decorator in node.decorator_list] == ["property"]


def find_mutants(module: str, folder: Path) -> list[Mutant]:
    """Return what mutmut makes of a module, less the words that only a message holds."""
    from mutmut.mutation.file_mutation import mutate_file_contents

    path = f"workshop_kit/{module}.py"
    source = (folder / path).read_text(encoding="utf-8")
    mutated = mutate_file_contents(path, source)
    functions = {
        node.name: node
        for node in ast.walk(ast.parse(mutated.code))
        if isinstance(node, ast.FunctionDef) and "__mutmut_" in node.name
    }
    lines = mutated.code.splitlines()
    starts = _first_lines(source)
    found = []
    for name in mutated.mutant_names:
        mangled, _, _ = name.rpartition("__mutmut_")
        before = _body(lines, functions[f"{mangled}__mutmut_orig"])
        after = _body(lines, functions[name])
        if not _is_in_message(before, after):
            found.append(_describe(name, path, before, after, starts[_plain_name(mangled)]))
    return found


def _first_lines(source: str) -> dict[str, int]:
    first = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef):
            first[node.name] = node.lineno
        if isinstance(node, ast.ClassDef):
            first |= {
                f"{node.name}.{inner.name}": inner.lineno
                for inner in node.body
                if isinstance(inner, ast.FunctionDef)
            }
    return first


def _plain_name(mangled: str) -> str:
    # mutmut writes x_function, and xǁClassǁmethod.
    return mangled[2:] if mangled.startswith("x_") else mangled[2:].replace("ǁ", ".")


def _body(lines: list[str], node: ast.FunctionDef) -> list[str]:
    body = lines[node.lineno - 1 : node.end_lineno]
    return [re.sub(r"__mutmut_(orig|\d+)\(", "(", body[0], count=1), *body[1:]]


def _is_in_message(before: list[str], after: list[str]) -> bool:
    line, column = _first_difference(before, after)
    tree = ast.parse(
        "if True:\n" + "\n".join(before) if before[0][:1] == " " else "\n".join(before)
    )
    line += before[0][:1] == " "
    for node in ast.walk(tree):
        words = []
        if isinstance(node, ast.Raise):
            words = list(ast.walk(node))
        elif isinstance(node, ast.Call) and re.match(
            r"(as_\w+|one_of|_refuse|_known)$", ast.unparse(node.func)
        ):
            words = node.args
        for word in words:
            if (
                isinstance(word, ast.Constant)
                and isinstance(word.value, str)
                and word.lineno == line
                and word.col_offset <= column < word.end_col_offset
            ):
                return True
    return False


def _first_difference(before: list[str], after: list[str]) -> tuple[int, int]:
    for number, line in enumerate(before):
        if number >= len(after) or line != after[number]:
            other = after[number] if number < len(after) else ""
            pairs = zip(line, other, strict=False)
            same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
            return number + 1, len(line[:same].encode())
    return len(before), 0


def _describe(name: str, path: str, before: list[str], after: list[str], first: int) -> Mutant:
    changes = [
        change
        for change in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        if change[0] != "equal"
    ]
    low, high = changes[0][1], changes[-1][2]
    old, new = before[low:high], after[changes[0][3] : changes[-1][4]]
    return Mutant(
        name=f"{path.removesuffix('.py').replace('/', '.')}.{name}",
        module=path,
        line=first + low,
        before=" ".join(line.strip() for line in old),
        after=" ".join(line.strip() for line in new),
        is_value_taken_away=_count_values(after) != _count_values(before),
    )


def _count_values(body: list[str]) -> tuple[int, int]:
    text = "\n".join(body)
    tree = ast.parse("if True:\n" + text if text[:1] == " " else text)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    n_none = sum(isinstance(node, ast.Constant) and node.value is None for node in ast.walk(tree))
    return n_none, sum(len(call.args) + len(call.keywords) for call in calls)


def run_area(
    area: Area, *, sample: int, seed: int, workers: int, only: list[str] | None
) -> list[Mutant]:
    """Return what became of the mutants drawn in an area."""
    from mutmut.stats import status_by_exit_code

    with tempfile.TemporaryDirectory(prefix="mutants-") as place:
        folder = Path(place)
        copy_checkout(area, folder)
        os.chdir(folder)
        drawn = []
        for module in area.modules:
            mutants = find_mutants(module, folder)
            if only is not None:
                mutants = [mutant for mutant in mutants if mutant.name in only]
            elif 0 < sample < len(mutants):
                rng = random.Random(f"{seed} {module}")  # noqa: S311
                mutants = rng.sample(mutants, sample)
            drawn += mutants
        if not drawn:
            return []
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(workers)]
        done = subprocess.run(
            [*command, *(mutant.name for mutant in drawn)],
            cwd=folder,
            capture_output=True,
            text=True,
            env={
                **os.environ,
                "OMP_NUM_THREADS": "1",
                "OPENBLAS_NUM_THREADS": "1",
                "WORKSHOP_KIT_ORACLES": ORACLES,
            },
            check=False,
        )
        if done.returncode:
            raise RuntimeError(done.stdout[-6000:] + done.stderr[-2000:])
        codes = {}
        for meta in (folder / "mutants").rglob("*.meta"):
            codes |= json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
        os.chdir(ROOT)
        return [
            Mutant(**asdict(mutant) | {"status": status_by_exit_code[codes[mutant.name]]})
            for mutant in drawn
        ]


def table(mutants: list[Mutant]) -> str:
    """Return the counts of each module, and those that lived."""
    lines = ["| module | tried | killed | of which by time | lived | killed, % |"]
    lines.append("|---|---|---|---|---|---|")
    modules = sorted({mutant.module for mutant in mutants})
    for name in [*modules, "all"]:
        own = [mutant for mutant in mutants if name in {mutant.module, "all"}]
        timed = sum(mutant.status == "timeout" for mutant in own)
        killed = timed + sum(mutant.status == "killed" for mutant in own)
        lines.append(
            f"| {name.removeprefix('workshop_kit/')} | {len(own)} | {killed} | {timed} | "
            f"{len(own) - killed} | {100 * killed / len(own):.0f} |"
        )
    lines.append("")
    lived = [mutant for mutant in mutants if mutant.status not in DEAD]
    lines += [
        f"- {mutant.module.removeprefix('workshop_kit/')}:{mutant.line} "
        f"`{mutant.before}` became `{mutant.after}` ({mutant.status})"
        for mutant in sorted(lived, key=lambda mutant: (mutant.module, mutant.line))
    ]
    return "\n".join(lines)


def main() -> None:
    """Draw mutants, run them, add them to the file of results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--area", choices=AREAS, action="append")
    parser.add_argument("--sample", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--lived", action="store_true", help="those of the file that lived, again")
    parser.add_argument("--into", type=Path, default=Path("mutation.json"))
    parser.add_argument("--page", action="store_true")
    options = parser.parse_args()
    into = options.into.resolve()
    known = json.loads(into.read_text(encoding="utf-8")) if into.exists() else {}
    lived = [name for name, mutant in known.items() if mutant["status"] not in DEAD]
    for name in [] if options.page else options.area or AREAS:
        found = run_area(
            AREAS[name],
            sample=options.sample,
            seed=options.seed,
            workers=options.workers,
            only=lived if options.lived else None,
        )
        known |= {mutant.name: asdict(mutant) for mutant in found}
        into.write_text(json.dumps(known, indent=1), encoding="utf-8")
    sys.stdout.write(table([Mutant(**mutant) for mutant in known.values()]) + "\n")


if __name__ == "__main__":
    main()

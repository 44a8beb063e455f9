"""Files, functions and classes stay small, names are explained, nothing points to one machine."""

import ast
import re
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "app").rglob("*.py"))
FILE, FUNCTION, CLASS, MEDIAN = 400, 40, 250, 120
CATCH_ALL = {"app/ui/crash.py", "app/ui/jobs.py"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DUPLICATE_WINDOW, DUPLICATE_SHARE = 12, 0.01

# Spelt in classes, so that this file is not its own offender.
HOSTS = re.compile(r"[p]ypi\.org|[p]ythonhosted|[n]pmjs|\b(?:registry|mirrors?|tuna)\.[a-z]+[./]")
MACHINE = re.compile(r"(?<![\w.~$}])/(?:work|home|Users|root|tmp)/[\w.]")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def nodes(*kinds: type[ast.AST]) -> Iterator[tuple[str, ast.AST]]:
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, kinds):
                yield f"{name_of(source)}:{node.lineno}", node


def longer(most: int, *kinds: type[ast.AST]) -> list[str]:
    return [
        f"{place} {node.name}: {length} lines"
        for place, node in nodes(*kinds)
        if (length := node.end_lineno - node.lineno + 1) > most
    ]


def public(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield public functions, classes and methods; what stands inside a function is private."""
    for node in tree.body:
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node)


def inherited(node: ast.AST) -> bool:
    """Tell whether a method keeps Qt's name and meaning, or says that it overrides."""
    said = {getattr(mark, "id", getattr(mark, "attr", "")) for mark in node.decorator_list}
    return bool(said & {"override", "overload", "setter"}) or bool(
        re.search("[a-z][A-Z]", node.name)
    )


def publics() -> Iterator[tuple[str, ast.AST]]:
    for source in SOURCES:
        for node in public(ast.parse(source.read_text(encoding="utf-8"))):
            yield f"{name_of(source)}:{node.lineno} {node.name}", node


def none(found: list[str]) -> None:
    assert not found, "\n" + "\n".join(found)


def test_no_file_is_too_long():
    counted = {name_of(source): len(lines_of(source)) for source in SOURCES}
    none([f"{name}: {count} lines" for name, count in counted.items() if count > FILE])


def test_the_median_file_is_short():
    counts = [len(lines_of(source)) for source in SOURCES if source.name != "__init__.py"]
    assert statistics.median(counts) <= MEDIAN


def test_no_function_is_too_long():
    none(longer(FUNCTION, *FUNCTIONS))


def test_no_class_is_too_long():
    none(longer(CLASS, ast.ClassDef))


def test_everything_is_caught_in_two_places_only():
    found = [place for place, node in nodes(ast.ExceptHandler) if swallows_all(node)]
    none([place for place in found if place.split(":")[0] not in CATCH_ALL])


def swallows_all(node: ast.ExceptHandler) -> bool:
    """Tell whether a handler takes every error; one that cleans up and raises it again does not."""
    last = node.body[-1]
    again = isinstance(last, ast.Raise) and last.exc is None
    catches = node.type is None or {"Exception", "BaseException"} & names_in(node.type)
    return bool(catches) and not again


@pytest.mark.parametrize(
    ("handler", "swallows"),
    [
        ("except Exception:\n  pass", True),
        ("except:\n  pass", True),
        ("except (OSError, Exception) as e:\n  log(e)", True),
        ("except BaseException:\n  undo()\n  raise", False),
        ("except OSError:\n  pass", False),
    ],
)
def test_a_swallowing_handler_is_told_from_a_cleaning_one(handler, swallows):
    tree = ast.parse("try:\n  work()\n" + handler)
    assert swallows_all(tree.body[0].handlers[0]) is swallows


def names_in(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def test_public_names_have_a_docstring():
    mute = [
        place
        for place, node in publics()
        if not ast.get_docstring(node) and not (isinstance(node, FUNCTIONS) and inherited(node))
    ]
    none(mute)


def test_public_functions_say_what_they_return():
    silent = [p for p, node in publics() if isinstance(node, FUNCTIONS) and node.returns is None]
    none(silent)


def test_every_module_says_what_it_is_for():
    mute = [
        name_of(source)
        for source in SOURCES
        if lines_of(source) and not ast.get_docstring(ast.parse(source.read_text(encoding="utf-8")))
    ]
    none(mute)


def test_hardly_a_line_stands_twice():
    seen: dict[tuple[str, ...], str] = {}
    twice: list[str] = []
    total = 0
    for source in SOURCES:
        code = [(n, line.strip()) for n, line in enumerate(lines_of(source), 1) if line.strip()]
        total += len(code)
        for start in range(len(code) - DUPLICATE_WINDOW + 1):
            window = tuple(line for _, line in code[start : start + DUPLICATE_WINDOW])
            place = f"{name_of(source)}:{code[start][0]}"
            if window in seen:
                twice.append(f"{place} = {seen[window]}")
            seen.setdefault(window, place)
    assert len(twice) / max(total, 1) < DUPLICATE_SHARE, twice


def tracked() -> list[Path]:
    try:
        done = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def readable(paths: list[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        raw = path.read_bytes()
        if b"\0" not in raw:
            yield from ((f"{name_of(path)}:{n}", line) for n, line in enumerate(texts(raw), 1))


def texts(raw: bytes) -> list[str]:
    return raw.decode("utf-8", "replace").splitlines()


def test_hosts_and_machine_paths_are_seen():
    assert HOSTS.search("https://" + "pypi" + ".org/simple")
    assert HOSTS.search("https://" + "registry" + ".npm.example/x")
    assert MACHINE.search("see /" + "home/clerk/file")
    assert not HOSTS.search("the registry.")
    assert not MACHINE.search("tests/work/x ~/home/x")


def test_no_file_names_a_registry_or_a_path_of_one_machine():
    found = [
        f"{place}: {line.strip()[:80]}"
        for place, line in readable(tracked())
        if HOSTS.search(line) or MACHINE.search(line)
    ]
    none(found)

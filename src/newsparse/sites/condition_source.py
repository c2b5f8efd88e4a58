"""Conditions as Python: read from what an author types, and written for one to paste."""

from __future__ import annotations

import ast
import difflib
import json

from newsparse.errors import SiteError
from newsparse.sites.conditions import Condition, Has, Is, Like, Starts
from newsparse.sites.element_conditions import After, Class, Parent, Prop, Tag, Within

KINDS = {kind.__name__: kind for kind in (After, Class, Has, Is, Like, Parent, Prop, Starts, Tag, Within)}


def read_condition(source: str) -> Condition:
    """Read a condition as it is written in a plugin; nothing of it is run.

    condition = call {"&" call} | "(" condition ")"
    call = kind "(" [string | condition] {"," [name "="] string} ")"

    Raises:
        SiteError: if it is none; the message names the nearest kind.

    Example:
        >>> read_condition('Tag("p") & Parent(Class("c-story"))') == Tag("p") & Parent(Class("c-story"))
        True
        >>> read_condition('Clas("c-story")')
        Traceback (most recent call last):
        ...
        newsparse.SiteError: there is no condition Clas; did you mean Class?
    """
    try:
        tree = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        msg = f'{source!r} is no condition such as Tag("p") & Parent(Class("story"))'
        raise SiteError(msg) from error
    return _read(tree)


def source_of(condition: Condition) -> str:
    """Return a condition as it is written in a plugin.

    Example:
        >>> print(source_of(Tag("p") & Within(Class(begins="Story-") & Prop("id"))))
        Tag("p") & Within(Class(begins="Story-") & Prop("id"))
    """
    return " & ".join(map(_written, condition.parts))


def nearest(name: str, known: list[str]) -> str:
    """Return a hint at the name that was meant; empty where none is like it.

    Example:
        >>> nearest("PROMOTION", ["PROMO", "NOTE"]), nearest("XYZ", ["PROMO"])
        ('; did you mean PROMO?', '')
    """
    close = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f"; did you mean {close[0]}?" if close else ""


def _read(tree: ast.expr) -> Condition:
    match tree:
        case ast.BinOp(left=left, op=ast.BitAnd(), right=right):
            return _read(left) & _read(right)
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords):
            if name not in KINDS:
                msg = f"there is no condition {name}{nearest(name, list(KINDS))}"
                raise SiteError(msg)
            given = {one.arg: _argument(one.value) for one in keywords if one.arg}
            try:
                return KINDS[name](*map(_argument, args), **given)  # type: ignore[arg-type]
            except TypeError as error:
                msg = f"{name} cannot be made of {ast.unparse(tree)!r}: {error}"
                raise SiteError(msg) from error
    msg = f"{ast.unparse(tree)!r} is no condition; there are {', '.join(KINDS)}, and & between two"
    raise SiteError(msg)


def _argument(tree: ast.expr) -> str | Condition:
    if isinstance(tree, ast.Constant) and isinstance(tree.value, str):
        return tree.value
    return _read(tree)


def _written(part: Condition) -> str:
    match part:
        case Within() | Parent() | After():
            inside = source_of(part.condition)
        case Is() | Starts() | Has():
            inside = _quoted(part.literal)
        case Like():
            inside = _quoted(part.pattern)
        case Tag():
            inside = _quoted(part.name)
        case Class() | Prop():
            whole = [part.name, part.value] if isinstance(part, Prop) else [part.name]
            affixes = [f"{name}={_quoted(value)}" for name, value in (("begins", part.begins), ("ends", part.ends))
                       if value]  # fmt: skip
            inside = ", ".join([*[_quoted(value) for value in whole if value is not None], *affixes])
        case _:
            return repr(part)
    return f"{type(part).__name__}({inside})"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)

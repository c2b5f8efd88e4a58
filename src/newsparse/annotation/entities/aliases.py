"""Entity resolution: which names are one entity, `M. Modèle`, `Youri Modèle` and `Iouri Modèle`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from newsparse._classes import define
from newsparse.annotation.entities.features import TypeScores
from newsparse.annotation.entities.gazetteer_lookup import Name
from newsparse.model.entities import EntityKind
from newsparse.text.fold import without_accents


@define(eq=False)
class EntityCluster:
    """Somebody or something under construction: all names that were found to be one."""

    kind: EntityKind
    names: list[Name]
    tokens: tuple[str, ...]
    gender: str = ""
    country: str | None = None
    full: int = 0
    """How many mentions carry more than one word."""

    def add(self, name: Name) -> None:
        """Take a further mention."""
        self.names.append(name)
        self.gender = self.gender or name.gender
        self.country = self.country or name.country

    @property
    def label(self) -> str:
        """The canonical name: the most frequent of the fullest forms, of equals the first."""
        counts: dict[str, int] = {}
        for name in self.names:
            counts[name.text] = counts.get(name.text, 0) + 1
        if len(counts) == 1:
            return self.names[0].text
        return max(counts, key=lambda text: (len(text.split()) > 1, counts[text]))


def fold_name(text: str) -> tuple[str, ...]:
    """Return the words of a name without accents, case, hyphens and full stops.

    Example:
        >>> fold_name("Kim Jong-un") == fold_name("KIM JONG UN")
        True
    """
    return tuple(without_accents(text.replace("-", " ").replace(".", " ").lower()).split())


def cluster_names(names: Iterable[Name]) -> list[EntityCluster]:
    """Return the bearers of names, in order of first appearance.

    Full names come first, so that a surname alone finds its entity wherever it stands.
    """
    full: list[Name] = []
    single: list[Name] = []
    for name in sorted(names, key=_START):
        (single if name.kind is None and name.is_single else full).append(name)
    table = _Table()
    for tokens, group in _alike(full):
        table.take_full(tokens, group)
    for tokens, group in _alike(single):
        table.take_single(tokens, group)
    for cluster in table.clusters:
        cluster.names.sort(key=_START)
    return sorted(table.clusters, key=lambda cluster: cluster.names[0].start)


_START = attrgetter("start")


def _alike(names: Iterable[Name]) -> list[tuple[tuple[str, ...], list[Name]]]:
    """Put names together that are written alike, and tell what they fold to."""
    groups: dict[str, list[Name]] = {}
    for name in names:
        groups.setdefault(name.text, []).append(name)
    folded: dict[tuple[str, ...], list[Name]] = {}
    for text, group in groups.items():
        if tokens := fold_name(text):
            folded.setdefault(tokens, []).extend(group)
    return list(folded.items())


class _Table:
    def __init__(self) -> None:
        self.clusters: list[EntityCluster] = []
        self.by_name: dict[tuple[str, ...], EntityCluster] = {}
        self.by_last: dict[str, list[EntityCluster]] = {}
        self.by_part: dict[tuple[str, ...], list[EntityCluster]] = {}

    def take_full(self, tokens: tuple[str, ...], names: list[Name]) -> None:
        kind = next((name.kind for name in names if name.kind is not None), None) or _kind(names)
        if kind is None or not any(name.certain for name in names):
            return
        cluster = self._same_person(tokens) if kind is EntityKind.PERSON else None
        if cluster is None:
            cluster = EntityCluster(kind, [], tokens)
            self.clusters.append(cluster)
            self.by_last.setdefault(tokens[-1], []).append(cluster)
        cluster.full += len(names)
        self.by_name[tokens] = cluster
        words = names[0].text.split()
        for part in {fold_name(words[0]), fold_name(words[-1]), (tokens[0],), (tokens[-1],)} if len(words) > 1 else ():
            self.by_part.setdefault(part, []).append(cluster)
        for name in names:
            cluster.add(name)

    def _same_person(self, tokens: tuple[str, ...]) -> EntityCluster | None:
        for cluster in self.by_last.get(tokens[-1], ())[:8]:
            if cluster.kind is EntityKind.PERSON and _compatible(cluster.tokens, tokens):
                return cluster
        return None

    def take_single(self, tokens: tuple[str, ...], names: list[Name]) -> None:
        known = self.by_name.get(tokens)
        people = [cluster for cluster in self.by_part.get(tokens, ())[:16] if cluster.kind is EntityKind.PERSON]
        own = names if known is None and not people else _not_taken(names, known, people, tokens[-1])
        if not any(name.certain for name in own):
            return
        kind = _kind(own) or EntityKind.ORGANISATION
        cluster = EntityCluster(kind, [], tokens)
        for name in own:
            cluster.add(name)
        self.clusters.append(cluster)
        self.by_name[tokens] = cluster


def _not_taken(
    names: Iterable[Name], known: EntityCluster | None, people: Sequence[EntityCluster], surname: str
) -> list[Name]:
    """Add names of one word to who bears them, and return those that are of somebody else.

    `Mr. NAME` is nobody of `Anna NAME`; where he is named more often than she, NAME alone and `President NAME` are he.
    """
    own: list[Name] = []
    taken = max((one.full for one in people), default=0)
    for group in _parted(names):
        if len(own) > taken:
            return [*own, *group]
        for name in group:
            cluster = known or _bearer(people, surname, name)
            if cluster is None:
                own.append(name)
            else:
                cluster.add(name)
                taken += 1
    return own


def _parted(names: Iterable[Name]) -> tuple[list[Name], list[Name]]:
    """Return the names whose titles tell a gender, and the others."""
    titled: list[Name] = []
    bare: list[Name] = []
    for name in names:
        (titled if name.gender else bare).append(name)
    return titled, bare


def _bearer(people: Sequence[EntityCluster], surname: str, name: Name) -> EntityCluster | None:
    """Return the one of several people with a name in common whom it means alone: one with that surname, if any."""
    surnamed = [one for one in people if one.tokens[-1] == surname]
    fitting = [one for one in surnamed or people if not (name.gender and one.gender and name.gender != one.gender)]
    return max(fitting, key=attrgetter("full"), default=None)


def _kind(names: Iterable[Name]) -> EntityKind | None:
    return TypeScores.summed([name.scores for name in names]).kind()


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names with one surname can be one person: `john kirby`, `j f kirby`, `iouri`, `youri`."""
    if len(one) == 1 or len(other) == 1:
        return True
    first, second = one[0], other[0]
    if first == second or (min(len(first), len(second)) == 1 and first[0] == second[0]):
        return True
    return _skeleton(first) == _skeleton(second)


_SPELLINGS = (
    ("ou", "u"), ("gu", "g"), ("kh", "h"), ("ch", "h"), ("w", "v"), ("ff", "v"), ("y", "i"), ("j", "i"), ("ii", "i"),
)  # fmt: skip


def _skeleton(name: str) -> str:
    """Return what different transliterations of a first name share: `youri`, `iouri` and `juri`."""
    for spelling, sound in _SPELLINGS:
        name = name.replace(spelling, sound)
    return name.lstrip("i") or name

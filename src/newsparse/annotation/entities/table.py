"""The entity table of one article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from newsparse.annotation.block_words import BlockWords
from newsparse.annotation.entities.aliases import EntityCluster, cluster_names
from newsparse.annotation.entities.candidates import united
from newsparse.annotation.entities.features import SURE, WordUsage
from newsparse.annotation.entities.gazetteer_lookup import Name
from newsparse.annotation.entities.names import find_names
from newsparse.annotation.grammar.lexica import Lexica, lexica_of
from newsparse.languages import Language
from newsparse.model.document import Block, Document
from newsparse.model.entities import Entity, EntityKind, Gender, Mention
from newsparse.model.labels import Group, Label
from newsparse.text.span import Span
from newsparse.text.words import Words

_HEADLINES = frozenset({Label.TITLE, Label.TITLE_DUP, Label.KICKER})
_READ = _HEADLINES | {label for label in Label if label.group in {Group.BODY, Group.FIGURE}}
_GENDERS = {"m": Gender.MASCULINE, "f": Gender.FEMININE}


def find_entities(
    document: Document,
    languages: Iterable[Language],
    candidates: Sequence[Mention] = (),
    *,
    block_words: BlockWords | None = None,
) -> tuple[tuple[Entity, ...], tuple[Mention, ...]]:
    """Return the entities that the article names, and each mention by name in order of the text.

    Headlines, body and captions are read; what is boilerplate names nobody.

    Args:
        document: a page whose blocks are labelled.
        languages: the languages to choose from; a block in none of them that has quote tables names nobody.
        candidates: names that plugins propose; they are united with those of the core.
        block_words: the words of its blocks, where they were read before.

    Example:
        >>> from newsparse.model.document import Block, Document
        >>> from newsparse.model.labels import Label
        >>> from newsparse.languages import LANGUAGES
        >>> text = "Le ministre Jean Nom est parti. M. Nom reviendra."
        >>> page = Document(text=text, blocks=(Block(0, len(text), Label.PARAGRAPH),), language="fr")
        >>> entities, mentions = find_entities(page, LANGUAGES)
        >>> entities[0].name, entities[0].roles, [mention.span.of(text) for mention in mentions]
        ('Jean Nom', ('ministre',), ['Jean Nom', 'Nom'])
    """
    tables = {language.code: lexica for language in languages if (lexica := lexica_of(language)) is not None}
    block_words = block_words or BlockWords(document)
    blocks = list(readable(document, tables))
    names = _names(block_words, blocks)
    if candidates:
        names = united(names, candidates, block_words.text, [block.span for block, _ in blocks])
    pairs = [(_entity(number, cluster), cluster) for number, cluster in enumerate(cluster_names(names), 1)]
    mentions = [Mention(entity, Span(name.start, name.end)) for entity, cluster in pairs for name in cluster.names]
    mentions.sort(key=attrgetter("span.start", "span.end"))
    return tuple([entity for entity, _ in pairs]), tuple(mentions)


def readable(document: Document, tables: dict[str, Lexica]) -> Iterator[tuple[Block, Lexica]]:
    """Yield the blocks that name entities, with the tables of their language."""
    for block in document.blocks:
        if block.label in _READ:
            code = (block.language or document.language or "").partition("-")[0]
            if (table := tables.get(code)) is not None:
                yield block, table


def _names(block_words: BlockWords, blocks: Iterable[tuple[Block, Lexica]]) -> list[Name]:
    read = [(block_words.of(block, table.grammar.elisions), table) for block, table in blocks]
    capitals = frozenset().union(*(table.grammar.articles for _, table in read if table.grammar.capitalises_nouns))
    plurals = frozenset().union(*(table.grammar.plural_endings for _, table in read))
    usage = WordUsage.of([words for words, _ in read], capitals, plurals)
    found: list[Name] = []
    for words, table in read:
        names = find_names(words, table, usage)
        found += map(_doubted, names) if names and _is_title_case(words, table) else names
    return found


def _is_title_case(words: Words, table: Lexica) -> bool:
    """Tell whether a line begins all its words with capital letters, so that these tell nothing."""
    if not 0 < len(words.low) < 2 * _LINE:
        return False
    capital = small = 0
    for text, low in zip(words.text, words.low, strict=True):
        if len(low) > _LONG and low not in table.grammar.prepositions:
            if text[0].isupper():
                capital += 1
            elif small + 1 >= _FEW_SMALL:  # as soon in most lines
                return False
            else:
                small += 1
    return _LONG < capital + small < _LINE and capital > _MOST * (capital + small)


_LONG, _LINE, _MOST = 3, 30, 0.8
_FEW_SMALL = (1 - _MOST) * _LINE  # long words in small letters that a line may have


def _doubted(name: Name) -> Name:
    """Return a name in title case: certain only with a clear feature of a name."""
    clear = name.kind is not None or max(name.scores.person, name.scores.place) >= SURE
    return name if clear and len(name.text.split()) <= _WORDS else name._replace(certain=False)


_WORDS = 3  # of a name in title case that is certain


def _entity(number: int, cluster: EntityCluster) -> Entity:
    person, country = cluster.kind is EntityKind.PERSON, cluster.country
    if country and cluster.kind is not EntityKind.PLACE and all(name.kind is None for name in cluster.names):
        country = None  # only a name as that of a place has it
    return Entity(
        id=f"e{number}",
        name=cluster.label,
        kind=cluster.kind,
        country=country,
        gender=_GENDERS.get(cluster.gender) if person else None,
        roles=tuple(dict.fromkeys([role for name in cluster.names for role in name.roles])) if person else (),
    )

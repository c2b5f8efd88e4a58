"""Dutch verbs: weak inflection by the stem, strong verbs of saying by their principal parts, and separable ones."""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.verbs import Paradigm, Verbs

_VOICELESS = ("t", "k", "f", "s", "ch", "p", "x")
_WEAK = """
verklaren verklaar; melden meld; stellen stel; antwoorden antwoord; waarschuwen waarschuw; beweren beweer; betogen
betoog;
benadrukken benadruk; bevestigen bevestig; reageren reageer; noemen noem; vertellen vertel; vragen vraag; hopen hoop;
erkennen erken; ontkennen ontken; vermelden vermeld; herhalen herhaal; klagen klaag; concluderen concludeer;
constateren constateer; suggereren suggereer; adviseren adviseer; verzekeren verzeker; herinneren herinner; menen meen;
verwachten verwacht; beloven beloof; eisen eis; pleiten pleit; dreigen dreig; roepen roep; grappen grap; twitteren
twitter;
mopperen mopper; verzuchten verzucht; onthullen onthul; oordelen oordeel; opperen opper; berichten bericht; vrezen
vrees;
bekritiseren bekritiseer; prijzen prijs; betreuren betreur; veroordelen veroordeel; omschrijven omschrijf; loven loof;
kondigen kondig; voegen voeg; leggen leg; delen deel; wijzen wijs; merken merk; tekenen teken; voeren voer; vullen vul;
geloven geloof; informeren informeer; garanderen garandeer; nuanceren nuanceer; preciseren preciseer; citeren citeer;
reppen rep; tweeten tweet; zuchten zucht; fluisteren fluister; schreeuwen schreeuw; argumenteren argumenteer; uiten uit;
hameren hamer; voorspellen voorspel; onderstrepen onderstreep; verdedigen verdedig; bedanken bedank; feliciteren
feliciteer
"""
_STRONG = """
zeggen zegt,zeg zei,zeiden gezegd; schrijven schrijft,schrijf schreef,schreven geschreven;
spreken spreekt,spreek sprak,spraken gesproken; vinden vindt,vind vond,vonden gevonden; denken denkt,denk
dacht,dachten gedacht;
weten weet wist,wisten geweten; roepen roept,roep riep,riepen geroepen; vragen vraagt,vraag vroeg,vroegen gevraagd;
geven geeft,geef gaf,gaven gegeven; wijzen wijst,wijs wees,wezen gewezen; zien ziet,zie zag,zagen gezien;
laten laat liet,lieten gelaten; prijzen prijst,prijs prees,prezen geprezen; houden houdt,houd hield,hielden gehouden;
omschrijven omschrijft omschreef,omschreven omschreven; stellen stelt,stel stelde,stelden gesteld
"""
_INSEPARABLE = ("be", "ver", "ont", "her", "er", "ge", "om", "voor", "onder")


def _weak(row: str) -> Paradigm:
    verb, stem = row.split()
    past = f"{stem}te {stem}ten" if stem.endswith(_VOICELESS) else f"{stem}de {stem}den"
    end = "" if stem.endswith(("d", "t")) else ("t" if stem.endswith(_VOICELESS) else "d")
    third = stem if stem.endswith("t") else f"{stem}t"
    prefix = "" if verb.startswith(_INSEPARABLE) else "ge"
    return Paradigm(f"={verb}", f"{stem} {third} {past} {verb}", participle=f"{prefix}{stem}{end}", gerund=f"{verb}d")


def _strong(row: str) -> Paradigm:
    verb, present, past, participle = row.split()
    finite = f"{present.replace(',', ' ')} {past.replace(',', ' ')} {verb}"
    return Paradigm(f"={verb}", finite, participle=participle, gerund=f"{verb}d")


_STRONG_ROWS = [row for row in _STRONG.split(";") if row.strip()]
_STRONG_VERBS = frozenset(row.split()[0] for row in _STRONG_ROWS)

VERBS = Verbs(
    paradigms=(
        Paradigm("en", finite="t de den te ten en", participle="d t", gerund="end", prefix="ge"),
        *(_weak(row) for row in _WEAK.split(";") if row.strip() and row.split()[0] not in _STRONG_VERBS),
        *(_strong(row) for row in _STRONG_ROWS),
    ),
    separable=words(
        "toe|voegen aan|kondigen mee|delen uit|leggen aan|geven toe|geven op|merken aan|tekenen aan|voeren aan|vullen",
        "vast|stellen tegen|spreken aan|dringen toe|zeggen uit|spreken op|roepen na|vragen",
    ),
    inseparable_prefixes=("be", "ver", "ont", "her", "er", "ge"),
    joined_marker="te",
)

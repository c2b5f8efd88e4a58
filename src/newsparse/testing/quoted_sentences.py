"""Sentences that report somebody's words, made from the answer: who said what is known by construction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsparse._classes import frozen

if TYPE_CHECKING:
    from hypothesis import strategies as st


@frozen
class Quoted:
    """A short text in which one person says one thing."""

    text: str
    language: str
    words: str
    """What is said, without marks."""
    speaker: str
    marked: bool
    """Whether marks stand around the words."""


@frozen
class Person:
    """Somebody to speak: full name, role with article, honorific with surname, subject pronoun."""

    name: str
    role: str
    short: str
    pronoun: str


@frozen
class Voicebox:
    """What one language says with: people, words to put into their mouths, and patterns.

    Patterns hold `{who}` for the speaker and `{said}` for the words; those of `known` follow an introduction and hold
    `{pronoun}` or `{short}`.
    """

    language: str
    marks: tuple[str, str]
    people: tuple[Person, ...]
    who: tuple[str, ...]
    """How a speaker is named, with `{name}` and `{role}`."""
    introduction: str
    clauses: tuple[str, ...]
    reported: tuple[str, ...]
    """The same as clauses after a complementiser or a source."""
    fragments: tuple[str, ...]
    direct: tuple[str, ...]
    partial: tuple[str, ...]
    indirect: tuple[str, ...]
    known: tuple[str, ...]
    noise: tuple[str, ...]


FRENCH = Voicebox(
    language="fr",
    marks=("« ", " »"),
    people=(
        Person("Jeanne Modèle", "la ministre de la Santé", "Mme Modèle", "elle"),
        Person("Paul Exemple", "le maire de la ville", "M. Exemple", "il"),
        Person("Luc Essai", "le porte-parole du gouvernement", "M. Essai", "il"),
    ),
    who=("{name}", "{role}, {name}"),
    introduction="{name} a visité le nouveau port lundi.",
    clauses=("Nous avons besoin de temps et de moyens", "Le port ouvrira avant la fin de l'été"),
    reported=("les habitants ont besoin de moyens", "le port ouvrira avant la fin de l'été"),
    fragments=("retard inadmissible", "profonde inquiétude"),
    direct=(
        "{said}, a déclaré {who}.",
        "{said}, explique {who}.",
        "{said}, a ajouté mardi {who} lors d'un point de presse.",
        "Lors d'une réunion publique, {who} a déclaré : {said}.",
    ),
    partial=(
        "Devant les élus, {who} a dénoncé un {said} dans ce dossier.",
        "{Who} a évoqué une {said} sur le chantier.",
    ),
    indirect=("{Who} a affirmé que {said}.", "Selon {who}, {said}.", "{Who} a indiqué mardi que {said}."),
    known=("{said}, a-t-{pronoun} déclaré.", "{said}, a précisé {short}."),
    noise=("La pluie est tombée toute la nuit.", "Les travaux durent depuis trois ans."),
)

ENGLISH = Voicebox(
    language="en",
    marks=("“", "”"),
    people=(
        Person("Susan Sample", "the mayor", "Ms. Sample", "she"),
        Person("John Template", "the company spokesman", "Mr. Template", "he"),
    ),
    who=("{name}", "{role}, {name},"),
    introduction="{name} visited the new harbor on Monday.",
    clauses=("We need more time and more money", "The harbor will open before the end of summer"),
    reported=("the harbor needed more money", "the harbor would open before the end of summer"),
    fragments=("shameful delay", "grave concern"),
    direct=(
        "{said} {who} said.",
        "{said} said {who}.",
        "At a public meeting on Tuesday, {who} said: {said}.",
        "{Who} told reporters, {said}.",
    ),
    partial=("{Who} denounced a {said} in the project.", "{Who} spoke of a {said} at the site."),
    indirect=("{Who} said that {said}.", "According to {who}, {said}.", "{Who} said on Tuesday that {said}."),
    known=("{said} {pronoun} said.", "{said} said {short}."),
    noise=("Rain fell all night long.", "The works have lasted three years."),
)

GERMAN = Voicebox(
    language="de",
    marks=("„", "“"),
    people=(
        Person("Sabine Muster", "die Ministerin", "Frau Muster", "sie"),
        Person("Peter Beispiel", "der Bürgermeister", "Herr Beispiel", "er"),
    ),
    who=("{name}", "{role} {name}"),
    introduction="{name} besuchte am Montag den neuen Hafen.",
    clauses=("Wir brauchen mehr Zeit und mehr Geld", "Der Hafen wird vor dem Ende des Sommers öffnen"),
    reported=("der Hafen mehr Geld brauche", "der Hafen vor dem Ende des Sommers öffne"),
    fragments=("unerträglichen Verzögerung", "großen Sorge"),
    direct=(
        "{said}, sagte {who}.",
        "{said}, erklärte {who} am Dienstag.",
        "Bei einer Versammlung sagte {who}: {said}.",
        "{Who} betonte: {said}.",
    ),
    partial=("{Who} sprach von einer {said} auf der Baustelle.",),
    indirect=("{Who} sagte, dass {said}.", "{Who} erklärte am Dienstag, dass {said}."),
    known=("{said}, sagte {pronoun}.", "{said}, sagte {short}."),
    noise=("Es regnete die ganze Nacht.", "Die Arbeiten dauern seit drei Jahren."),
)

SPANISH = Voicebox(
    language="es",
    marks=("«", "»"),
    people=(
        Person("Ana Muestra", "la ministra de Sanidad", "la señora Muestra", "ella"),
        Person("Pedro Ejemplo", "el alcalde de la ciudad", "el señor Ejemplo", "él"),
    ),
    who=("{name}", "{role}, {name}"),
    introduction="{name} visitó el lunes el nuevo puerto.",
    clauses=("Necesitamos más tiempo y más dinero", "El puerto abrirá antes del final del verano"),
    reported=("el puerto necesita más dinero", "el puerto abrirá antes del final del verano"),
    fragments=("retraso inadmisible", "profunda preocupación"),
    direct=(
        "{said}, dijo {who}.",
        "{said}, explicó {who}.",
        "{said}, ha añadido el martes {who}.",
        "{Who} declaró: {said}.",
    ),
    partial=("{Who} denunció un {said} en la obra.", "{Who} habló de una {said} en la obra."),
    indirect=(
        "{Who} afirmó que {said}.",
        "Según {who}, {said}.",
        "{Who} aseguró el martes que {said}.",
        "Para {who}, {said}.",
    ),
    known=("{said}, añadió {short}.", "{said}, aseguró {pronoun}."),
    noise=("Llovió toda la noche.", "Las obras duran tres años."),
)

ITALIAN = Voicebox(
    language="it",
    marks=("«", "»"),
    people=(
        Person("Anna Esempio", "la ministra della Salute", "la signora Esempio", "lei"),
        Person("Mario Prova", "il sindaco della città", "il signor Prova", "lui"),
    ),
    who=("{name}", "{role}, {name}"),
    introduction="{name} ha visitato lunedì il nuovo porto.",
    clauses=("Abbiamo bisogno di più tempo e di più soldi", "Il porto aprirà prima della fine dell'estate"),
    reported=("il porto ha bisogno di più soldi", "il porto aprirà prima della fine dell'estate"),
    fragments=("ritardo inaccettabile", "profonda preoccupazione"),
    direct=(
        "{said}, ha detto {who}.",
        "{said}, spiega {who}.",
        "{said}, ha aggiunto martedì {who}.",
        "{Who} ha dichiarato: {said}.",
    ),
    partial=("{Who} ha denunciato un {said} nei lavori.", "{Who} ha parlato di una {said} nei lavori."),
    indirect=(
        "{Who} ha affermato che {said}.",
        "Secondo {who}, {said}.",
        "{Who} ha assicurato martedì che {said}.",
        "Per {who}, {said}.",
    ),
    known=("{said}, ha aggiunto {short}.", "{said}, ha precisato {pronoun}."),
    noise=("Ha piovuto tutta la notte.", "I lavori durano da tre anni."),
)

DUTCH = Voicebox(
    language="nl",
    marks=("“", "”"),
    people=(
        Person("Anna Voorbeeld", "minister", "mevrouw Voorbeeld", "zij"),
        Person("Piet Staal", "burgemeester", "meneer Staal", "hij"),
    ),
    who=("{name}", "{role} {name}"),
    introduction="{name} bezocht maandag de nieuwe haven.",
    clauses=("We hebben meer tijd en meer geld nodig", "De haven gaat voor het einde van de zomer open"),
    reported=("de haven meer geld nodig heeft", "de haven voor het einde van de zomer opengaat"),
    fragments=("onaanvaardbare vertraging", "grote zorg"),
    direct=(
        "{said}, zei {who}.",
        "{said}, zegt {who}.",
        "{said}, aldus {who}.",
        "Op dinsdag zei {who}: {said}.",
        "{Who} verklaarde: {said}.",
    ),
    partial=("{Who} sprak van een {said} bij de bouw.", "{Who} noemde het een {said}."),
    indirect=("{Who} zei dat {said}.", "{Who} verklaarde dinsdag dat {said}.", "{Who} heeft gezegd dat {said}."),
    known=("{said}, zei {short}.", "{said}, zei {pronoun}."),
    noise=("Het regende de hele nacht.", "De werken duren al drie jaar."),
)

PORTUGUESE = Voicebox(
    language="pt",
    marks=("«", "»"),
    people=(
        Person("Ana Exemplo", "a ministra da Saúde", "a senhora Exemplo", "ela"),
        Person("Pedro Amostra", "o prefeito da cidade", "o senhor Amostra", "ele"),
    ),
    who=("{name}", "{role}, {name}"),
    introduction="{name} visitou na segunda-feira o novo porto.",
    clauses=("Precisamos de mais tempo e de mais dinheiro", "O porto abrirá antes do fim do verão"),
    reported=("o porto precisa de mais dinheiro", "o porto abrirá antes do fim do verão"),
    fragments=("atraso inaceitável", "profunda preocupação"),
    direct=(
        "{said}, disse {who}.",
        "{said}, explica {who}.",
        "{said}, acrescentou na terça-feira {who}.",
        "{Who} declarou: {said}.",
    ),
    partial=("{Who} denunciou um {said} na obra.", "{Who} falou de uma {said} na obra."),
    indirect=(
        "{Who} afirmou que {said}.",
        "Segundo {who}, {said}.",
        "{Who} assegurou na terça-feira que {said}.",
        "Para {who}, {said}.",
    ),
    known=("{said}, acrescentou {short}.", "{said}, garantiu {pronoun}."),
    noise=("Choveu toda a noite.", "As obras duram há três anos."),
)

VOICEBOXES = (FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH, PORTUGUESE)


def quoted_in(voicebox: Voicebox, marks: tuple[str, str] | None = None) -> list[Quoted]:
    """Return a text for each way in which a language can report, in a fixed order.

    Args:
        voicebox: the language.
        marks: opening and closing mark with their space, instead of those of the language.

    Example:
        >>> quoted_in(GERMAN)[0].text
        '„Wir brauchen mehr Zeit und mehr Geld“, sagte Sabine Muster.'
    """
    opening, closing = marks or voicebox.marks
    made = []
    for person in voicebox.people:
        for named in voicebox.who:
            who = named.format(name=person.name, role=person.role)
            made += [
                _quoted(voicebox, pattern, person, words, who, marks=(opening, closing))
                for patterns, said in ((voicebox.direct, voicebox.clauses), (voicebox.partial, voicebox.fragments))
                for pattern in patterns
                for words in said
            ]
            made += [
                _quoted(voicebox, pattern, person, words, who, marks=None)
                for pattern in voicebox.indirect
                for words in voicebox.reported
            ]
        made += [
            _introduced(voicebox, pattern, person, words, (opening, closing))
            for pattern in voicebox.known
            for words in voicebox.clauses
        ]
    return made


def _quoted(
    voicebox: Voicebox, pattern: str, person: Person, words: str, who: str, *, marks: tuple[str, str] | None
) -> Quoted:  # fmt: skip
    said = words if marks is None else _between(voicebox, pattern, words, marks)
    inside = who if not pattern.endswith("{who}.") else who.rstrip(",")
    text = pattern.format(who=inside, Who=inside[0].upper() + inside[1:], said=said).replace(",,", ",")
    return Quoted(text, voicebox.language, words, person.name, marked=marks is not None)


def _introduced(voicebox: Voicebox, pattern: str, person: Person, words: str, marks: tuple[str, str]) -> Quoted:
    said = _between(voicebox, pattern, words, marks)
    text = pattern.format(said=said, pronoun=person.pronoun, short=person.short)
    return Quoted(
        f"{voicebox.introduction.format(name=person.name)} {text}",
        voicebox.language,
        words,
        person.name,
        marked=True,
    )


def _between(voicebox: Voicebox, pattern: str, words: str, marks: tuple[str, str]) -> str:
    """Put words between marks; English sets a comma inside before what follows."""
    inside = "," if voicebox.language == "en" and pattern.startswith("{said} ") else ""
    return f"{marks[0]}{words}{inside}{marks[1]}"


def quoted_texts() -> st.SearchStrategy[Quoted]:
    """Return a strategy of texts in all languages, some with sentences around that report nothing."""
    from hypothesis import strategies as st

    def around(quoted: Quoted, before: bool, after: bool) -> Quoted:  # noqa: FBT001 - drawn by the strategy
        noise = next(voicebox for voicebox in VOICEBOXES if voicebox.language == quoted.language).noise
        parts = [*noise[:1][:before], quoted.text, *noise[1:2][:after]]
        return attrs.evolve(quoted, text=" ".join(parts))

    plain = st.sampled_from([quoted for voicebox in VOICEBOXES for quoted in quoted_in(voicebox)])
    return st.builds(around, plain, st.booleans(), st.booleans())

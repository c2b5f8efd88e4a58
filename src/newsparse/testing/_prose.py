"""Plain prose of three languages, written for this purpose: what no rule may fire on."""

from __future__ import annotations

PROSE = {
    "fr": (
        "Le conseil de la ville a repoussé mardi soir le vote sur la nouvelle ligne de tramway, faute de majorité.",
        "Selon la maire, les travaux pourraient commencer au printemps si la région accepte de payer un tiers du coût.",
        "« Nous avons attendu dix ans, nous attendrons bien trois mois », a répondu le porte-parole des riverains.",
        "Les commerçants de la rue du Port demandent une aide, car leurs clients ne trouvent plus où se garer.",
        "Il faut lire aussi, dans ce refus, la fatigue d'un quartier à qui l'on a promis beaucoup et donné peu.",
        "L'entreprise a publié ses comptes : le chiffre d'affaires recule de 4 %, à 1,2 milliard d'euros.",
        "Une enquête a été ouverte après la chute d'un échafaudage, qui n'a fait aucun blessé.",
        "Près du lac, des familles partagent leur repas avec les bénévoles arrivés de toute la région.",
    ),
    "de": (
        "Der Stadtrat hat die Abstimmung über die Straßenbahn am Dienstagabend verschoben, weil die Mehrheit fehlte.",
        "Nach Worten der Bürgermeisterin können die Arbeiten im Frühjahr beginnen, wenn das Land ein Drittel bezahlt.",
        "„Wir haben zehn Jahre gewartet, da kommt es auf drei Monate nicht an“, sagte der Sprecher der Anwohner.",
        "Die Händler in der Hafenstraße verlangen Hilfe, denn ihre Kunden finden keinen Parkplatz mehr.",
        "Wer die Begründung liest, findet auch die Müdigkeit eines Viertels, dem man viel versprochen hat.",
        "Das Unternehmen legte seine Zahlen vor: Der Umsatz sank um vier Prozent auf 1,2 Milliarden Euro.",
        "Nach dem Sturz eines Gerüsts, bei dem niemand verletzt wurde, ermittelt nun die Staatsanwaltschaft.",
        "Am See teilen Familien ihr Essen mit den Helfern, die aus der ganzen Gegend gekommen sind.",
    ),
    "en": (
        "The city council put off the vote on the new tram line on Tuesday night because it had no majority.",
        "According to the mayor, work could begin in the spring if the region agrees to pay a third of the cost.",
        '"We have waited ten years, so three more months will not hurt us," said a spokesman for the residents.',
        "Shopkeepers on Harbour Street are asking for help, since their customers no longer find a place to park.",
        "One can read more than politics into the refusal of a district that was promised much and given little.",
        "The company published its accounts: revenue fell by four percent to 1.2 billion euros last year.",
        "An inquiry was opened after a scaffold came down on Friday; nobody was hurt.",
        "By the lake, families share their meals with the volunteers who have come from all over the county.",
    ),
}
"""For each language some sentences, as paragraphs of a news article have them."""

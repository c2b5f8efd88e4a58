"""What banners about cookies say, whatever the language of the page around them. Written by us."""

from __future__ import annotations

from typing import Final

CONSENT_STEMS: Final = (
    "accept", "accett", "acconsent", "acept", "akcept", "akzept", "confidentialit", "consent", "datenschutz",
    "einstellung", "einwillig", "gdpr", "hyväksy", "informativa", "nutzungserlebnis", "nutzererlebnis", "our site",
    "our website", "paramètre", "partenaire", "partner", "personal data", "personalis", "personaliz",
    "personenbezogen", "préférence", "preference", "privac", "rgpd", "samtyck", "samtykke", "settings", "site web",
    "sitio web", "sito", "socios", "souhlas", "tercero", "terze parti", "this site", "this website", "toestemming",
    "tietosuoj", "tracking", "webseite", "website", "we use", "wir nutzen", "wir verwenden", "nous utilisons",
    "utilizamos", "utilizziamo", "usamos", "zgod", "zustimm",
)  # fmt: skip
"""Stems of words, in the languages of Europe, in lower case."""

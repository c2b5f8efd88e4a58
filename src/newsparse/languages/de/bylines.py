"""What stands beside the names of authors in German."""

from __future__ import annotations

from newsparse.languages.schema.bylines import BylineWords
from newsparse.languages.schema.entries import words

BYLINES = BylineWords(
    introducing=words(
        """
        von verfasst_von geschrieben_von veröffentlicht_von text_von autor autorin autoren verfasser text journalist
        reporter interview gespräch protokoll
        """
    ),
    no_names=words(
        """
        druck drucken artikelbild mehr folgen teilen alle artikel beiträge kommentare kommentar anmelden lesen merken
        zur zum startseite über uns kontakt abonnieren newsletter autorenseite profil bild bilder foto fotos quelle
        lesezeit minuten audio download event events podcast podcasts video videos start info tickets
        """
    ),
    listing=words("zeige alle beiträge artikel mehr weitere anzeigen"),
    generic=words(
        """
        admin administrator redaktion redaktionen team online moderator system test marketing support blog
        """
    ),
    roles=words(
        """
        redakteur redakteurin reporter reporterin korrespondent korrespondentin volontär volontärin autor autorin
        chefredakteur coach designer fellow producer trainer historian
        """
    ),
    role_endings=words(
        """
        redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporter reporterin journalist
        journalistin autorin leiter leiterin redaktionsmitglied mitarbeiter mitarbeiterin korrespondenten redakteurs
        mitarbeiters reporters
        """
    ),
    fields=words("sport"),
    fused=words("Von"),
    inside=words("von"),
    of=words("von"),
    our=words("unser unserem unserer unseren"),
    joining=words("und"),
    crediting=words("foto fotos bild bilder quelle grafik video videos"),
    crediting_by=words("von"),
    dating=words("in am vom"),
    cutting=words("in"),
    cutting_days=words("am"),
    helped=words("mit"),
    material=words("von vom der den und material materialien meldungen zusatzmaterial beiträgen"),
    unnamed_agencies=words("agentur agenturen nachrichtenagentur nachrichtenagenturen presseagenturen"),
)

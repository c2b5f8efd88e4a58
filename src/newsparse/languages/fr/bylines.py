"""What stands beside the names of authors in French."""

from __future__ import annotations

from newsparse.languages.schema.bylines import BylineWords
from newsparse.languages.schema.entries import words

BYLINES = BylineWords(
    introducing=words(
        """
        par écrit_par publié_par rédigé_par article_de propos_recueillis_par auteur autrice auteurs entretien interview
        """
    ),
    no_names=words(
        """
        plus partager suivre voir tous les commentaires abonnez-vous lire publié imprimer accueil envoyer sauvegarder
        article articles newsletter photo photos source page pages audio
        """
    ),
    listing=words("voir tous les articles plus publications autres"),
    generic=words("administrateur redaction rédaction"),
    roles=words(
        """
        journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée reporter assistant
        """
    ),
    fields=words("sport culture"),
    fused=words("Par"),
    inside=words("par"),
    of=words("par de"),
    our=words("notre nos"),
    joining=words("et"),
    crediting=words("photo photos image images illustration illustrations crédit crédits source"),
    crediting_by=words("de par"),
    dating=words("le"),
    cutting_days=words("le"),
    helped=words("avec"),
    material=words("de des la les et dépêches dépêche informations presse"),
    unnamed_agencies=words("agence agences"),
)

"""What pages say of who may read on: that the rest is for subscribers, or that few free articles are left.

Written by us, folded as lines are compared; each is a part of a sentence that says nothing else.
"""

from __future__ import annotations

from typing import Final

LOCKED: Final = tuple(
    phrase.strip()
    for phrase in """
    subscribe to continue reading|subscribe to unlock|subscribe to keep reading|
    to continue reading, subscribe|
    this article is for subscribers|this story is for subscribers|for subscribers only|exclusive to subscribers|
    reserved for subscribers|available to subscribers only|to read the full story, subscribe|
    la suite est réservée aux abonnés|cet article est réservé aux abonnés|article réservé aux abonnés|
    contenu réservé aux abonnés|réservé à nos abonnés|de cet article à lire|pour lire la suite de cet article|
    abonnez-vous pour lire|nur für abonnenten|exklusiv für abonnenten|exklusiv für plus-mitglieder|weiterlesen mit|
    um weiterzulesen|um diesen artikel zu lesen|mit abo weiterlesen|contenido exclusivo para suscriptores|
    exclusivo para suscriptores|suscríbete para seguir leyendo|para seguir leyendo, suscríbete|solo para suscriptores|
    contenuto riservato agli abbonati|riservato agli abbonati|abbonati per continuare a leggere|
    exclusivo para assinantes|conteúdo exclusivo para assinantes|assine para continuar a ler|alleen voor abonnees|
    word abonnee om verder te lezen|tylko dla subskrybentów|dostęp tylko dla prenumeratorów|только для подписчиков|
    доступно только подписчикам|kun for abonnenter|endast för prenumeranter|vain tilaajille
    """.replace("\n", "").split("|")
)
"""That the text goes on for those who pay."""

METERED: Final = tuple(
    phrase.strip()
    for phrase in """
    free articles left|free article left|remaining free articles|free articles remaining|free articles this month|
    of your free articles|articles gratuits restants|articles gratuits ce mois|articles offerts ce mois|
    kostenlose artikel übrig|freie artikel übrig|kostenlosen artikel in diesem monat|artículos gratis este mes|
    artículos gratuitos este mes|articoli gratuiti rimanenti|articoli gratuiti questo mese|
    artigos gratuitos este mês|gratis artikelen over|gratis artikelen deze maand
    """.replace("\n", "").split("|")
)
"""That a reader has some texts free."""

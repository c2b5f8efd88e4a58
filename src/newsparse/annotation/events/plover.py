"""The event classes of PLOVER 0.8: 16 of them in four quads, and what older versions called them."""

from __future__ import annotations

QUADS = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1,
    "COOPERATE": 2, "AID": 2, "RETREAT": 2,
    "REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3, "SANCTION": 3,
    "PROTEST": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}  # fmt: skip
"""Verbal cooperation 1, material cooperation 2, verbal conflict 3, material conflict 4."""

RECIPROCAL = frozenset({"CONSULT", "COOPERATE", "SUPPORT", "AGREE"})
"""Classes in which two sides may both be actors."""

ABOUT_THE_FUTURE = frozenset({"AGREE", "THREATEN", "REQUEST"})
"""Classes that speak of the future by themselves: a promise that was made is asserted, not planned."""

ANNOUNCED = frozenset({"CONSULT", "PROTEST"})
"""Classes whose nouns are still to come where somebody announces something new: "announced a strike"."""

SPOKEN = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE"})
"""Classes of what is said: denied or alleged is what they speak of, and a city that is spoken to is a government."""

TOLD_AS_PURPOSE = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})
"""Classes that count in an infinitive of purpose: "marched to demand lower taxes"."""

OF_PEOPLE_ALONE = frozenset({"ACCUSE", "REJECT"})
"""What nothing but people and bodies does, so that an unknown subject is somebody."""

OF_AUTHORITIES = frozenset({"COERCE", "SANCTION"})
"""What police and courts do, so that a passive needs nobody who is named."""

TOLD_OF_NUMBERS = frozenset({"ASSAULT", "COERCE", "SANCTION"})
"""Classes whose verbs tell of people by a number alone: "arrested twenty"."""

OF_COURTS = frozenset({"ACCUSE", "COERCE", "SANCTION"})
"""Classes of what is done to somebody for a deed, which is named behind a preposition."""

PENALTIES = frozenset({"COERCE", "SANCTION"})
"""Classes whose nouns can be what a verb of the other says: "sentenced to prison"."""

TOLD_BY_NOUNS = frozenset({"ASSAULT", "PROTEST", "COERCE", "SANCTION", "RETREAT"})
"""Classes whose nouns tell what happened, to whomever it did."""

DENYING = frozenset({"REJECT"})
"""Classes that deny what they govern in the past: "refuses to have hit", "weist zurück, geschlagen zu haben"."""

ASKED_OF = frozenset({"REQUEST"})
"""Classes whose recipient can stand behind "from"."""

CALLED_FOR = frozenset({"PROTEST"})
"""Classes of what people call for, which has not happened by that: "called for a strike"."""

OF_GOODS = frozenset({"AID"})
"""Classes in which goods are given: who gives is whose they are, and somebody has to receive them."""

FELT = frozenset({"ACCUSE"})
"""Classes that can be a feeling: its cause is seldom anybody, and a noun of it needs somebody."""

BORNE_BY_OWNERS = frozenset({"ACCUSE", "ASSAULT", "COERCE", "REJECT", "REQUEST", "SANCTION"})
"""Classes whose recipient can be whose the object is: "a rejeté le projet du maire"."""

OF_OWNERS = frozenset({"AGREE", "AID", "CONCEDE", "COOPERATE", "REQUEST"})
"""Classes whose nouns are done by whose they are: "l'aide du maire"."""

OF_TEXTS = frozenset({"REJECT"})
"""Classes whose recipient can be who did what the object says: who proposed it, who asked for it."""

OF_OTHERS = frozenset({"ACCUSE", "REJECT", "SUPPORT"})
"""Classes of what one thinks of measures and texts, so that whose they are bears it: "rejects government plans"."""

DECIDED = frozenset({"AGREE", "COERCE", "CONCEDE", "REJECT", "SANCTION", "SUPPORT"})
"""Classes of what can be called a decision, a measure or a text afterwards."""

PASSED = frozenset({"REJECT", "SUPPORT"})
"""What bodies do with a text, so that a passive of it needs nobody who is named: "Le budget a été adopté"."""

DECREED = frozenset({"COERCE", "MOBILIZE", "SANCTION"})
"""What those do who order or announce it: "a ordonné la fermeture"."""

WITH_CONTENT = frozenset({"ACCUSE", "REQUEST"})
"""Classes whose recipient can be the subject of the clause that says what for."""

OF_CROWDS = frozenset({"PROTEST"})
"""Classes that are directed "at" as well as "against"."""

OF_HARM = frozenset({"ASSAULT"})
"""Classes that name whom they hit where nobody is named who did it, and a place behind the verb of what they did."""

ALSO_TEXTS = frozenset({"AGREE"})
"""Classes whose nouns are texts as well, so that two sides have to be named."""

OF_VISITS = frozenset({"CONSULT"})
"""Classes in which hosts receive somebody, who has to be named."""

REACHING_MODES = frozenset({"phone"})
"""Modes of a meeting whose other side stands behind "to" or "of"."""

MODES_INTO = frozenset({"investigate"})
"""Modes whose recipient can stand behind "into"."""

MODES_OF_OWN_PEOPLE = frozenset({"withdraw"})
"""Modes of what a state or body does with its own people: "the withdrawal of its troops"."""

MODES_WITHOUT_ACTOR = frozenset({"explosives"})
"""Modes that need no actor: a bomb explodes."""

MODES_WITHOUT_PARTICIPANTS = frozenset({"investigate", "cyber", "release", "firearms"})
"""Modes that need nobody who is named."""

OFTEN_TWICE = frozenset({"ASSAULT", "PROTEST"})
"""Classes of which a sentence tells two: "83 people were wounded in the attack"."""

ALSO_IN_SPORT = frozenset({"PROTEST", "COERCE", "SANCTION"})
"""Classes that can befall a footballer as such."""

GOVERNING = frozenset({"REJECT", "THREATEN", "CONCEDE"})
"""Classes whose infinitive is no event: what is refused, threatened or given up is not told."""

CANCELLING = frozenset({"REQUEST", "REJECT", "THREATEN", "CONCEDE"})
"""Classes whose object is no event: what is asked for, refused or lifted is not done."""

MEANING_TEXTS_AND_TIES = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE"})
"""Classes whose nouns mean texts and ties as well."""

OF_DEEDS = frozenset({"SUPPORT"})
"""Classes whose recipient can be who did what the object is."""

ABOUT_EVENTS = frozenset({"ACCUSE", "THREATEN"})
"""Classes that are about other events: one is worried about them and threatens with them."""

TOLD_WHOM_ONCE = frozenset({"ASSAULT", "COERCE", "REQUEST", "SANCTION"})
"""Classes whose recipient one mention tells for all."""

OF_SPEAKERS = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN"})
"""Classes whose gerunds are the speaker's: "..., a-t-il dit, saluant ..."."""

INSTITUTIONS = {
    "SANCTION-convict": ("courts",),
    "COERCE-arrest": ("police_forces",),
    "ACCUSE-investigate": ("prosecutors", "police_forces"),
    "ACCUSE-allege": ("prosecutors",),
}
"""Which bodies do what a class and mode tell, where nobody else is said to have done it."""

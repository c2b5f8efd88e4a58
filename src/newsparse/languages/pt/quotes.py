"""Reported speech in Portuguese."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
        "dizer afirmar declarar assegurar explicar acrescentar sublinhar indicar anunciar insistir advertir admitir",
        "reconhecer",
        "confirmar comentar contar destacar precisar recordar responder sustentar concluir reiterar revelar lamentar",
        "negar",
        "perguntar informar opinar escrever argumentar observar notar salientar frisar ressaltar relatar alertar",
        "garantir",
        "defender prometer sugerir propor considerar alegar apontar denunciar exclamar gritar ironizar brincar",
        "prosseguir",
        "continuar acusar criticar ameaçar lembrar enfatizar completar desabafar disparar rebater retrucar adiantar",
        "avançar",
        "esclarecer justificar ponderar prever questionar referir resumir jurar confessar estimar pedir ordenar",
        "recomendar",
    ),
    fragment_verbs=words(
        "qualificar classificar descrever chamar elogiar condenar saudar falar exigir rejeitar defender agradecer",
        "manifestar",
    ),
    thought_verbs=words("acreditar pensar temer esperar julgar achar entender"),
    denying_verbs=words("negar"),
    parentheticals_inside_marks=True,
    withheld=frozenset(
        phrases("quis dizer, quis precisar, quis adiantar, recusou dizer, recusou-se a dizer, sem dizer, sem precisar")
    ),
    phrases=phrases(
        "quis dizer, quis precisar, quis adiantar, recusou dizer, recusou-se a dizer, sem dizer, sem precisar"
    ),
    sources=phrases(
        "segundo, de acordo com, conforme, na opinião de, no entender de, para quem, nas palavras de,"
        "na opinião do, na opinião da, no entender do, no entender da, nas palavras do, nas palavras da, aos olhos de",
    ),
    weak_sources=("para",),
    parenthetical_conjunctions=words("como"),
    source_nouns=words(
        "relatório comunicado estudo documento carta texto nota sondagem pesquisa fontes fonte mensagem artigo",
    ),
    question_words=words("porque como quanto"),
    question_labels=words("p pergunta"),
    answer_labels=words("r resposta"),
    asking_verbs=words("perguntar questionar"),
    asked_words=words("se quando onde quem qual quais"),
    silent_before_infinitive=words("continuar"),
    noun_complementizers=phrases("segundo a qual, segundo o qual, segundo as quais"),
    content_nouns=words("promessa anúncio acusação declaração afirmação ameaça aviso proposta alegação"),
    title_nouns=words(
        "jornal diário filme livro romance série canção revista programa álbum exposição navio projeto operação",
        "rubrica novela",
        "semanário espetáculo",
    ),
    term_nouns=words("conceito noção princípio termo palavra expressão"),
    naming_words=words("chamado chamada denominado denominada apelidado apelidada intitulado intitulada"),
    relaying_verbs=words("citar"),
    addressing_verbs=words("informar alertar advertir"),
    addressee_prepositions=words("a ao à aos às"),
)

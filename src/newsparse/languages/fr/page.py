"""What the lines around and in an article say in French: bylines, credits, dates, boilerplate."""

from __future__ import annotations

from newsparse.languages.schema.entries import each_is, each_starts, words
from newsparse.languages.schema.page import PageLexicon
from newsparse.model.labels import Label
from newsparse.sites.conditions import Has, Is, Like, Starts
from newsparse.sites.rule import Rule

STOP_WORDS = frozenset(
    """
    le la les l un une des du de d et ou où mais donc car ne pas plus que qu qui quoi dont ce cet cette ces c se s sa
    son ses leur leurs nous vous ils elle elles il on je j y en au aux à dans par pour sur avec sans sous entre vers
    chez est sont était étaient été être a ont avait avaient avoir fait comme si tout tous toute toutes aussi après
    avant selon lors depuis
    """.split()
)

ABBREVIATIONS = frozenset(
    """
    m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts stes gén col cdt cap lt cie ltd inc art av bd boul chap
    env etc ex éd fig hab ibid janv févr avr juil sept oct nov déc kcal km min max no nº n° p pp par.ex p.ex r.-v réf
    tél vol vs cf c.-à-d i.e e.g u.s j.-c
    """.split()
)

_DATE_WORDS = frozenset(
    """
    hier aujourd hui matin soir le la à au du de h min heure heures 1er publié publiée publication mis mise
    mise-à-jour jour modifié modifiée modification màj actualisé actualisée créé créée date dernière posté écrit
    paru et gmt utc cet cest est edt am pm lecture article temps minute minutes il y a jours mois semaine semaines
    """.split()
)

_RULES = (
    Rule(
        Label.HASHTAGS,
        when=each_starts(
            """
            tags :
            mots-clés :
            mots clés :
            étiquettes :
            thèmes :
            """
        ),
    ),
    Rule(
        Label.RELATED_LINK,
        when=[
            *each_is(
                """
                lire aussi
                à lire aussi
                lisez aussi
                lire également
                à lire également
                voir aussi
                à voir aussi
                à écouter aussi
                écouter aussi
                lire la suite
                en savoir plus
                pour aller plus loin
                sur le même sujet
                sur le même thème
                articles liés
                article lié
                articles similaires
                articles connexes
                articles recommandés
                à ne pas manquer
                à découvrir
                notre sélection
                les plus lus
                les articles les plus lus
                dans la même rubrique
                dans le même dossier
                nos articles
                notre dossier
                retrouvez notre dossier
                contenu connexe
                vous aimerez aussi
                vous pourriez aussi aimer
                cela pourrait vous intéresser
                """
            ),
            *each_starts(
                """
                lire aussi :
                lire aussi -
                lire aussi |
                lire aussi "
                à lire aussi
                à lire également
                à lire :
                lire également :
                lire notre
                lire l'article
                lire l'interview
                lire l'éditorial
                lire la tribune
                voir aussi :
                à voir aussi
                à voir également
                à écouter :
                relire :
                pour en savoir plus :
                sur le même sujet :
                retrouvez tous nos articles
                retrouvez toute l'actualité
                """
            ),
        ],
    ),
    Rule(
        Label.SHARE_LINKS,
        when=[
            *each_is(
                """
                partager
                partager :
                partagez
                partage
                partager cet article
                partager l'article
                partagez cet article
                partagez l'article
                partager sur les réseaux sociaux
                copier le lien
                lien copié
                envoyer par e-mail
                envoyer par email
                envoyer par mail
                imprimer
                imprimer l'article
                enregistrer
                sauvegarder
                tweeter
                courriel
                offrir cet article
                """
            ),
            *each_starts(
                """
                partager sur
                partagez sur
                partager via
                cliquez pour partager sur
                cliquer pour partager
                """
            ),
        ],
    ),
    Rule(
        Label.COMMENT_FORM,
        when=[
            Has("publié par") & Has("aucun commentaire"),
            Has("publié par") & Has("commentaires:"),
            *each_is(
                """
                laisser un commentaire
                laissez un commentaire
                ajouter un commentaire
                écrire un commentaire
                poster un commentaire
                publier un commentaire
                laisser une réponse
                laisser un commentaire annuler la réponse
                annuler la réponse
                commenter
                commentaire
                commentaire *
                commentaires
                aucun commentaire
                0 commentaire
                réagir
                réagir à cet article
                voir les commentaires
                lire les commentaires
                nom *
                e-mail *
                adresse e-mail *
                site web
                votre nom
                votre adresse e-mail
                """
            ),
            *each_starts(
                """
                votre adresse e-mail ne sera pas publiée
                votre adresse de messagerie ne sera pas publiée
                votre adresse email ne sera pas publiée
                les champs obligatoires sont indiqués
                enregistrer mon nom, mon e-mail et mon site
                vous devez être connecté pour
                connectez-vous pour commenter
                les commentaires sont fermés
                prévenez-moi de tous les nouveaux commentaires
                commentaires (
                """
            ),
        ],
    ),
    Rule(
        Label.CONSENT_BANNER,
        when=[
            Has("vos données personnelles") & Has("cookies"),
            Has("vos données personnelles") & Has("votre consentement"),
            Has("données personnelles") & Has("votre consentement"),
            Has("nos partenaires") & Has("cookies"),
            Has("vos préférences") & Has("cookies"),
            Has("votre consentement") & Has("cookies"),
            Has("votre consentement") & Has("contenu intégré"),
            Has("votre consentement") & Has("contenu externe"),
            Has("vous acceptez") & Has("cookies"),
            Has("vous acceptez") & Has("politique de confidentialité"),
            Has("nous utilisons des cookies"),
            Has("ce site utilise des cookies"),
            Has("l'utilisation de cookies") & Has("vous"),
            Starts("ce contenu est bloqué car vous n'avez pas accepté"),
            Starts("en cliquant sur") & Has("cookies"),
            Starts("en poursuivant votre navigation"),
            *each_is(
                """
                tout accepter
                accepter tout
                accepter et continuer
                accepter et fermer
                continuer sans accepter
                tout refuser
                gérer mes cookies
                gérer les cookies
                gestion des cookies
                paramétrer les cookies
                paramétrer mes choix
                j'accepte
                je refuse
                """
            ),
        ],
    ),
    Rule(
        Label.PROMO,
        when=[
            *each_starts(
                """
                pour vous désabonner
                se désabonner
                vous pouvez vous désabonner
                pour vous désinscrire
                se désinscrire
                vous recevez cet e-mail
                vous recevez cette newsletter
                abonnez-vous à notre
                abonnez-vous à nos
                abonnez-vous au
                abonnez-vous pour
                inscrivez-vous à notre
                inscrivez-vous à nos
                inscrivez-vous à la newsletter
                inscrivez-vous gratuitement à
                recevez notre newsletter
                recevez nos newsletters
                recevez chaque
                recevez l'essentiel
                recevez toute l'actualité
                suivez-nous sur
                suivez l'actualité
                suivez toute l'actualité
                rejoignez-nous sur
                rejoignez notre chaîne
                téléchargez notre application
                téléchargez l'application
                retrouvez-nous sur
                télécharger notre application
                télécharger l'application
                écoutez notre podcast
                écoutez nos podcasts
                ne manquez rien de l'actualité
                ne manquez aucune actualité
                je m'inscris
                je m'abonne
                """
            ),
            *each_is(
                """
                s'abonner
                abonnez-vous
                newsletter
                la newsletter
                s'inscrire à la newsletter
                nos newsletters
                je m'abonne
                faire un don
                """
            ),
            Has("en vous inscrivant") & Has("vous acceptez"),
            Has("votre e-mail") & Has("nos newsletters"),
            Has("votre adresse") & Has("nos newsletters"),
            Has("vous pouvez écouter nos podcasts"),
            Has("abonnez-vous à notre newsletter"),
            Has("inscrivez-vous à notre newsletter"),
            Has("notre chaîne whatsapp") & Has("suivez"),
            Has("suivez-nous sur google"),
            Has("votre bloqueur de publicité"),
            Has("un bloqueur de publicité") & Has("vous"),
            Has("désactiver votre adblock"),
            Has("désactivez votre adblock"),
            Has("lecture") & Has("en cours sur un autre appareil"),
            Has("compte") & Has("sur un autre appareil"),
        ],
    ),
    Rule(
        Label.ADVERTISEMENT,
        when=each_is(
            """
            publicité
            annonce
            annonces
            la suite après la publicité
            la suite après cette publicité
            la suite de votre contenu après cette annonce
            la suite de l'article après la publicité
            poursuivez votre lecture après la publicité
            fin de la publicité
            suite de l'article après la publicité
            passer la publicité
            """
        ),
    ),
    Rule(
        Label.PARTNER_CONTENT,
        when=each_is(
            """
            contenu partenaire
            contenus partenaires
            contenu sponsorisé
            contenus sponsorisés
            contenu de nos partenaires
            article partenaire
            article sponsorisé
            en partenariat
            partenaires
            publi-rédactionnel
            publireportage
            publi-reportage
            """
        ),
    ),
    Rule(
        Label.NOTE,
        when=[
            *each_starts(
                """
                il s'agit d'une histoire en développement
                il s'agit d'une histoire en cours
                cette histoire est en développement
                cette histoire est en cours de développement
                cette histoire a été mise à jour
                cet article a été mis à jour
                cet article a été modifié
                cet article a été corrigé
                cet article a été traduit
                cet article est mis à jour
                cet article sera mis à jour
                cet article est en cours d'actualisation
                une version antérieure de cet article
                une version précédente de cet article
                une première version de cet article
                note de la rédaction
                note de l'éditeur
                ndlr
                plus d'informations à venir
                plus d'informations à suivre
                """
            ),
            Is("développement suit"),
            *each_starts(
                """
                rectificatif :
                correction :
                erratum
                """
            ),
            Has("lien affilié"),
            Has("liens affiliés"),
            Has("lien d'affiliation"),
            Has("liens d'affiliation"),
            Has("une commission") & Has("liens"),
            Has("une commission") & Has("si vous achetez"),
        ],
    ),
    Rule(
        Label.PAYWALL,
        when=[
            Has("la suite est réservée aux abonnés"),
            Has("cet article est réservé aux abonnés"),
            Has("article réservé aux abonnés"),
            Has("contenu réservé aux abonnés"),
            Has("réservé à nos abonnés"),
            Starts("il vous reste") & Has("de cet article à lire"),
            *each_starts(
                """
                abonnez-vous pour lire
                pour lire la suite de cet article
                vous avez déjà un compte
                déjà abonné
                déjà abonnée
                vous êtes déjà abonné
                """
            ),
            Is("réservé aux abonnés"),
            Is("article abonné"),
            Is("se connecter"),
        ],
    ),
    Rule(
        Label.FOOTER,
        when=[
            Has("tous droits réservés"),
            Has("reproduction interdite"),
            Has("droits de reproduction et de diffusion réservés"),
            Starts("copyright") & Like(r"copyright.{0,20}(19|20)\d\d.{0,200}"),
            *each_is(
                """
                mentions légales
                politique de confidentialité
                conditions générales d'utilisation
                conditions générales de vente
                cgu
                cgv
                qui sommes-nous
                qui sommes-nous ?
                nous contacter
                contactez-nous
                contact
                plan du site
                données personnelles
                charte de confidentialité
                """
            ),
        ],
    ),
    Rule(
        Label.NAVIGATION,
        when=each_is(
            """
            version imprimable
            version pour impression
            imprimer cette page
            imprimer cet article
            accueil
            menu
            rechercher
            recherche
            retour
            retour à l'accueil
            haut de page
            retour en haut
            aller au contenu
            aller au contenu principal
            navigation de l'article
            article précédent
            article suivant
            précédent
            suivant
            connexion
            voir plus
            afficher plus
            charger plus
            fermer
            sommaire
            """
        ),
    ),
    Rule(
        Label.OTHER,
        when=[
            *each_is(
                """
                lire la vidéo
                lancer la vidéo
                voir la vidéo
                regarder la vidéo
                agrandir l'image
                agrandir la photo
                voir le diaporama
                voir la galerie
                plein écran
                """
            ),
            Is("écouter l'article"),
            Is("écouter cet article"),
            Starts("temps de lecture"),
            Starts("lecture :"),
            Is("à retenir"),
        ],
        weight=40,
    ),
)

PAGE = PageLexicon(
    rules=_RULES,
    byline_words=frozenset(
        {
            "par",
            "texte :",
            "texte par",
            "propos recueillis par",
            "écrit par",
            "rédigé par",
            "auteur :",
            "de notre correspondant",
            "de notre envoyé spécial",
            "article de",
            "un article de",
            "article rédigé par",
            "article écrit par",
            "un reportage de",
            "reportage de",
            "une enquête de",
            "enquête de",
            "une analyse de",
            "analyse de",
            "une chronique de",
            "chronique de",
            "un entretien de",
            "recueilli par",
            "par notre correspondant",
            "par notre correspondante",
            "par notre envoyé spécial",
            "par notre envoyée spéciale",
            "de notre correspondante",
            "de notre envoyée spéciale",
            "de nos envoyés spéciaux",
            "publié par",
            "signé",
            "signé :",
            "auteure :",
            "auteurs :",
            "auteur·e :",
            "texte",
            "textes :",
            "récit :",
        }
    ),
    credit_words=frozenset(
        {
            "photo",
            "photos",
            "photographie",
            "crédit",
            "crédits",
            "crédit photo",
            "crédits photo",
            "crédit image",
            "crédits image",
            "crédits :",
            "image",
            "images",
            "illustration",
            "source",
            "source photo",
            "capture d'écran",
            "visuel",
            "vidéo",
        }
    ),
    caption_words=frozenset(
        {
            "à gauche",
            "à droite",
            "au centre",
            "de gauche à droite",
            "au premier plan",
            "à l'arrière-plan",
            "en arrière-plan",
            "photo d'archives",
            "photo d'archive",
            "photo d'illustration",
            "image d'illustration",
            "image d'archives",
            "sur cette photo",
            "sur cette image",
            "capture d'écran",
            "(archives)",
            "(illustration)",
        }
    ),
    date_words=_DATE_WORDS,
    modified_words=frozenset({"mis à jour", "mise à jour", "modifié", "actualisé", "màj", "dernière modification"}),
    and_words=frozenset({"et"}),
    with_words=frozenset({"avec"}),
    role_words=frozenset(
        """
        correspondant correspondante correspondants envoyé envoyée envoyés journaliste journalistes reporter rédacteur
        rédactrice éditorialiste chroniqueur chroniqueuse grand-reporter grande-reporter professeur professeure
        chercheur
        chercheuse maître maîtresse doctorant doctorante directeur directrice enseignant enseignante
        enseignant-chercheur
        enseignante-chercheuse économiste historien historienne sociologue politologue avocat avocate collaborateur
        collaboratrice pigiste rédaction-en-chef université
        """.split()
    ),
    place_words=frozenset({"à", "en", "au", "aux", "depuis"}),
    desk_words=frozenset({"rédaction", "redaction", "service", "équipe", "agences"}),
    agency_words=frozenset(
        {"agence", "agences", "selon", "dépêche", "rapporte", "rapporté", "indiqué", "cité", "citée"}
    ),
    translation_phrases=(
        ("traduit de l'anglais", "en"),
        ("traduite de l'anglais", "en"),
        ("traduit de l'allemand", "de"),
        ("traduit de l'espagnol", "es"),
        ("traduit de l'italien", "it"),
        ("traduit du russe", "ru"),
        ("traduit de l'ukrainien", "uk"),
        ("traduit de l'arabe", "ar"),
        ("traduit du chinois", "zh"),
        ("traduit du portugais", "pt"),
        ("traduit du néerlandais", "nl"),
        ("traduit du polonais", "pl"),
        ("traduit du turc", "tr"),
        ("traduit du japonais", "ja"),
        ("traduit de l'hébreu", "he"),
        ("traduit du persan", "fa"),
        ("traduit du grec", "el"),
        ("adapté de l'anglais", "en"),
        ("traduction de l'anglais", "en"),
        ("traduction de l'allemand", "de"),
        ("traduction de l'espagnol", "es"),
        ("traduction du russe", "ru"),
        ("traduction de l'italien", "it"),
        ("traduit automatiquement de l'anglais", "en"),
        ("traduit automatiquement de l'allemand", "de"),
        ("version originale en anglais", "en"),
        ("version originale en allemand", "de"),
    ),
    republication_phrases=(
        "article paru sur",
        "article paru dans",
        "article publié par",
        "article publié sur",
        "article initialement publié sur",
        "article initialement publié dans",
        "article initialement publié par",
        "cet article est paru dans",
        "cet article est paru sur",
        "cet article a été publié par",
        "publié à l'origine sur",
        "publié initialement sur",
        "cet article est republié à partir de",
        "d'abord publié dans",
        "d'abord publié sur",
        "d'abord paru dans",
        "a été publié par",
        "à l'origine publié par",
        "à l'origine publié dans",
        "initialement publié par",
        "initialement publié sur",
        "initialement publié dans",
        "publié initialement dans",
        "publié initialement par",
        "article original paru dans",
        "article original publié par",
        "article original publié sur",
        "article repris de",
        "repris du site",
    ),
    unfinished_words=frozenset({"de", "du", "des", "au", "aux", "les", "un", "une", "dans", "chez"}),
    broken_pairs=frozenset({"le de", "la de", "les de", "le des", "la des", "au de", "du de"}),
    never_doubled_words=frozenset(
        {
            "le",
            "les",
            "de",
            "du",
            "des",
            "un",
            "une",
            "et",
            "à",
            "au",
            "aux",
            "dans",
            "pour",
            "par",
            "sur",
            "que",
            "est",
        }
    ),
    definite_articles=words("le la les l"),
    place_particles=words("le la les du de des sur en l d"),
    topic_words=words(
        "otan onu aiea exclusif vidéo info infos direct urgent alerte ticker analyse opinion interview",
        "reportage portrait enquête note cyclisme politique économie justice société monde météo football",
        "tennis rugby sport sports culture",
    ),
    section_words=words("rubrique section catégorie"),
    front_pages=frozenset({"accueil", "à la une"}),
    challenge_titles=frozenset({"un instant", "vérification de sécurité"}),
    medium_words=words("dans sur par le la les journal site magazine"),
    medium_particles=words("de du des de_la et"),
)

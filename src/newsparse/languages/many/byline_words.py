"""Words of bylines in many languages: what introduces a name, what is no part of one, and what somebody is.

Written by us, in lower case.
"""

from __future__ import annotations

from typing import Final

INTRODUCING: Final = tuple(
    phrase.strip()
    for phrase in """
    by|written by|story by|article by|posted by|published by|reported by|words by|text by|author|authors|byline|writer|
    written and edited by|edited by|reviewed and written by|von|verfasst von|geschrieben von|veröffentlicht von|text von|
    autor|autorin|autoren|verfasser|par|écrit par|publié par|rédigé par|article de|propos recueillis par|auteur|autrice|
    auteurs|por|escrito por|publicado por|texto de|autora|autores|redacción|redactor|di|scritto da|pubblicato da|a cura di|
    autore|autrici|articolo di|door|geschreven door|van|av|skrevet av|skriven av|publicerad av|publisert av|tekst|text|
    skribent|journalist|af|skrevet af|kirjoittanut|kirjoittaja|teksti|toimittaja|napisał|napisała|autor tekstu|opracował|
    opracowała|napsal|napsala|szerző|írta|scris de|publicat de|autorul|автор|авторы|автора|текст|корреспондент|журналист|
    автор статьи|автор матеріалу|автори|журналіст|yazar|yazan|haber|muhabir|przez|oleh|penulis|ditulis oleh|reporter|tác giả|bài|
    ผู้เขียน|โดย|συντάκτης|συντάκτρια|γράφει ο|γράφει η|του|της|كتب|كتبت|بقلم|الكاتب|تحرير|نویسنده|خبرنگار|लेखक|द्वारा|
    রিপোর্টার|লেখক|מאת|כתב|autorius|autorė|autors|avtor|autorka|tekijä|
    interview|gespräch|protokoll|entretien|entrevista|intervista|文|取材・文|写真・文|文・写真|執筆
    """.split("|")
)
"""What stands before a name; of "de", which stands in names, only with another word."""

NO_NAMES: Final = frozenset(
    """
    about account add address ads advertise advertisement advertising affiliate again ago all also and app archive
    archives article articles audio author author's authors back bio biography blog blogs bookmark browse by bylines category
    click close comment comments contact contributors cookie cookies copy credit dark date details disclosure
    discover download email e-mail edit english episode event events explore facebook faq favorite feed feeds filed find
    follow followers following font for free from full gallery get gift google guide hello help here hide home how image images info
    instagram introducing it join latest learn less library like likes link linkedin links listen load login log loading
    medium menu message min mins minute minutes more most my name newest news newsletter next no none not note now of on online
    open opens or other our overview page pages partner phone photo photos picture pinterest play please podcast podcasts policy
    popular post posted posts premium preview previous pricing print privacy product products profile published quick
    read reading recent recipe recipes reddit register related reply report reprints resources results review reviews rss save
    search section see send services share sharing shop show sign site skip sort source speech sponsored start store
    stories story subscribe subscribers subscription support tag tags telegram terms text the this threads tickets time tips title to
    today top topic topics trending tumblr tweet twitter type unfollow update updated upgrade url us use user video videos view views visit
    watch we weather website whatsapp what's who why with works write written x year years you your youtube
    paid categories uncategorized druck drucken artikelbild
    mehr folgen teilen alle artikel beiträge kommentare kommentar anmelden lesen drucken merken zur zum startseite über uns
    kontakt abonnieren newsletter autorenseite profil bild bilder foto fotos quelle lesezeit minuten
    plus partager suivre voir tous les commentaires abonnez-vous lire publié imprimer accueil envoyer sauvegarder
    seguir compartir ver todos comentarios leer más suscríbete imprimir guardar publicado inicio
    condividi segui leggi tutti articoli stampa compartilhar seguir ler mais todos comentários delen volg lees meer
    фото читать все поделиться комментарии подписаться источник 더보기 구독 공유 댓글 기사 분享 分享 评论 阅读 更多 关注 共有 記事一覧
    """.split()
)
"""Words that stand in no name of a person: those of buttons, lists, networks and sections."""

LISTING: Final = frozenset(
    """
    view see show read more all articles posts stories author archive archives get from works browse other written
    zeige alle beiträge artikel mehr weitere anzeigen voir tous les articles plus publications autres ver todos
    artículos más entradas publicaciones leggi tutti gli articoli altri todos os artigos textos publicações
    bekijk alle artikelen berichten zobacz wszystkie artykuły więcej все статьи материалы ещё se alla artiklar visa
    """.split()
)
"""Words of links to what else somebody wrote: "View all posts by"."""

GENERIC: Final = frozenset(
    """
    admin administrator administrateur administrador webmaster root user guest editor editors editorial staff redaktion
    redaction redazione redacción redacao redação rédaction redactie redakcja redakce redaksi redaktionen feed rss author
    contributor contributors contributing writer newsroom newsdesk desk team online web website siteadmin wpadmin wp-admin
    superuser moderator system api anonymous unknown none null test demo owner publisher press office marketing
    content support info news blog support-team адміністратор администратор редакция редакція 편집부 관리자 编辑部 管理员 編集部
    """.split()
)
"""What authors are called who are nobody in particular."""

ROLES: Final = frozenset(
    """
    accountant academic adviser advisor aide ambassador analyst anchor architect artist assistant associate athlete attorney author
    biologist blogger broker candidate ceo cfo chair chairman chairwoman chef chief cio clinician coach cofounder co-founder
    columnist commentator communications consultant contributor coordinator copywriter correspondent counsel counselor creator
    critic cto curator designer developer dietitian director doctor economist editor editor-in-chief educator engineer
    enthusiast executive expert fellow founder freelance freelancer gardener grader guru head historian host instructor intern
    interior investor journalist lawyer lead leader lecturer librarian manager marketer marketing member mentor moderator
    nurse nutritionist officer owner partner pharmacist photographer physician planner president principal producer
    professional professor programmer psychologist publisher realtor recruiter reporter representative researcher reviewer scholar
    scientist senior specialist staff statistician strategist student superintendent supervisor surgeon teacher technician technologist
    therapist trainer translator treasurer vet veterinarian videographer vp writer redakteur redakteurin reporterin
    korrespondent korrespondentin volontär volontärin autor autorin chefredakteur journaliste rédacteur rédactrice correspondant
    correspondante redactor redactora periodista corresponsal enviado enviada envoyé envoyée inviato inviata corrispondente
    giornalista redattore redattrice verslaggever
    """.split()
)
"""What authors are, as it stands behind or below their names."""

ROLE_ENDINGS: Final = (
    "redakteur", "redakteurin", "redaktor", "redaktorin", "korrespondent", "korrespondentin", "reporter", "reporterin",
    "journalist", "journalistin", "autorin", "leiter", "leiterin", "redacteur", "verslaggever", "redaktionsmitglied",
    "mitarbeiter", "mitarbeiterin", "korrespondenten", "redakteurs", "mitarbeiters", "reporters",
)  # fmt: skip
"""How compounds end that say what somebody is: "Wirtschaftsredakteur"."""

FIELDS: Final = frozenset(
    """
    sports sport political politics business opinion health science food travel news content executive deputy managing
    senior staff education tech technology culture features digital social media contributing guest special foreign
    """.split()
)
"""What stands before what somebody is: "Sports Reporter"."""

FUSED: Final = ("By", "BY", "Von", "Par", "Por", "Di", "Door", "Av", "Af")
"""What a name is written to without a space where markup was lost: "ByJana Tarnow"."""

INSIDE: Final = ("by", "von", "par", "por")
"""What may stand before a name within a line: "Story by Jana Tarnow"."""

OF: Final = frozenset("by of von par de from di por van door od от av af".split())
"""What stands between "all posts" and a name."""

OUR: Final = frozenset(
    """
    our unser unserem unserer unseren notre nos nuestro nuestra nuestros nosso nossa nostro nostra onze vår vores nasz
    naszego
    """.split()
)
"""What stands before what somebody is in "Von unserem Korrespondenten Name Beispiel"."""

ADMINISTRATORS: Final = ("admin", "administrator", "webmaster")
"""How names of nobody in particular end."""

JOINING: Final = ("and", "und", "et", "y", "e", "och", "og", "en", "i", "и", "ve", "dan", "ja")
"""What stands between two names."""

CREDITING: Final = tuple(
    "photos? photographs? pictures? images? illustrations? fotos? bild(?:er)? credits? crédits? фото video videos source quelle"
    " graphics? grafik".split()
)
"""What begins a line about a picture, as patterns."""

CREDITING_BY: Final = ("by", "von", "de", "par", "di", "credit")
"""What may follow it."""

DATING: Final = ("in", "on", "published", "updated", "posted", "am", "vom", "le")
"""What follows a name that stands beside a date."""

CUTTING: Final = (
    "published", "updated", "posted", "filed", "follow", r"on\s", r"am\s\d", r"le\s\d", r"el\s\d", r"in\s", r"photos?\sby",
)  # fmt: skip
"""What follows a name in its line, as patterns: the next thing that the line says."""

KOREAN_KINDS: Final = ("선임", "수습", "인턴", "객원", "전문", "사진", "편집")
"""What stands before what a Korean author is: senior, trainee, photo."""

KOREAN_ROLES: Final = ("기자", "특파원", "논설위원", "칼럼니스트", "통신원", "앵커", "PD")

JAPANESE_ROLES: Final = ("記者", "特派員", "論説委員", "编辑", "支局長")

ENDING_ROLES: Final = ("기자", "특파원", "통신원", "記者", "记者")
"""Those that a field for authors may end with."""

ENDING_LINE_ROLES: Final = ("記者", "记者", "기자", "특파원", "通信員")
"""Those that a name in a line may end with."""

LEADING_ROLES: Final = ("記者", "记者", "特約記者", "特约记者")
"""Those that stand before a Chinese name."""

MEDIA_ENDINGS: Final = (
    "일보", "신문", "뉴스", "방송", "통신", "타임스", "日报", "日報", "晚报", "晚報", "时报", "時報", "新闻", "新聞", "新闻网", "新聞網",
    "通信", "通讯社", "通訊社", "ニュース", "デジタル", "電視台", "电视台", "编辑部", "編集部",
)  # fmt: skip
"""How names of papers and newsrooms end in Chinese, Japanese and Korean, and those of people do not."""

CHINESE_LABELS: Final = tuple(
    "作者 来源 來源 责编 責編 责任编辑 責任編輯 编辑 編輯 记者 記者 撰文 校对 審核 审核 出处 出處 时间 時間 发布 發布 字号 字號".split()
)
"""What stands before a colon in a Chinese byline: author, source, editor, time."""

CHINESE_AUTHORS: Final = frozenset(("作者", "记者", "記者", "撰文"))
"""Those that stand before authors."""

HELPED: Final = frozenset("with avec mit con com met med z ze s с із з ile dengan bersama cu su ar".split())
"""What stands in a byline before agencies whose material was used: "with"."""

MATERIAL: Final = frozenset(
    """
    by from of von vom der den de da do das dos des del della delle dell la las les los le the our und et and y e
    material materialien meldungen zusatzmaterial beiträgen file files input inputs report reports reporting
    contribution contributions additional dépêches dépêche informations información informaciones informazioni
    informações informatie informatie material materiale materiales materiali news press presse prensa stampa wire
    """.split()
)
"""What may stand between it and the name of an agency, or the word for agencies."""

UNNAMED_AGENCIES: Final = frozenset(
    """
    agency agencies wires newswires agence agences agentur agenturen nachrichtenagentur nachrichtenagenturen
    presseagenturen agencia agencias agenzia agenzie agência agências agentschap agentschappen nieuwsagentschappen
    persbureaus agencje agencji agencjami agentury agenturami nyhetsbyrå nyhetsbyråer nyhetsbyråerna nyhedsbureauer
    telegrambyråer uutistoimistot ajans ajanslar ajansı агентство агентства агентств агентствами агенції агентство
    """.split()
)
"""What agencies are called that a byline does not name."""

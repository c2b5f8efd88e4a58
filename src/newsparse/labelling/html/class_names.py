"""What the names that page builders give to elements say of their content: a vocabulary of class words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from newsparse.model.labels import Label

MAX_NAMES = 300  # code points of names that are read; sound pages stay below


class ClassHint(NamedTuple):
    """What the names of an element say."""

    label: Label | None
    """The label of the text inside; None where the names say nothing, or that it is the article's text."""
    word: str
    """The word that says so."""
    is_text_container: bool = False
    """The element is there for the text of the article."""
    strong: bool = False
    """The word hardly ever means anything else, so that it stands against other signs."""


NO_HINT = ClassHint(None, "")

_WEAK = {
    Label.NAVIGATION: """
        nav navi navbar navigation menu menubar submenu breadcrumb breadcrumbs brotkrumen pagination pager
        paging toc sidebar sidebars sidenav masthead toolbar topbar hamburger skiplink skip search suche subnav
        dropdown tabs sitemap accessibility a11y ticker marquee gnb lnb snb
    """,
    Label.FOOTER: "footer foot colophon copyright impressum disclaimer legal bottombar",
    Label.RELATED_TEASER: """
        related relateds recommended recommendation recommendations recommend recirc recirculation recirculate
        teaser teasers teaserlist trending popular mostread mostpopular mostviewed readmore readnext readalso
        seealso similar suggested suggestion suggestions more moreon morefrom morenews upnext nextarticle
        prevnext siblings crosslink crosslinks linklist linkbox outbrain taboola plista mgid zergnet revcontent
        nativo dable cxense upscore latest newest headlines newslist articlelist list-articles carousel slider
        topstories ranking spotlight seriesnav dossier onward inarticlelink storypackage collection read-more
        read-also read-next also-read see-also most-read most-popular most-viewed more-on more-from up-next
        next-article linked verwandt mehr weitere lesetipp empfehlung empfehlungen relacionadas relacionados
        relacionada relacionado correlati correlate aussi lire associes powiazane polecane vejatambem leiamais
        leatambien related-articles tease promobox storylist breaking river rail inline-link relatedlinks
    """,
    Label.PROMO: """
        newsletter newsletters subscribe subscription subscriptions signup promo promos promotion promotional
        abonnement abo abobox abonnieren subscribebox podcastpromo appdownload appbanner membership donate
        donation spenden fundraising whatsapp epaper kiosk offer offers angebot callout cta marketing
        mailinglist follow contribute supportus register registration login
    """,
    Label.SHARE_LINKS: """
        share shares shared sharing sharebar sharebox sharetools sharebuttons sharing-buttons social socials
        socialbar socialmedia sns addthis addtoany sharethis sharedaddy heateor shariff bookmark bookmarks print
        printlink permalink copylink teilen partager compartir condividi likes reactions reaction clap
        addthis_toolbox tools articletools actions actionbar toolbox
    """,
    Label.COMMENT: """
        comment comments commentlist commentaires kommentare kommentar comentarios commenti disqus discussion
        discussions livefyre viafoura coral openweb spotim respond reply replies forum conversation
        conversations community usercomments leserkommentare komentarze
    """,
    Label.ADVERTISEMENT: """
        ad ads adv advert adverts advertising advertisement advertisements adslot adunit adbox adwrap adwrapper
        adcontainer adplaceholder adsense adsbygoogle dfp gpt gptad sponsor sponsored sponsors sponsoring
        anzeige anzeigen werbung publicite pub reklama reklam annonce publicidad pubblicita commercial affiliate
        affiliates leaderboard mpu skyscraper billboard banner banners
    """,
    Label.CONSENT_BANNER: """
        cookie cookies consent gdpr dsgvo rodo cmp onetrust didomi usercentrics sourcepoint truste privacy rgpd
        lgpd datenschutz cookiebar cookiebanner
    """,
    Label.PAYWALL: "paywall regwall piano tinypass metered barrier offerpage paygate plusbox premiumteaser locked",
    Label.CAPTION: """
        caption captions figcaption legende bildunterschrift bildtext bu imagecaption photocaption wp-caption
        imagetext mediacaption captiontext didascalia leyenda imagedescription image images img photo photos
        picture pictures pic foto fotos bild bilder video videos media-info mediainfo imagebox photobox
    """,
    Label.CREDIT: """
        credit credits photocredit imagecredit fotocredit photographer fotograf copyrightholder bildnachweis
        bildquelle creditline photoby
    """,
    Label.BYLINE: """
        byline bylines author authors autor autoren auteur auteurs autore autores writer writers reporter
        reporters journalist contributor contributors authorbox authorbio authorinfo bio biography about-author
        verfasser redakteur signature columnist bylineinfo authorname
    """,
    Label.TIMESTAMP: """
        timestamp dateline pubdate publishdate pubtime publishtime datetime published updated dates datum fecha
        readtime readingtime lesezeit posted postdate date time lastmodified
    """,
    Label.HASHTAGS: "tag tags taglist tagcloud keyword keywords topic topics hashtags hashtag themen schlagworte",
    Label.KICKER: """
        kicker overline eyebrow dachzeile supertitle surtitle spitzmarke pretitle flag rubric roofline topline
    """,
    Label.LEDE: """
        lede standfirst dek deck subheadline subhead subheading subtitle vorspann unterzeile chapeau chapo sapo
        excerpt intro introduction lead leadtext abstract teasertext summary entradilla bajada sommario
        catenaccio ingress manchet anleser leadin
    """,
    Label.OTHER: """
        modal modals popup popin popover overlay lightbox tooltip dialog widget widgets poll quiz survey voting
        vote rating ratings weather wetter horoscope stock stocks quote-ticker player videoplayer audioplayer
        audio listen infobox factbox infokasten info-box fact-box embed embedded placeholder expandable
        collapsible sticky floating hidden hide d-none invisible calendar game games crossword puzzle jobs
        jobsearch classified classifieds meta metadata entry-meta post-meta article-meta controls control toggle
        button buttons btn form feedback correction-form translate language languages switcher noprint
        donotprint hidden-print glossary gallery galleries slideshow diaporama photostream
    """,
}
_STRONG = frozenset(
    """
    nav navbar navigation breadcrumb breadcrumbs pagination sidebar footer related relateds recommended
    recommendations recirc outbrain taboola plista mgid zergnet newsletter newsletters comments commentlist disqus
    sharing addthis addtoany sharedaddy shariff advertisement advertising adslot adsbygoogle anzeige werbung
    sponsored cookie consent gdpr onetrust didomi caption figcaption credit byline authorbox authorbio mostread
    trending most-read related-articles read-more read-also also-read see-also teaser teasers hidden invisible
    d-none
    """.split()
)
_WORDS = {word: label for label, words in _WEAK.items() for word in words.split()}
_TEXTS = frozenset(
    """
    articlebody article-body bodyarticle article-content articlecontent article-text articletext article-copy
    copytext copy-text articlecopy article-main article-paragraphs article-detail article-page story-body storybody
    story-content storycontent story-text storytext entry-content entrycontent post-content postcontent post-body
    postbody post-text news-text newstext news-body newsbody news-content newscontent news-article body-content
    content-body contentbody body-copy bodycopy body-text bodytext content-text content-article main-content
    maincontent article-body-content page-content text-content rich-text richtext artikel-text artikeltext
    artikel-body artikel-inhalt artikel-content article-section article-p article-paragraph paragraph text-long
    artigo-texto cuerpo-noticia cuerpo_noticia cuerpo-articulo nota-texto noticia-texto noticia-cuerpo corpo-noticia
    corpo-articolo testo-articolo texte-article contenu-article detail-text detail-content detail-body
    td-post-content field-body field-name-body single-content entry-body caas-body wysiwyg prose artbody art-body
    art-text artical-content articel-body formatted-text main-text maintext story-paragraph body-paragraph
    """.split()
)
# a word that begins so, or ends so, means what the stem means: "teasertext", "contentimage"
_STEMS = {
    stem: label
    for label, stems in {
        Label.RELATED_TEASER: "teaser related recommend mostread readmore linkbox",
        Label.PROMO: "newsletter subscri promo",
        Label.SHARE_LINKS: "share sharing social",
        Label.COMMENT: "comment kommentar",
        Label.ADVERTISEMENT: "advert anzeige werbe sponsor banner",
        Label.NAVIGATION: "breadcrumb sidebar navigation",
        Label.CONSENT_BANNER: "cookie consent",
        Label.PAYWALL: "paywall",
        Label.CAPTION: "caption image photo video legend",
        Label.CREDIT: "credit copyright",
        Label.BYLINE: "byline author autor",
        Label.TIMESTAMP: "timestamp lastchanged lastupdate published",
        Label.HASHTAGS: "tagbox taglist keyword",
        Label.KICKER: "kicker",
    }.items()
    for stem in stems.split()
}
_MIN_STEM = min(map(len, _STEMS))
# a name that begins so tells what a page has or does, not what the element is
_STATES = (
    "has-", "is-", "no-", "with-", "without-", "not-", "hide-", "show-", "js-", "u-", "l-has", "t-", "post-", "postid-",
    "category-", "tag-", "type-", "status-", "format-", "term-",
)  # fmt: skip

_MEANT = ("post-content", "post-body", "post-text", "post-meta", "post-comments", "tag-list", "tag-cloud")

_WORD = re.compile(r"[A-Z]?[a-zß-ÿ]+|[A-Z]+(?![a-z])|[0-9]+")


@lru_cache(maxsize=10_000)
def hint_of(names: str) -> ClassHint:
    """Return what names say, separated by spaces as in a class attribute.

    Example:
        >>> hint_of("c-article__related-links col-4").label
        <Label.RELATED_TEASER: 'related_teaser'>
        >>> hint_of("storyBody wide").is_text_container
        True
    """
    found = NO_HINT
    for name in names[:MAX_NAMES].split():
        hint = _hint_of_name(name)
        if hint is NO_HINT or found.strong:
            continue
        if hint.is_text_container or hint.strong or found is NO_HINT:
            found = hint
    return found


@lru_cache(maxsize=20_000)
def _hint_of_name(name: str) -> ClassHint:
    """Read one name: word pairs before words, later words before earlier ones, since the noun stands last."""
    lower = name.lower()
    words = lower.replace("_", "-").split("-") if lower == name else [word.lower() for word in _WORD.findall(name)]
    if not _PAIRED.isdisjoint(words):
        words = [*words, *[f"{a}-{b}" for a, b in pairwise(words)]]
    hints = [_HINTS[word] for word in words if word in _HINTS]
    if hints and not (lower.startswith(_STATES) and not lower.startswith(_MEANT)):
        is_live = "live" in words
        return hints[0] if len(hints) == 1 and not is_live else _strongest(hints, is_live=is_live)
    for word in reversed(words):
        if len(word) < _MIN_STEM or (word[:_MIN_STEM] not in _BY_HEAD and word[-_MIN_STEM:] not in _BY_TAIL):
            continue
        if stem := _stem(word):
            return NO_HINT if lower.startswith(_STATES) else ClassHint(_STEMS[stem], word)
    return NO_HINT


def _strongest(hints: Sequence[ClassHint], *, is_live: bool) -> ClassHint:
    """Return what words of one name say together; the comments of a live blog are its text."""
    labelled = [hint for hint in hints if hint.label and not (is_live and hint.label is _COMMENT)]
    if len(labelled) > 1:
        labelled = [hint for hint in labelled if "-" in hint.word] or labelled
        labelled = [hint for hint in labelled if hint.strong] or labelled
    return labelled[-1] if labelled else next((hint for hint in hints if hint.is_text_container), NO_HINT)


def _stem(word: str) -> str | None:
    """Return what a compound begins or ends with."""
    for stem in _BY_HEAD.get(word[:_MIN_STEM], ()):
        if word.startswith(stem):
            return stem
    for stem in _BY_TAIL.get(word[-_MIN_STEM:], ()):
        if word.endswith(stem):
            return stem
    return None


def _grouped(keys: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return the values of each key, the longest first."""
    groups: dict[str, list[str]] = {}
    for key, value in keys:
        groups.setdefault(key, []).append(value)
    return {key: tuple(sorted(values, key=len, reverse=True)) for key, values in groups.items()}


_COMMENT = Label.COMMENT
_HINTS = {word: ClassHint(None, word, is_text_container=True) for word in _TEXTS} | {
    word: ClassHint(label, word, strong=word in _STRONG) for word, label in _WORDS.items()
}
_PAIRED = frozenset(word.partition("-")[0] for word in _HINTS if "-" in word)
_BY_HEAD = _grouped((stem[:_MIN_STEM], stem) for stem in _STEMS)
_BY_TAIL = _grouped((stem[-_MIN_STEM:], stem) for stem in _STEMS)

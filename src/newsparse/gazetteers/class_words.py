"""The words in class names and ids: what page builders of many countries call the parts of a news page.

Written by us from what content management systems, their themes and publishers call the parts of a page;
a word says what an element is for, whatever the language of its page. All are lower case.
"""

from __future__ import annotations

from typing import Final

from newsparse.model.labels import Label

CLASS_WORDS: Final = {
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
    Label.PAYWALL: """
        paywall regwall piano tinypass metered barrier offerpage paygate plusbox premiumteaser locked not-granted
    """,
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
        verfasser redakteur signature columnist bylineinfo authorname firma assinatura autoria muhabir
    """,
    Label.TIMESTAMP: """
        timestamp dateline pubdate publishdate pubtime publishtime datetime published updated dates datum fecha
        readtime readingtime lesezeit posted postdate date time lastmodified
    """,
    Label.HASHTAGS: "tag tags taglist tagcloud keyword keywords topic topics hashtags hashtag themen schlagworte",
    Label.KICKER: """
        kicker overline eyebrow dachzeile supertitle surtitle spitzmarke pretitle flag rubric roofline topline
        antetitulo antetítulo volanta cintillo occhiello surtitre antetitre bovenkop chapeu nadtytul overtitle
    """,
    Label.LEDE: """
        lede standfirst dek deck subheadline subhead subheading subtitle vorspann unterzeile chapeau chapo sapo
        excerpt intro introduction lead leadtext abstract teasertext summary entradilla bajada sommario
        catenaccio ingress manchet anleser leadin sottotitolo soustitre linhafina
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
"""What is inside an element of such a name."""

STRONG_WORDS: Final = frozenset(
    """
    nav navbar navigation breadcrumb breadcrumbs pagination sidebar footer related relateds recommended
    recommendations recirc outbrain taboola plista mgid zergnet newsletter newsletters comments commentlist disqus
    sharing addthis addtoany sharedaddy shariff advertisement advertising adslot adsbygoogle anzeige werbung
    sponsored cookie consent gdpr onetrust didomi caption figcaption credit byline authorbox authorbio mostread
    trending most-read related-articles read-more read-also also-read see-also teaser teasers hidden invisible
    d-none not-granted
    """.split()
)
"""Those of `CLASS_WORDS` that hardly ever mean anything else, so that they stand against other signs."""

TEXT_BOXES: Final = frozenset("callout embed".split())
"""Those of `CLASS_WORDS` that hold a player, a form or a button, or answers, tables and notes, which are text."""

TEXT_CONTAINERS: Final = frozenset(
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
"""Names of the element that holds the text of the article."""

HIDDEN_TEXT: Final = frozenset(
    """
    article articles artikel artigo articulo articolo story content contents contenu contenuto contenido inhalt text
    texte texto testo body premium paid paywall paywalled subscriber subscribers subscription abo abonne abonnes
    abonnement abonnenten abbonati suscriptores assinantes members full rest
    """.split()
)
"""Words in names of elements that hide a text from those who do not subscribe, or until a script shows it."""

STEMS: Final = {
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
}
"""A word that begins or ends so means what the stem means: `teasertext`, `contentimage`."""

STATES: Final = (
    "has-", "is-", "no-", "with-", "without-", "not-", "hide-", "show-", "js-", "u-", "l-has", "t-", "post-", "postid-",
    "category-", "tag-", "type-", "status-", "format-", "term-", "language-", "lang-", "overflow-", "tw-overflow-",
)  # fmt: skip
"""A name that begins so tells what a page has or does, or how it is laid out, not what the element is."""

MEANT: Final = (
    "post-content", "post-body", "post-text", "post-meta", "post-comments", "tag-list", "tag-cloud", "language-switch",
    "language-select", "language-menu", "language-nav", "lang-switch", "lang-select", "lang-menu", "lang-nav",
)  # fmt: skip
"""Names that begin as `STATES` do and say all the same what the element is."""

AUTHOR_NAMES: Final = ("author", "byline", "writer", "autor", "auteur", "contributor", "by-line", "signature")
"""Parts of the names of boxes for authors."""

AUTHOR_PATHS: Final = "|".join(
    """
    authors? profiles? staff by bylines? contributors? writers? columnists? reporters? journalists? users? u people
    redakteure? autor(?:en|es|in|i)? auteurs? autori? skribent kolumnist(?:en)? firma yazar(?:lar)? penulis avtor
    """.split()
)
"""A step in the path of a page about an author, as a pattern."""

MASTHEAD_NAMES: Final = (
    "logo", "logotype", "brand", "branding", "masthead", "wordmark", "site-title", "site-name", "sitename", "sitetitle",
    "site_title", "site_name", "header-title", "blog-title", "publication-name",
)  # fmt: skip
"""What elements are called that show the name of the site."""

FRONT_PAGES: Final = frozenset(("", "index.html", "index.htm", "index.php", "home", "home.html", "default.aspx"))
"""Paths of front pages, without slashes around them."""

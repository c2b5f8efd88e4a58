"""German verbs: weak and strong inflection, and the verbs that part from their particle."""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.verbs import Paradigm, Verbs

_STRONG = """
backen bäckt backte,buk gebacken büke; befehlen befiehlt befahl befohlen befähle;
beginnen beginnt begann begonnen begänne; beißen beißt biss gebissen bisse; bergen birgt barg geborgen bärge;
bersten birst barst geborsten bärste; bewegen bewegt bewegte,bewog bewegt,bewogen bewöge;
biegen biegt bog gebogen böge; bieten bietet bot geboten böte; binden bindet band gebunden bände;
bitten bittet bat gebeten bäte; blasen bläst blies geblasen bliese; bleiben bleibt blieb geblieben bliebe;
braten brät briet gebraten briete; brechen bricht brach gebrochen bräche; brennen brennt brannte gebrannt brennte;
bringen bringt brachte gebracht brächte; denken denkt dachte gedacht dächte; dringen dringt drang gedrungen dränge;
=essen isst aß gegessen äße; fahren fährt fuhr gefahren führe; fallen fällt fiel gefallen fiele;
fangen fängt fing gefangen finge; fechten ficht focht gefochten föchte; finden findet fand gefunden fände;
fliegen fliegt flog geflogen flöge; fliehen flieht floh geflohen flöhe; fließen fließt floss geflossen flösse;
fressen frisst fraß gefressen fräße; frieren friert fror gefroren fröre; geben gibt gab gegeben gäbe;
gehen geht ging gegangen ginge; gelingen gelingt gelang gelungen gelänge; gelten gilt galt gegolten gälte;
genießen genießt genoss genossen genösse; geschehen geschieht geschah geschehen geschähe;
gewinnen gewinnt gewann gewonnen gewänne; gießen gießt goss gegossen gösse; gleichen gleicht glich geglichen gliche;
gleiten gleitet glitt geglitten glitte; graben gräbt grub gegraben grübe; greifen greift griff gegriffen griffe;
halten hält hielt gehalten hielte; hängen hängt hing,hängte gehangen,gehängt hinge; heben hebt hob gehoben höbe;
heißen heißt hieß geheißen hieße; helfen hilft half geholfen hülfe; kennen kennt kannte gekannt kennte;
klingen klingt klang geklungen klänge; kommen kommt kam gekommen käme; kriechen kriecht kroch gekrochen kröche;
laden lädt lud geladen lüde; lassen lässt ließ gelassen ließe; laufen läuft lief gelaufen liefe;
leiden leidet litt gelitten litte; leihen leiht lieh geliehen liehe; lesen liest las gelesen läse;
liegen liegt lag gelegen läge; lügen lügt log gelogen löge; meiden meidet mied gemieden miede;
messen misst maß gemessen mäße; nehmen nimmt nahm genommen nähme; nennen nennt nannte genannt nennte;
pfeifen pfeift pfiff gepfiffen pfiffe; preisen preist pries gepriesen priese; raten rät riet geraten riete;
reißen reißt riss gerissen risse; reiten reitet ritt geritten ritte; rennen rennt rannte gerannt rennte;
riechen riecht roch gerochen röche; ringen ringt rang gerungen ränge; rufen ruft rief gerufen riefe;
schaffen schafft schuf,schaffte geschaffen,geschafft schüfe; scheiden scheidet schied geschieden schiede;
scheinen scheint schien geschienen schiene; schieben schiebt schob geschoben schöbe;
schießen schießt schoss geschossen schösse; schlafen schläft schlief geschlafen schliefe;
schlagen schlägt schlug geschlagen schlüge; schließen schließt schloss geschlossen schlösse;
schmelzen schmilzt schmolz geschmolzen schmölze; schneiden schneidet schnitt geschnitten schnitte;
schreiben schreibt schrieb geschrieben schriebe; schreien schreit schrie geschrien schriee;
schreiten schreitet schritt geschritten schritte; schweigen schweigt schwieg geschwiegen schwiege;
schwimmen schwimmt schwamm geschwommen schwämme; schwingen schwingt schwang geschwungen schwänge;
schwören schwört schwor geschworen schwöre; sehen sieht sah gesehen sähe;
senden sendet sandte,sendete gesandt,gesendet sendete; singen singt sang gesungen sänge;
sinken sinkt sank gesunken sänke; sitzen sitzt saß gesessen säße; sprechen spricht sprach gesprochen spräche;
springen springt sprang gesprungen spränge; stechen sticht stach gestochen stäche;
stehen steht stand gestanden stünde; stehlen stiehlt stahl gestohlen stähle;
empfehlen empfiehlt empfahl empfohlen empfähle; steigen steigt stieg gestiegen stiege;
sterben stirbt starb gestorben stürbe; stinken stinkt stank gestunken stänke; stoßen stößt stieß gestoßen stieße;
streichen streicht strich gestrichen striche; streiten streitet stritt gestritten stritte;
tragen trägt trug getragen trüge; treffen trifft traf getroffen träfe; treiben treibt trieb getrieben triebe;
treten tritt trat getreten träte; trinken trinkt trank getrunken tränke; trügen trügt trog getrogen tröge;
verderben verdirbt verdarb verdorben verdürbe; verlieren verliert verlor verloren verlöre;
vergessen vergisst vergaß vergessen vergäße; verzeihen verzeiht verzieh verziehen verziehe;
wachsen wächst wuchs gewachsen wüchse; waschen wäscht wusch gewaschen wüsche; weichen weicht wich gewichen wiche;
weisen weist wies gewiesen wiese; wenden wendet wandte,wendete gewandt,gewendet wendete;
werben wirbt warb geworben würbe; werfen wirft warf geworfen würfe; wiegen wiegt wog gewogen wöge;
wissen weiß wusste gewusst wüsste; zeihen zeiht zieh geziehen ziehe; ziehen zieht zog gezogen zöge;
zwingen zwingt zwang gezwungen zwänge; =tun tut tat getan täte; wollen will wollte gewollt wollte;
sollen soll sollte gesollt sollte; können kann konnte gekonnt könnte; müssen muss musste gemusst müsste;
dürfen darf durfte gedurft dürfte; mögen mag mochte gemocht möchte
"""
"""Infinitive, third person, past, participle and second subjunctive; a comma parts what is right either way."""

_WEAK_AFTER_ALL = words(
    "beantragen beauftragen heiraten verheiraten kleiden bekleiden verkleiden veranlassen bereiten vorbereiten",
    "schalten beherbergen herbergen verwalten gestalten",
    "verbreiten begleiten verhängen pressen erpressen verpassen beschaffen beratschlagen befrieden anfeinden",
)
"""Verbs that end like a strong one and are weak."""

_NO_PREFIX = words("geben gehen gelten gießen gleichen gleiten")  # though they begin like `gewinnen`
_PAST = "te test ten tet"


def _forms(stem: str, endings: str) -> str:
    return " ".join(f"{stem}{ending.replace('-', '')}" for ending in endings.split())


def _weak(ending: str, stem: str, *, link: str = "", first: str = "", prefix: str = "ge") -> Paradigm:
    """Return the weak inflection of verbs with an ending; `link` stands before t and s: `redet`."""
    infinitive = ending.removeprefix("=")
    present = f"{_forms(stem, 'e')} {first} {_forms(stem + link, 'st t')} {infinitive}"
    past = _forms(stem + link, _PAST)
    return Paradigm(
        ending,
        finite=f"{present} {past} {_forms(stem, 'est et')}",
        past=past,
        participle=f"{stem}{link}t",
        gerund=f"{infinitive}d",
        prefix=prefix,
    )


def _strong(row: str) -> Paradigm:
    name, third, past, participle, mood = row.split()
    verb = name.removeprefix("=")
    stem = verb.removesuffix("en") if verb.endswith("en") else verb.removesuffix("n")
    core = third.removesuffix("t")
    second = f"{core}t" if core.endswith(("s", "ß", "z")) else f"{core}st"
    link = "e" if stem.endswith(("t", "d")) else ""
    finite = [_forms(stem, "e est et"), f"{stem}{link}t", verb, third, second, _forms(mood, "- n st t")]
    pasts = [_forms(one, "- n st t" if one.endswith("e") else "- en st t est et") for one in past.split(",")]
    participles = participle.split(",")
    separate = all(one.startswith("ge") for one in participles) and not verb.startswith("ge")
    known = separate or verb in _NO_PREFIX
    return Paradigm(
        name,
        finite=" ".join([*finite, *pasts]),
        past=" ".join(pasts),
        participle=" ".join(one.removeprefix("ge") if known else one for one in participles),
        gerund=f"{verb}d",
        prefix="ge" if known else "",
    )


_SEPARABLE = words(
    """
    an|schwärzen
    ab|brechen ab|feuern ab|halten ab|lehnen ab|rüsten ab|sagen ab|schieben ab|setzen ab|ziehen ab|berufen ab|geben
    ab|raten ab|reisen ab|schaffen ab|schalten ab|schießen ab|schließen ab|sperren ab|stimmen ab|stürzen ab|treten
    ab|warten ab|weichen ab|weisen ab|wenden ab|werfen ab|wählen ab|zielen
    an|erkennen an|führen an|geben an|greifen an|klagen an|kommen an|kreiden an|kündigen an|mahnen an|melden an|merken
    an|nehmen an|ordnen an|prangern an|rufen an|sprechen an|streben an|bieten an|deuten an|drohen an|fangen an|fordern
    an|fügen an|halten an|hören an|regen an|schließen an|sehen an|siedeln an|spielen an|stellen an|stoßen an|treten
    an|werben an|zeigen an|zünden an|zweifeln
    auf|fordern auf|heben auf|lösen auf|nehmen auf|rufen auf|atmen auf|bauen auf|brechen auf|decken auf|fassen
    auf|geben auf|hören auf|klären auf|kommen auf|rüsten auf|schreien auf|stellen auf|treten auf|werfen auf|zeigen
    auf|zählen an|vertrauen bei|pflichten dar|stellen zu|gestehen ein|fordern ein|lenken aus|gehen ab|streiten
    ab|wiegeln dar|legen
    aus|bauen aus|führen aus|liefern aus|rufen aus|sagen aus|schließen aus|setzen aus|sprechen aus|tauschen aus|weisen
    aus|bilden aus|brechen aus|drücken aus|fallen aus|fliegen aus|formulieren aus|geben aus|handeln aus|holen
    aus|lösen aus|machen aus|plaudern aus|richten aus|rüsten aus|schalten aus|sehen aus|spähen aus|spionieren
    aus|steigen aus|stellen aus|teilen aus|treten aus|üben aus|wandern aus|weiten aus|zeichnen
    bei|legen bei|pflichten bei|steuern bei|tragen bei|treten
    bekannt|geben bekannt|machen bereit|stellen bloß|stellen
    durch|führen durch|setzen durch|sickern
    ein|frieren ein|laden ein|lenken ein|räumen ein|stechen ein|stufen ein|treffen ein|wenden ein|beziehen
    ein|brechen ein|dringen ein|fallen ein|führen ein|gehen ein|gestehen ein|greifen ein|haken ein|halten ein|kesseln
    ein|leiten ein|marschieren ein|reichen ein|reisen ein|richten ein|rücken ein|schalten ein|schlagen ein|schränken
    ein|schreiten ein|schätzen ein|sehen ein|sperren ein|stellen ein|stürzen ein|treten ein|werfen ein|willigen
    entgegen|halten entgegen|nehmen entgegen|treten
    fest|halten fest|legen fest|nehmen fest|setzen fest|stellen fort|fahren fort|setzen frei|geben frei|lassen
    frei|sprechen gegenüber|stehen gut|heißen heim|kehren heran|ziehen heraus|fordern heraus|geben heraus|stellen
    herbei|führen her|stellen herunter|spielen hervor|heben hin|fügen hin|richten hin|weisen hinzu|fügen
    hinzu|setzen hoch|rechnen klar|machen klar|stellen mit|bringen mit|machen mit|teilen mit|wirken nach|bessern
    nach|fragen nach|geben nach|haken nach|legen nach|weisen nahe|legen nieder|legen nieder|schlagen offen|legen
    offen|lassen
    preis|geben richtig|stellen sicher|stellen statt|finden statt|geben still|legen teil|nehmen um|bringen um|gehen
    um|setzen um|stellen unter|bringen voraus|sagen voraus|sehen voraus|setzen vorher|sagen vor|bereiten vor|bringen
    vor|führen vor|geben vor|gehen vor|haben vor|halten vor|legen vor|lesen vor|rechnen vor|rücken vor|schlagen
    vor|schreiben vor|sehen vor|stellen vor|stoßen vor|tragen vor|werfen vor|ziehen wahr|nehmen weg|nehmen
    weiter|geben weiter|leiten wieder|geben wieder|holen zu|fügen zu|geben zu|lassen zu|nehmen zu|raten zu|sagen
    zu|sichern zu|spitzen zu|stimmen zu|treffen zurück|fordern zurück|geben zurück|halten zurück|kehren zurück|nehmen
    zurück|rudern zurück|rufen zurück|schlagen zurück|treten zurück|weisen zurück|ziehen zusammen|arbeiten
    ab|danken ab|erkennen ab|führen ab|hören ab|legen ab|mahnen ab|riegeln ab|rücken ab|schlachten ab|schmettern
    ab|segnen ab|streiten ab|winken aneinander|geraten an|fahren an|fechten an|flehen an|fragen an|ketten an|reisen
    an|rücken an|schießen auf|begehren aufeinander|treffen auf|greifen auf|kündigen auf|lehnen auf|marschieren
    auf|regen aus|buhen aus|helfen aus|hungern aus|löschen aus|pfeifen aus|rauben aus|rücken aus|schlagen
    aus|statten aus|söhnen aus|zahlen bei|geben bei|stehen bereit|erklären ein|berufen ein|fordern ein|knicken
    ein|legen ein|nehmen ein|prügeln ein|schüchtern ein|setzen ein|vernehmen ein|ziehen fest|kleben frei|kommen
    gefangen|nehmen herab|setzen herab|stufen heraus|werfen hinaus|werfen hin|werfen hoch|halten lahm|legen
    mit|helfen nach|forschen nach|suchen nieder|brennen nieder|schießen nieder|stechen raus|werfen vor|laden
    wieder|wählen zu|jubeln zurück|drängen zurück|führen zusammen|schlagen zusammen|schließen zusammen|setzen
    zusammen|wirken zu|stechen zu|teilen zu|wenden
    zusammen|brechen zusammen|fassen zusammen|kommen zusammen|treffen zusammen|ziehen
    """
) - words("wieder|holen hin|fügen")

VERBS = Verbs(
    paradigms=(
        _weak("en", ""),
        *(_weak(f"{x}en", x, link="e") for x in ("t", "d", "chn", "gn", "dn", "ffn", "tm", "dm", "ckn", "bn")),
        *(_weak(f"{x}n", x, first=f"{x[1:]}e") for x in ("er", "el")),
        _weak("ieren", "ier", prefix=""),
        *(_weak(f"={verb}", verb[:-2], link="e" * verb.endswith(("ten", "den"))) for verb in sorted(_WEAK_AFTER_ALL)),
        *(_weak(f"={verb}ieren", f"{verb}ier") for verb in ("g", "sch", "schm", "sp", "z")),
        *(_strong(row) for row in _STRONG.split(";") if row.strip()),
        Paradigm(
            "=sein",
            finite="bin bist ist sind seid sei seist seien seiet war warst waren wart wäre wärst wären wärt",
            participle="gewesen", gerund="seiend",
        ),
        Paradigm(
            "=haben",
            finite="habe hast hat haben habt habest habet hatte hattest hatten hattet hätte hätten hättest hättet",
            participle="gehabt", gerund="habend",
        ),
        Paradigm(
            "=werden",
            finite="werde wirst wird werden werdet wurde wurdest wurden wurdet würde würden würdest würdet",
            participle="geworden worden", gerund="werdend",
        ),
    ),
    separable=_SEPARABLE,
    inseparable_prefixes=(
        "be", "emp", "ent", "er", "ge", "hinter", "miss", "ver", "wider", "zer", "über", "unter", "wieder",
    ),
    joined_marker="zu",
)  # fmt: skip

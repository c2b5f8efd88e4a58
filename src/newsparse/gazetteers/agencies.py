"""The world's news and picture agencies, and how texts name them."""

from __future__ import annotations

from newsparse._classes import frozen


@frozen
class Agency:
    """A news or picture agency.

    Example:
        >>> agency_named("agence france-presse").name, agency_named("Le Courrier")
        ('AFP', None)
    """

    name: str
    """The name that newsparse reports: the abbreviation where everybody uses it."""
    country: str | None
    """ISO 3166-1 alpha-2; None for international ones."""
    names: tuple[str, ...] = ()
    """Other names and spellings, as written."""
    pictures: bool = False
    """It deals in pictures only: a credit, never a source of text."""
    common: bool = False
    """Its name is also a word, an abbreviation or a first name: believed only in a context that proves it."""


AGENCIES = (
    Agency("AFP", "FR", ("Agence France-Presse", "Agence France Presse", "l'AFP", "AFPTV")),
    Agency("AP", "US", ("Associated Press", "The Associated Press"), common=True),
    Agency("Reuters", "GB", ("Thomson Reuters", "Reuter")),
    Agency("UPI", "US", ("United Press International",)),
    Agency("Bloomberg", "US", ("Bloomberg News",), common=True),
    Agency("dpa", "DE", ("Deutsche Presse-Agentur", "Deutsche Presse Agentur", "dpa-infocom", "dpa-AFX"), common=True),
    Agency("epd", "DE", ("Evangelischer Pressedienst",), common=True),
    Agency("KNA", "DE", ("Katholische Nachrichten-Agentur",), common=True),
    Agency("SID", "DE", ("Sport-Informations-Dienst",), common=True),
    Agency("dts", "DE", ("dts Nachrichtenagentur", "dts-Nachrichtenagentur"), common=True),
    Agency("APA", "AT", ("Austria Presse Agentur", "Austria Presse-Agentur"), common=True),
    Agency("Keystone-SDA", "CH", ("Keystone-ATS", "Schweizerische Depeschenagentur", "Agence télégraphique suisse")),
    Agency("ATS", "CH", (), common=True),
    Agency("SDA", "CH", (), common=True),
    Agency("Belga", "BE", ("Agence Belga",)),
    Agency("ANP", "NL", ("Algemeen Nederlands Persbureau",), common=True),
    Agency("PA Media", "GB", ("Press Association", "PA news agency", "PA Wire")),
    Agency("ANSA", "IT", ("Agenzia Ansa", "Agenzia Nazionale Stampa Associata"), common=True),
    Agency("Adnkronos", "IT", ()),
    Agency("AGI", "IT", ("Agenzia Italia",), common=True),
    Agency("LaPresse", "IT", ()),
    Agency("EFE", "ES", ("Agencia EFE", "Agence EFE"), common=True),
    Agency("Europa Press", "ES", ()),
    Agency("Lusa", "PT", ("Agência Lusa",), common=True),
    Agency("ANA-MPA", "GR", ("AMNA", "Athens News Agency")),
    Agency("PAP", "PL", ("Polska Agencja Prasowa",), common=True),
    Agency("ČTK", "CZ", ("CTK", "Česká tisková kancelář")),
    Agency("TASR", "SK", ("Tlačová agentúra Slovenskej republiky",)),
    Agency("MTI", "HU", ("Magyar Távirati Iroda",), common=True),
    Agency("Agerpres", "RO", ()),
    Agency("Mediafax", "RO", ()),
    Agency("BTA", "BG", ("Bulgarian News Agency",), common=True),
    Agency("Tanjug", "RS", ()),
    Agency("Beta", "RS", (), common=True),
    Agency("HINA", "HR", (), common=True),
    Agency("STA", "SI", ("Slovenian Press Agency",), common=True),
    Agency("NTB", "NO", ("Norsk Telegrambyrå",), common=True),
    Agency("TT", "SE", ("Tidningarnas Telegrambyrå", "TT News Agency"), common=True),
    Agency("Ritzau", "DK", ("Ritzaus Bureau",)),
    Agency("STT", "FI", ("Suomen Tietotoimisto",), common=True),
    Agency("BNS", "LT", ("Baltic News Service",), common=True),
    Agency("ELTA", "LT", (), common=True),
    Agency("LETA", "LV", (), common=True),
    Agency("TASS", "RU", ("Tass", "ITAR-TASS", "Itar-Tass")),
    Agency("Interfax", "RU", ()),
    Agency("RIA Novosti", "RU", ("Ria Novosti", "RIA-Novosti", "Ria-Novosti", "RIA Nowosti")),
    Agency("Sputnik", "RU", ("Spoutnik",), common=True),
    Agency("Interfax-Ukraine", "UA", ("Interfax-Ukraina",)),
    Agency("Ukrinform", "UA", ()),
    Agency("UNIAN", "UA", ("Unian",)),
    Agency("BelTA", "BY", ("Belta",)),
    Agency("Anadolu", "TR", ("Anadolu Agency", "Agence Anadolu", "Agence Anatolie", "Anadolu Ajansı")),
    Agency("DHA", "TR", ("Demirören Haber Ajansı",), common=True),
    Agency("IRNA", "IR", ("Irna",)),
    Agency("ISNA", "IR", ("Isna",)),
    Agency("Fars", "IR", ("Fars News", "Fars News Agency"), common=True),
    Agency("Tasnim", "IR", ("Tasnim News Agency",)),
    Agency("Mehr", "IR", ("Mehr News", "Mehr News Agency"), common=True),
    Agency("SANA", "SY", ("Sana",), common=True),
    Agency("NNA", "LB", ("National News Agency", "ANI Liban"), common=True),
    Agency("Petra", "JO", (), common=True),
    Agency("Wafa", "PS", ("WAFA",)),
    Agency("SPA", "SA", ("Saudi Press Agency",), common=True),
    Agency("WAM", "AE", ("Emirates News Agency",), common=True),
    Agency("QNA", "QA", ("Qatar News Agency",), common=True),
    Agency("KUNA", "KW", ("Kuwait News Agency",)),
    Agency("MENA", "EG", ("Middle East News Agency",), common=True),
    Agency("APS", "DZ", ("Algérie Presse Service",), common=True),
    Agency("MAP", "MA", ("Maghreb Arabe Presse",), common=True),
    Agency("TAP", "TN", ("Tunis Afrique Presse",), common=True),
    Agency("APS Sénégal", "SN", ("Agence de presse sénégalaise",)),
    Agency("NAN", "NG", ("News Agency of Nigeria",), common=True),
    Agency("PANA", "SN", ("Panapress",), common=True),
    Agency("Xinhua", "CN", ("Chine nouvelle", "Xinhua News Agency", "Neues China")),
    Agency("China News Service", "CN", ("CNS China",)),
    Agency("CNA", "TW", ("Central News Agency",), common=True),
    Agency("Kyodo", "JP", ("Kyodo News",)),
    Agency("Jiji", "JP", ("Jiji Press",)),
    Agency("Yonhap", "KR", ("Yonhap News Agency", "Yonhap News")),
    Agency("KCNA", "KP", ("Korean Central News Agency", "Agence centrale de presse coréenne")),
    Agency("PTI", "IN", ("Press Trust of India",), common=True),
    Agency("ANI", "IN", ("Asian News International",), common=True),
    Agency("IANS", "IN", ("Indo-Asian News Service",)),
    Agency("APP", "PK", ("Associated Press of Pakistan",), common=True),
    Agency("Antara", "ID", ("Antara News",)),
    Agency("Bernama", "MY", ()),
    Agency("VNA", "VN", ("Vietnam News Agency", "Agence vietnamienne d'information"), common=True),
    Agency("PNA", "PH", ("Philippine News Agency",), common=True),
    Agency("AAP", "AU", ("Australian Associated Press",), common=True),
    Agency("La Presse canadienne", "CA", ("The Canadian Press", "Canadian Press", "Presse canadienne")),
    Agency("Agência Brasil", "BR", ()),
    Agency("Notimex", "MX", ()),
    Agency("Télam", "AR", ("Telam",)),
    Agency("Prensa Latina", "CU", ()),
    Agency("Getty Images", "US", ("Getty", "Getty Images News"), pictures=True),
    Agency(
        "EPA",
        None,
        ("European Pressphoto Agency", "epa-efe", "EPA-EFE", "EPA-EFE/Shutterstock"),
        pictures=True,
        common=True,
    ),
    Agency("Shutterstock", "US", ("Rex Features", "REX/Shutterstock"), pictures=True),
    Agency("Alamy", "GB", ("Alamy Stock Photo",), pictures=True),
    Agency("Imago", "DE", ("IMAGO Images", "imago images", "imago"), pictures=True, common=True),
    Agency("Picture Alliance", "DE", ("picture alliance", "picture-alliance"), pictures=True),
    Agency("Keystone", "CH", (), pictures=True, common=True),
    Agency("SIPA", "FR", ("Sipa Press", "Sipa USA", "SIPA PRESS"), pictures=True),
    Agency("Abaca", "FR", ("Abacapress", "ABACAPRESS.COM", "Abaca Press"), pictures=True, common=True),
    Agency("MaxPPP", "FR", ("MAXPPP",), pictures=True),
    Agency("Hans Lucas", "FR", ("HANS LUCAS",), pictures=True),
    Agency("Gamma-Rapho", "FR", ("Gamma",), pictures=True, common=True),
    Agency("Bestimage", "FR", ("BESTIMAGE",), pictures=True),
    Agency("iStock", "US", ("iStockphoto", "Getty Images/iStockphoto"), pictures=True),
    Agency("Adobe Stock", "US", ("Fotolia",), pictures=True),
    Agency("NurPhoto", "IT", ("Nur Photo",), pictures=True),
    Agency("Zuma Press", "US", ("ZUMA Wire", "ZUMA", "ZUMAPRESS.com"), pictures=True),
    Agency("Corbis", "US", (), pictures=True),
    Agency("Magnum Photos", "FR", ("Magnum",), pictures=True, common=True),
    Agency("ddp", "DE", ("ddp images",), pictures=True, common=True),
    Agency("CNN Newsource", "US", ("CNN Newsource Sales",), pictures=True),
)

_BY_NAME = {name.casefold(): agency for agency in AGENCIES for name in (agency.name, *agency.names)}


def agency_named(name: str) -> Agency | None:
    """Return the agency of that name, whatever its case; None for anything else."""
    return _BY_NAME.get(name.strip().replace("’", "'").casefold())

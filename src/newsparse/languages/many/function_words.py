"""A few of the most frequent words of languages that newsparse has no tables of, to tell them by; written by us."""

from __future__ import annotations

from typing import Final

FUNCTION_WORDS: Final = {
    "af": "die van en in is het nie vir met op dat hy wat sy aan deur ook was 'n sal",
    "ca": "els les que amb per una del dels és més però aquest aquesta són també ha han sobre pel seva",
    "cs": "že se na je ve ale jako podle které který bude byl by jsou také ještě už při nebo aby jeho",
    "cy": "yn y yr i o ar am gan mae bod wedi ei eu hefyd fod ond sydd gyda oedd bydd",
    "da": "og det at er på til af ikke med som har blev også efter ved skal om jeg fra eller kunne",
    "et": "ja on ei et kui ka oma mis või aga see ning tema kes oli juba veel pärast tuleb ole",
    "eu": "eta da ez dira dute zuen izan ere baina dela egin duen dituzte bat beste hau gero arte",
    "fi": "ja on ei että se myös ovat oli mutta kun hän mukaan kuin ole voi joka sekä jo vain tämä",
    "ga": "agus an na ar go is tá bhí leis ag le sé den don atá chuig sin mar seo nach",
    "gl": "que unha dos das non polo pola máis tamén como para coa esta foi son ata pero os ao na",
    "hr": "je da se na su za nije koji koja kako bi što će ali kao sve samo biti prema nakon",
    "hu": "hogy nem egy az és is meg már csak volt el azt mint szerint még ezt van lesz pedig vagy",
    "id": "yang dan di untuk dengan pada ini itu dari tidak akan dalam juga ke oleh karena adalah tersebut telah bisa",
    "is": "og að er ekki sem það við um til fyrir með var hann hún þess verið eftir þar voru frá",
    "lt": "ir kad yra su iš tai bet jis buvo apie kaip po už dar nuo per jau tik gali prie",
    "lv": "un ir ka ar no par kas tas bet arī pēc lai tika kā uz bija gada vai nav tikai",
    "ms": "yang dan di untuk dengan pada ini itu dari tidak akan dalam juga ke oleh kerana adalah beliau telah boleh",
    "no": "og det er på til av ikke med som har ble også etter ved skal om jeg fra eller kunne",
    "pl": "że się nie na jest do jak ale oraz przez który które został także tym jego może po dla już",
    "ro": "și că nu este în la cu pe din pentru sunt mai care fost după dar această prin sau fi",
    "sk": "že sa na je vo ale ako podľa ktoré ktorý bude bol by sú tiež ešte už pri alebo aby",
    "sl": "je da se na so za ni ki pa v tudi bi kot bo še po ali iz samo bila",
    "sq": "të e në dhe për një me nga është që nuk ka si do por janë edhe kjo duke ishte",
    "sv": "och det att är på till av inte med som har blev också efter vid ska om jag från eller",
    "sw": "ya na wa kwa ni katika hiyo kuwa hii pia huo baada za cha yake alisema lakini watu kama sana",
    "tr": "ve bir bu için da de olarak ile çok daha olan gibi kadar sonra ancak değil dedi olduğu ise var",
    "vi": "và của là có không được trong các cho người với này đã những một khi để đến từ sẽ",
}
"""Twenty words each, in lower case."""

SIBLINGS: Final = (("id", "ms"), ("da", "no"), ("cs", "sk"), ("hr", "sl"))
"""Languages with most of these words in common; where a text does not tell them apart it is taken for the first."""

DISTINCT_LETTERS: Final = {
    "pl": "ąęłńśźż", "cs": "ěřů", "sk": "ľĺŕô", "hu": "őű", "ro": "șțăşţ", "tr": "ğış", "vi": "ươđạảấầẩẫậắằẳẵặẹẻẽếềểễệ",
    "is": "þð", "lt": "ėįųū", "lv": "āēīņļķģ", "et": "õ", "sq": "ë", "sl": "", "fi": "", "sv": "", "da": "æ", "no": "æ",
}  # fmt: skip
"""Letters by which a language is known among those of the table; each counts as a word does."""

SCRIPTS: Final = (
    ("\uac00", "\ud7af", "ko"), ("\u1100", "\u11ff", "ko"), ("\u3040", "\u30ff", "ja"), ("\u0370", "\u03ff", "el"),
    ("\u1f00", "\u1fff", "el"), ("\u0590", "\u05ff", "he"), ("\u0e00", "\u0e7f", "th"), ("\u0e80", "\u0eff", "lo"),
    ("\u0980", "\u09ff", "bn"), ("\u0a00", "\u0a7f", "pa"), ("\u0a80", "\u0aff", "gu"), ("\u0b00", "\u0b7f", "or"),
    ("\u0b80", "\u0bff", "ta"), ("\u0c00", "\u0c7f", "te"), ("\u0c80", "\u0cff", "kn"), ("\u0d00", "\u0d7f", "ml"),
    ("\u0d80", "\u0dff", "si"), ("\u1000", "\u109f", "my"), ("\u10a0", "\u10ff", "ka"), ("\u0530", "\u058f", "hy"),
    ("\u1780", "\u17ff", "km"), ("\u1200", "\u137f", "am"), ("\u0f00", "\u0fff", "bo"), ("\u4e00", "\u9fff", "zh"),
    ("\u0900", "\u097f", "hi"), ("\u0600", "\u06ff", "ar"), ("\u0400", "\u04ff", "ru"),
)  # fmt: skip
"""Blocks of Unicode with the language that is written in them, or most often so."""

SHARED_SCRIPTS: Final = {
    "ar": (("fa", "پچژگک", "را از که این با است"), ("ur", "ٹڈڑےںہھ", "کے کی میں ہے سے اور"), ("ps", "ټډړږښګڼ", "")),
    "ru": (
        ("uk", "іїєґ", "що та від"), ("be", "ўі", "што"), ("sr", "јљњћђџ", "је"), ("mk", "ѓќѕјљњџ", "на"),
        ("bg", "ъщ", "на от за се са да че"), ("kk", "әғқңөұүһ", ""), ("mn", "өү", "байна"),
    ),
    "hi": (("mr", "ळ", "आहे आणि या"), ("ne", "", "छ र को गरेको भएको")),
}  # fmt: skip
"""Languages that share a script, with letters and words by which they are known from the most frequent one."""

PARTICLES: Final = frozenset("はがをの")
"""What a Japanese sentence goes on with behind a noun, and does not begin with."""

"""What date lines say of their dates in forty languages: when an article was published, and when it was changed.

Written by us. Words are in lower case; phrases come before the words that they begin with.
"""

from __future__ import annotations

from typing import Final

PUBLISHED: Final = {
    "ar": "تاريخ النشر|نشر في|نُشر في|نشرت في|نشر بتاريخ|تم النشر|نشر",
    "bg": "публикувана на|публикувано на|публикувана|публикувано|публикуван",
    "bn": "প্রকাশিত|প্রকাশ",
    "ca": "publicat el|publicat|publicada",
    "cs": "publikováno|zveřejněno|vydáno|vytvořeno",
    "da": "udgivet|offentliggjort|publiceret",
    "de": "veröffentlicht am|veröffentlicht|erschienen am|erschienen|erstellt am|erstellt|publiziert am|publiziert|datum",
    "el": "δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία",
    "en": "first published|originally published|date published|published on|published at|published|posted on|posted|"
    "publication date|date created|created on|created|released|date",
    "es": "fecha de publicación|publicado el|publicado|publicada el|publicada|creado el|creado|fecha",
    "et": "avaldatud|postitatud",
    "fa": "تاریخ انتشار|منتشر شده در|منتشر شده|زمان انتشار|انتشار",
    "fi": "julkaistu|julkaisupäivä",
    "fr": "publié le|publié|publiée le|publiée|mis en ligne le|mis en ligne|posté le|posté|paru le|écrit le|rédigé le|"
    "créé le|date de publication",
    "he": "פורסם ב|פורסם|תאריך פרסום",
    "hi": "प्रकाशित|पब्लिश्ड|प्रकाशन",
    "hr": "objavljeno|objava",
    "hu": "megjelent|közzétéve|publikálva|létrehozva",
    "id": "diterbitkan|dipublikasikan|diposting|tayang|dibuat",
    "is": "birt|útgefið",
    "it": "pubblicato il|pubblicato|pubblicata il|pubblicata|data di pubblicazione|creato il|creato",
    "ja": "公開日|公開|掲載日|掲載|投稿日|投稿|配信|作成日|登録日|発行",
    "ko": "기사입력|기사등록|최초입력|등록일|등록|입력일|입력|발행일|발행|게재|작성일|작성|승인",
    "lt": "paskelbta|publikuota",
    "lv": "publicēts|publicēta",
    "ms": "diterbitkan|disiarkan",
    "nl": "gepubliceerd op|gepubliceerd|geplaatst op|geplaatst|geschreven op",
    "no": "publisert|lagt ut|opprettet",
    "pl": "data publikacji|opublikowano|opublikowany|opublikowane|data dodania|dodano|utworzono|publikacja",
    "pt": "data de publicação|publicado em|publicado a|publicado|publicada em|publicada|postado em|criado em",
    "ro": "data publicării|publicat în|publicat la|publicat|publicată",
    "ru": "дата публикации|опубликовано|опубликована|опубликован|публикация|создано|размещено|добавлено",
    "sk": "publikované|zverejnené|vydané|vytvorené",
    "sl": "objavljeno|objavljen",
    "sq": "publikuar|postuar",
    "sr": "објављено|objavljeno",
    "sv": "publicerad den|publicerad|publicerat|skapad",
    "th": "เผยแพร่เมื่อ|เผยแพร่",
    "tr": "yayınlanma tarihi|yayın tarihi|yayınlandı|yayınlanma|giriş tarihi|eklenme|giriş|oluşturulma",
    "uk": "дата публікації|опубліковано|опублікований|опублікована|створено",
    "ur": "اشاعت|شائع",
    "vi": "ngày đăng|đăng ngày|đăng lúc|xuất bản|đăng",
    "zh": "发布时间|發布時間|发布于|發佈於|发布日期|发布|發布|發佈|发表于|發表於|发表|發表|刊登|公布|日期|时间|時間",
}
MODIFIED: Final = {
    "ar": "آخر تحديث|تم التحديث|تحديث|حدث في|عدل في",
    "bg": "последна промяна|обновена|обновено|актуализирана|актуализирано",
    "bn": "সর্বশেষ আপডেট|আপডেট",
    "ca": "actualitzat el|actualitzat|actualitzada",
    "cs": "poslední aktualizace|aktualizováno|aktualizace|upraveno",
    "da": "sidst opdateret|senest opdateret|opdateret",
    "de": "zuletzt aktualisiert am|zuletzt aktualisiert|zuletzt geändert|letzte aktualisierung|letzte änderung|"
    "aktualisiert am|aktualisiert|aktualisierung|geändert am|geändert|bearbeitet|update vom|update",
    "el": "τελευταία ενημέρωση|ενημερώθηκε|ενημέρωση|επικαιροποίηση",
    "en": "last updated on|last updated|last modified on|last modified|last edited|last revised|last reviewed|"
    "date modified|updated on|updated at|updated|modified on|modified|edited on|revised|update",
    "es": "última actualización|ultima actualización|última modificación|actualizado el|actualizado|actualizada el|"
    "actualizada|actualización|modificado el|modificado",
    "et": "uuendatud|muudetud|täiendatud",
    "fa": "آخرین به‌روزرسانی|به‌روزرسانی|به روز رسانی|به‌روز شده|آخرین ویرایش",
    "fi": "viimeksi päivitetty|päivitetty|muokattu",
    "fr": "dernière mise à jour|dernière modification|mis à jour le|mis à jour|mise à jour le|mise à jour|modifié le|"
    "modifié|actualisé le|actualisé|màj|maj",
    "he": "עודכן לאחרונה|עודכן ב|עודכן|עדכון אחרון",
    "hi": "अंतिम अपडेट|अपडेटेड|अपडेट|अद्यतन|संशोधित",
    "hr": "zadnja izmjena|ažurirano|izmijenjeno",
    "hu": "utolsó frissítés|frissítve|frissült|módosítva",
    "id": "terakhir diperbarui|diperbarui|diperbaharui|update terakhir",
    "is": "síðast uppfært|uppfært",
    "it": "ultimo aggiornamento|ultima modifica|aggiornato il|aggiornato|aggiornata|aggiornamento|modificato il|modificato",
    "ja": "最終更新日時|最終更新日|最終更新|更新日時|更新日|更新|改訂",
    "ko": "최종수정|최종 수정|기사수정|수정일|수정|업데이트|갱신",
    "lt": "atnaujinta|paskutinį kartą atnaujinta",
    "lv": "atjaunots|atjaunināts|papildināts",
    "ms": "dikemas kini|dikemaskini",
    "nl": "laatst bijgewerkt op|laatst bijgewerkt|laatste update|laatst gewijzigd|bijgewerkt op|bijgewerkt|gewijzigd op|"
    "aangepast op|geüpdatet|gewijzigd|aangepast",
    "no": "sist oppdatert|sist endret|oppdatert|endret",
    "pl": "ostatnia aktualizacja|data aktualizacji|aktualizacja|zaktualizowano|zmodyfikowano|ostatnia zmiana",
    "pt": "última atualização|última actualização|atualizado em|atualizado|atualizada em|atualizada|actualizado|"
    "modificado em|modificado",
    "ro": "ultima actualizare|actualizat în|actualizat la|actualizat|actualizare",
    "ru": "последнее обновление|обновлено|обновлена|обновлён|обновлен|изменено|дополнено|обновление",
    "sk": "posledná aktualizácia|aktualizované|aktualizácia|upravené",
    "sl": "zadnja posodobitev|posodobljeno|zadnja sprememba",
    "sq": "përditësuar|azhurnuar",
    "sr": "последња измена|ажурирано|ažurirano|измењено|izmenjeno",
    "sv": "senast uppdaterad|senast ändrad|uppdaterad|uppdaterat|ändrad",
    "th": "อัปเดตล่าสุด|อัพเดทล่าสุด|ปรับปรุงล่าสุด|แก้ไขล่าสุด|อัปเดต",
    "tr": "son güncelleme tarihi|son güncelleme|güncellenme tarihi|güncellenme|güncelleme|güncellendi",
    "uk": "останнє оновлення|оновлено|змінено|оновлення",
    "ur": "آخری اپ ڈیٹ|اپ ڈیٹ",
    "vi": "cập nhật lần cuối|cập nhật lúc|cập nhật",
    "zh": "最后更新|最後更新|更新时间|更新時間|更新于|更新於|更新日期|更新|修改于|修改",
}

MORE_MONTHS: Final = {
    "de": {"mrz": 3},
    "es": {"setiembre": 9, "set": 9, "sep": 9},
    "fr": {"jan": 1, "juil": 7, "jul": 7, "sep": 9},
    "nl": {"maa": 3, "mar": 3},
    "ru": {"сен": 9},
    "sv": {"mar": 3},
}
"""Abbreviations in use that CLDR does not list."""

JALALI_MONTHS: Final = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()
"""Of the Iranian calendar."""

MORE_HALVES: Final = (
    "am a 早上 凌晨 清晨 새벽 아침 صباحا صباحًا дп утра ночи सुबह সকাল",
    "pm p 中午 晚上 傍晚 晚 저녁 밤 مساء مساءً ظهرا пп дня вечера शाम दोपहर রাত বিকাল",
)
"""Marks of the two halves of a day that CLDR does not list; the hours of the evening among them."""

OF: Final = ("of", "de", "del", "di", "da", "do", "dos", "d", "den", "the", "al", "lui", "г", "року", "года")
"""What stands between day, month and year: "1 de mayo"."""

ORDINALS: Final = ("er", "st", "nd", "rd", "th", "e", "-?(?:го|ого|е)", "η", "ης", "[ºª°]")
"""What follows the number of a day, as patterns."""

ERAS: Final = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
"""Eras of Japan and Taiwan: how many years come before their first."""

FIRST_YEAR_OF_AN_ERA: Final = "元"

VIETNAMESE_MONTH: Final = ("tháng", "thg")

VIETNAMESE_YEAR: Final = "năm"

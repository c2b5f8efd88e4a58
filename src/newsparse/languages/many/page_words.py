"""What pages say around an article in languages without a folder: lines that offer other articles, share, ask for
comments and subscriptions, and say whose the text is.

Written by us; a line a phrase, whole lines and beginnings apart, and within each the phrases of a language together:
Slavic ones first, then Romanian, Hungarian, Greek and Turkish, those of Asia from Indonesian and Hindi to Hebrew and
Chinese, and those around the Baltic. Those of the languages of newsparse stand in their `page.py`.
"""

from __future__ import annotations

from typing import Final

from newsparse.languages.schema.entries import each_is, each_starts
from newsparse.model.labels import Label
from newsparse.sites.conditions import Has
from newsparse.sites.rule import Rule

CODE: Final = "mul"
"""What BCP 47 calls several languages."""

RULES: Final = (
    Rule(
        Label.RELATED_LINK,
        when=[
            *each_is(
                """
                читайте также
                читайте ещё
                читать также
                смотрите также
                материалы по теме
                новости по теме
                по теме
                похожие новости
                самое читаемое
                самое популярное
                популярное
                последние новости
                главные новости
                читайте також
                дивіться також
                новини по темі
                за темою
                схожі новини
                останні новини
                прочетете още
                прочетете и
                вижте още
                още по темата
                още новини
                свързани новини
                най-четени
                последни новини
                прочитајте још
                pročitajte još
                pročitajte i
                pročitajte više
                najčitanije
                najnovije vijesti
                povezane vijesti
                preberite še
                preberite tudi
                najbolj brano
                čtěte také
                čtěte dále
                přečtěte si také
                mohlo by vás zajímat
                související články
                nejčtenější
                prečítajte si tiež
                prečítajte si aj
                čítajte aj
                mohlo by vás zaujímať
                súvisiace články
                najčítanejšie
                czytaj też
                czytaj także
                czytaj również
                czytaj więcej
                przeczytaj także
                przeczytaj też
                przeczytaj również
                zobacz także
                zobacz też
                zobacz również
                polecane
                polecamy
                najczęściej czytane
                najnowsze wiadomości
                powiązane artykuły
                citește și
                citeşte și
                citiți și
                citește mai mult
                vezi și
                cele mai citite
                articole similare
                știri similare
                ezt is olvasd el
                ezt is olvassa el
                olvasd el ezt is
                olvassa el ezt is
                kapcsolódó cikkek
                kapcsolódó cikkeink
                kapcsolódó
                legolvasottabb
                ajánljuk még
                διαβάστε επίσης
                διαβάστε ακόμα
                διαβάστε ακόμη
                διαβάστε περισσότερα
                δείτε επίσης
                δείτε ακόμα
                σχετικά άρθρα
                δημοφιλή
                τελευταίες ειδήσεις
                ilgili haber
                ilgili haberler
                İlgili haber
                İlgili haberler
                bunlar da ilginizi çekebilir
                sonraki haber
                önceki haber
                son dakika haberleri
                çok okunanlar
                en çok okunanlar
                baca juga
                baca selengkapnya
                lihat juga
                simak juga
                berita terkait
                artikel terkait
                terpopuler
                berita terpopuler
                berita terbaru
                berita lainnya
                đọc thêm
                xem thêm
                tin liên quan
                bài liên quan
                tin cùng chuyên mục
                đọc nhiều
                tin mới
                อ่านเพิ่มเติม
                อ่านข่าวเพิ่มเติม
                ข่าวที่เกี่ยวข้อง
                อ่านข่าวที่เกี่ยวข้อง
                ข่าวแนะนำ
                ข่าวล่าสุด
                ये भी पढ़ें
                यह भी पढ़ें
                ये भी देखें
                यह भी देखें
                इसे भी पढ़ें
                और पढ़ें
                खबरें और भी हैं
                खबरें और भी हैं...
                संबंधित खबरें
                ताज़ा खबरें
                আরও পড়ুন
                আরও খবর
                আরো পড়ুন
                हेही वाचा
                हे ही वाचा
                மேலும் படிக்க
                இதையும் படியுங்கள்
                ఇవి కూడా చదవండి
                یہ بھی پڑھیں
                مزید پڑھیں
                بیشتر بخوانید
                همچنین بخوانید
                مطالب مرتبط
                اقرأ أيضا
                اقرأ أيضًا
                اقرأ أيضاً
                اقرأ المزيد
                إقرأ أيضا
                مواضيع ذات صلة
                مقالات ذات صلة
                أخبار ذات صلة
                أخبار متعلقة
                الأكثر قراءة
                آخر الأخبار
                קראו גם
                קרא גם
                עוד בנושא
                כתבות נוספות
                関連記事
                【関連記事】
                あわせて読みたい
                こちらもおすすめ
                おすすめ記事
                アクセスランキング
                人気記事
                最新記事
                最新ニュース
                관련기사
                관련 기사
                [관련기사]
                많이 본 기사
                많이 본 뉴스
                인기기사
                주요뉴스
                相关阅读
                相关新闻
                相關新聞
                延伸阅读
                延伸閱讀
                推荐阅读
                推薦閱讀
                热点新闻
                熱門新聞
                läs också
                läs även
                läs mer
                mest läst
                mest lästa
                senaste nytt
                relaterade artiklar
                læs også
                læs mere
                mest læst
                mest læste
                seneste nyt
                les også
                les mer
                mest lest
                siste nytt
                relaterte saker
                lue myös
                lue lisää
                luetuimmat
                katso myös
                loe ka
                loe veel
                lasi arī
                skaitykite taip pat
                taip pat skaitykite
                soma pia
                soma zaidi
                llegiu també
                llegeix també
                """
            ),
            *each_starts(
                """
                читайте также:
                читайте также
                смотрите также
                читайте також
                дивіться також
                прочетете още:
                вижте още:
                pročitajte još:
                pročitajte i:
                preberite še:
                čtěte také:
                přečtěte si také
                prečítajte si aj
                prečítajte si tiež
                czytaj też:
                czytaj też
                czytaj także
                czytaj również
                czytaj więcej:
                przeczytaj także
                przeczytaj też
                zobacz także
                zobacz też
                citește și:
                citeşte și:
                citește și
                citiți și
                vezi și:
                ezt is olvasd el
                ezt is olvassa el
                olvasd el ezt is
                kapcsolódó cikk
                διαβάστε επίσης
                διαβάστε ακόμα
                διαβάστε ακόμη
                δείτε επίσης
                ilgili haber:
                İlgili haber:
                baca juga:
                baca juga
                simak juga
                lihat juga:
                đọc thêm:
                xem thêm:
                ये भी पढ़ें
                यह भी पढ़ें
                इसे भी पढ़ें
                আরও পড়ুন
                یہ بھی پڑھیں
                بیشتر بخوانید
                اقرأ أيضا
                اقرأ أيضًا
                اقرأ أيضاً
                إقرأ أيضا
                קראו גם
                【関連記事】
                [관련기사]
                อ่านเพิ่มเติม:
                อ่านข่าวที่เกี่ยวข้อง
                相关阅读
                延伸阅读
                延伸閱讀
                läs också:
                läs också
                läs även
                läs mer:
                læs også
                læs mere:
                les også
                lue myös
                loe ka:
                """
            ),
        ],
    ),
    Rule(
        Label.PROMO,
        when=[
            *each_is(
                """
                подписаться
                подписывайтесь
                підписатися
                абонирай се
                zapisz się
                zapisz się do newslettera
                přihlásit k odběru
                iratkozz fel
                feliratkozás
                abone ol
                berlangganan
                εγγραφή
                prenumerera
                abonnér
                """
            ),
            *each_starts(
                """
                подписывайтесь на
                подпишитесь на
                читайте нас в
                читайте нас на
                следите за нами
                наш telegram-канал
                наш телеграм
                підписуйтесь на
                підписуйтеся на
                підпишіться на
                приєднуйтесь до нашого
                читайте нас у
                следвайте ни
                последвайте ни
                абонирайте се за
                pratite nas na
                sledujte nás na
                zapisz się na
                zapisz się do
                obserwuj nas
                obserwuj nas w
                dołącz do nas na
                polub nas na
                urmărește-ne
                urmăriți-ne
                abonează-te la
                abonați-vă la
                kövess minket
                kövessen minket
                iratkozz fel
                iratkozzon fel
                ακολουθήστε μας
                ακολουθήστε το
                εγγραφείτε στο
                bizi takip edin
                ikuti kami di
                dapatkan berita
                gabung di channel
                theo dõi chúng tôi
                हमसे जुड़ें
                हमें फॉलो करें
                हमारे व्हाट्सएप
                تابعونا على
                تابعوا
                följ oss på
                prenumerera på
                skriv upp dig
                følg os på
                følg oss på
                tilmeld dig
                seuraa meitä
                tilaa uutiskirje
                """
            ),
        ],
    ),
    Rule(
        Label.COMMENT_FORM,
        when=[
            *each_is(
                """
                комментарии
                добавить комментарий
                оставить комментарий
                коментарі
                додати коментар
                залишити коментар
                коментари
                коментирай
                напиши коментар
                komentarze
                dodaj komentarz
                napisz komentarz
                komentáře
                přidat komentář
                komentari
                ostavite komentar
                comentarii
                lasă un comentariu
                adaugă un comentariu
                hozzászólások
                szólj hozzá
                σχόλια
                αφήστε ένα σχόλιο
                yorumlar
                yorum yap
                yorum yaz
                komentar
                tulis komentar
                bình luận
                ý kiến bạn đọc
                टिप्पणियां
                कमेंट करें
                اترك تعليقا
                أضف تعليقا
                أضف تعليق
                التعليقات
                コメントを書く
                コメント
                댓글 쓰기
                发表评论
                kommentarer
                skriv en kommentar
                kommentit
                kirjoita kommentti
                """
            ),
        ],
    ),
    Rule(
        Label.FOOTER,
        when=[
            Has("все права защищены"),
            Has("всі права захищені"),
            Has("всички права запазени"),
            Has("wszelkie prawa zastrzeżone"),
            Has("wszystkie prawa zastrzeżone"),
            Has("všechna práva vyhrazena"),
            Has("všetky práva vyhradené"),
            Has("sva prava pridržana"),
            Has("sva prava zadržana"),
            Has("toate drepturile rezervate"),
            Has("minden jog fenntartva"),
            Has("με επιφύλαξη παντός δικαιώματος"),
            Has("tüm hakları saklıdır"),
            Has("tüm haklari saklidir"),  # in capitals
            Has("hak cipta dilindungi"),
            Has("सर्वाधिकार सुरक्षित"),
            Has("جميع الحقوق محفوظة"),
            Has("کلیه حقوق"),
            Has("כל הזכויות שמורות"),
            Has("alla rättigheter förbehållna"),
            Has("alle rettigheder forbeholdes"),
            Has("kaikki oikeudet pidätetään"),
        ],
    ),
)

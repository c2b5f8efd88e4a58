"""Words of bylines in languages without a folder, and in scripts that write names without spaces.

Those of the languages of newsparse stand in their `bylines.py`. Written by us, in lower case.
"""

from __future__ import annotations

from typing import Final

from newsparse.languages.schema.bylines import BylineWords
from newsparse.languages.schema.entries import words

BYLINES = BylineWords(
    introducing=words(
        """
        af autor_tekstu autorius autorka autors autorul autorė av avtor bài ditulis_oleh författare haber kirjoittaja
        kirjoittanut muhabir napisał napisała napsal napsala oleh opracował opracowała penulis przez publicat_de publicerad_av
        publisert_av scris_de skrevet_af skrevet_av skribent skriven_av szerző tekijä teksti toimittaja tác_giả yazan
        yazar írta γράφει_η γράφει_ο συντάκτης συντάκτρια της του автор автор_матеріалу автор_статьи автора автори
        авторы журналист журналіст корреспондент текст כתב מאת الكاتب بقلم تحرير خبرنگار كتب كتبت نویسنده द्वारा लेखक
        রিপোর্টার লেখক ผู้เขียน โดย 写真・文 取材・文 執筆 文 文・写真
        """
    ),
    no_names=words(
        """
        все источник комментарии поделиться подписаться фото читать 共有 关注 分享 更多 記事一覧 评论 阅读 공유 구독 기사 댓글 더보기 분享
        """
    ),
    listing=words("alla artiklar artykuły se visa więcej wszystkie zobacz все ещё материалы статьи"),
    generic=words(
        "redakce redakcja redaksi администратор адміністратор редакция редакція 管理员 編集部 编辑部 관리자 편집부"
    ),
    fused=words("Af Av"),
    of=words("af av od от"),
    our=words("nasz naszego vores vår"),
    joining=words("dan i ja och og ve и"),
    crediting=words("фото"),
    helped=words("ar bersama cu dengan ile med s su z ze з с із"),
    unnamed_agencies=words(
        """
        agencjami agencje agencji agenturami agentury ajans ajanslar ajansı nyhedsbureauer nyhetsbyrå nyhetsbyråer
        nyhetsbyråerna telegrambyråer uutistoimistot агентств агентства агентствами агентство агенції
        """
    ),
)

KOREAN_KINDS: Final = ("선임", "수습", "인턴", "객원", "전문", "사진", "편집")
"""What stands before what a Korean author is: senior, trainee, photo."""

KOREAN_ROLES: Final = ("기자", "특파원", "논설위원", "칼럼니스트", "통신원", "앵커", "PD")

JAPANESE_ROLES: Final = ("記者", "特派員", "論説委員", "编辑", "支局長")

WRITING: Final = tuple(
    "文・写真 写真・文 取材・文 文・取材 取材・執筆 文・構成 構成・文 執筆者 執筆 筆者 文 著者 ライター 撰文 文/图 图/文 글·사진 글 "
    "本报记者 本報記者 本刊记者 本紙記者 记者 記者 特派員 취재".split()
)
"""What stands before a sign and the names of those who wrote, in Japanese, Chinese and Korean; the longest first."""

OTHER_WORKS: Final = tuple("写真 撮影 編集 構成 翻訳 訳 イラスト 動画 摄影 图 編輯 编辑 사진 편집 영상".split())
"""What stands so before the names of others."""

DESK_ENDINGS: Final = tuple("部 局 社 紙 版 課 班".split())
"""How desks end, which have reporters too: "政治部記者"."""

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

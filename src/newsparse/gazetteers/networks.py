"""Networks and other ways by which readers pass a page on, as rows of share buttons name them."""

from __future__ import annotations

from typing import Final

NETWORKS: Final = frozenset(
    """
    facebook twitter x ex-twitter linkedin pinterest whatsapp telegram reddit tumblr email e-mail mail messenger pocket
    flipboard instagram youtube tiktok threads bluesky mastodon viber line wechat weibo vk vkontakte odnoklassniki skype
    xing signal snapchat digg mix buffer evernote print sms rss copy gmail google+ stumbleupon
    kakaotalk kakaostory naver hatena zalo gettr
    فيسبوك فايسبوك تويتر إكس واتساب واتس تلغرام تيليجرام تليجرام لينكدإن لينكد إنستغرام انستغرام يوتيوب
    بينتيريست ماسنجر تيك توك
    فیسبوک توییتر واتساپ تلگرام اینستاگرام
    페이스북 트위터 엑스 카카오톡 카카오스토리 네이버 네이버밴드 인스타그램 유튜브 텔레그램 링크드인
    フェイスブック ツイッター ライン インスタグラム はてな はてなブックマーク
    脸书 臉書 推特 微信 微博 新浪微博 朋友圈 抖音 小红书
    фейсбук твиттер вконтакте вк телеграм телеграмм ватсап вотсап вайбер инстаграм одноклассники ютуб
    फेसबुक ट्विटर व्हाट्सऐप व्हाट्सएप टेलीग्राम इंस्टाग्राम यूट्यूब लिंक्डइन
    ফেসবুক টুইটার হোয়াটসঅ্যাপ টেলিগ্রাম
    פייסבוק טוויטר וואטסאפ ווטסאפ טלגרם אינסטגרם
    เฟซบุ๊ก ทวิตเตอร์ ไลน์
    """.split()
)
"""In lower case."""

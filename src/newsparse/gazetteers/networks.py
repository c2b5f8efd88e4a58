"""Networks and other ways by which readers pass a page on, as rows of share buttons name them."""

from __future__ import annotations

from typing import Final

NETWORKS: Final = frozenset(
    """
    facebook twitter x ex-twitter linkedin pinterest whatsapp telegram reddit tumblr email e-mail mail messenger pocket
    flipboard instagram youtube tiktok threads bluesky mastodon viber line wechat weibo vk vkontakte odnoklassniki skype
    xing signal snapchat digg mix buffer evernote print sms rss copy gmail google+ stumbleupon
    """.split()
)
"""In lower case."""

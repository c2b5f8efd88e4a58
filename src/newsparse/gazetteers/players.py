"""The hosts whose players other pages show in a frame, and what their services are called."""

from __future__ import annotations

from typing import Final

PLAYERS: Final = {
    "youtube.com": "YouTube",
    "youtube-nocookie.com": "YouTube",
    "youtu.be": "YouTube",
    "vimeo.com": "Vimeo",
    "dailymotion.com": "Dailymotion",
    "jwplatform.com": "JW Player",
    "jwplayer.com": "JW Player",
    "brightcove.net": "Brightcove",
    "brightcove.com": "Brightcove",
    "twitch.tv": "Twitch",
    "streamable.com": "Streamable",
    "rutube.ru": "Rutube",
    "bilibili.com": "Bilibili",
    "tiktok.com": "TikTok",
    "ok.ru": "OK",
    "kaltura.com": "Kaltura",
    "wistia.net": "Wistia",
    "wistia.com": "Wistia",
    "rumble.com": "Rumble",
    "vk.com": "VK",
    "odysee.com": "Odysee",
    "arte.tv": "Arte",
}
"""Host, without what stands before it, and the name of its service."""

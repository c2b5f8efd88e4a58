"""The hosts whose players other pages show in a frame, the names of their services, and elements that are players."""

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

PLAYER_ELEMENTS: Final = {
    "amp-youtube": "https://www.youtube.com/watch?v={data-videoid}",
    "lite-youtube": "https://www.youtube.com/watch?v={videoid}",
    "lite-youtube-embed": "https://www.youtube.com/watch?v={videoid}",
    "amp-vimeo": "https://vimeo.com/{data-videoid}",
    "lite-vimeo": "https://vimeo.com/{videoid}",
    "amp-dailymotion": "https://www.dailymotion.com/video/{data-videoid}",
    "amp-brightcove": "https://players.brightcove.net/{data-account}/default_default/index.html?videoId={data-video-id}",
    "amp-jwplayer": "https://cdn.jwplayer.com/previews/{data-media-id}-{data-player-id}",
    "amp-tiktok": "https://www.tiktok.com/embed/v2/{data-src}",
    "amp-wistia-player": "https://fast.wistia.net/embed/iframe/{data-media-hashed-id}",
}
"""Elements that are players, as the documentation of AMP and of their services has them: the address of the film, with
the attributes that name it."""

import gzip
import zlib

import pytest

import newsparse
from newsparse.reading.compressed import uncompressed
from newsparse.reading.encodings import declared_encoding

TEXT = "Été à Genève : « où ? » œuvre, 12 €."


def page(charset: str) -> str:
    return f"<html><head><meta charset='{charset}'><title>Titre</title></head><body><p>{TEXT}</p></body></html>"


def text_of(data: bytes) -> str:
    return newsparse.parse(data, kind="html", plugins=()).document.text


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "latin1", "windows-1252", "gb18030", "iso-8859-15"])
def test_declared_encodings_are_read(charset: str) -> None:
    codec = {"iso-8859-1": "cp1252", "latin1": "cp1252"}.get(charset, charset)

    assert text_of(page(charset).encode(codec, "ignore")) == TEXT.encode(codec, "ignore").decode(codec)


@pytest.mark.parametrize(
    "charset", ["undefined", "unicode_escape", "zlib_codec", "rot13", "base64", "mbcs", "nonsense"]
)
def test_no_page_chooses_a_codec_of_python(charset: str) -> None:
    assert declared_encoding(page(charset).encode()) is None
    assert text_of(page(charset).encode()) == TEXT


def test_utf_8_that_claims_something_else_is_utf_8() -> None:
    assert text_of(page("iso-8859-1").encode()) == TEXT


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_need_no_mark(codec: str) -> None:
    assert text_of(page("utf-8").encode(codec)) == TEXT


@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress])
def test_compressed_pages_are_opened(compress: object) -> None:
    assert text_of(compress(page("utf-8").encode())) == TEXT  # type: ignore[operator]


def test_a_bomb_is_opened_to_the_limit_only() -> None:
    article = newsparse.parse(gzip.compress(b"<p>" + b"mot " * 1_000_000), limits=newsparse.Limits(max_bytes=10_000))

    assert article.partial
    assert len(article.document.text) <= 10_000


def test_what_can_be_opened_of_a_damaged_page_is_read() -> None:
    content, error = uncompressed(gzip.compress(b"<p>" + bytes(range(256)) * 400)[:-30], 1_000_000)

    assert content.startswith(b"<p>")
    assert error is not None

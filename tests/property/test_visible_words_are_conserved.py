"""Every word that a browser would show is in exactly one block, in order, neither fused nor split."""

from hypothesis import assume, given

import newsparse
from newsparse.testing import markup


@given(markup.trees())
def test_visible_words_are_conserved(tree: markup.Tree) -> None:
    assume(tree.words)

    article = newsparse.parse(f"<body>{tree.source}</body>", kind="html", plugins=())

    assert [word for block in article.blocks for word in block.text.split()] == tree.words


@given(markup.trees())
def test_blocks_partition_the_text_of_the_page(tree: markup.Tree) -> None:
    assume(tree.words)

    document = newsparse.parse(f"<body>{tree.source}</body>", kind="html", plugins=()).document

    assert document.text == "\n\n".join(block.text for block in document.blocks)

"""Nouvelles du Monde is found by its name line, or by its closing lines together."""

import newsparse_nouvelles_du_monde as plugin

from newsparse.testing import check_plugin, parse_with

CLOSING = ("2024-01-31 07:41:49", "#Un #Titre #Court", "1706683309", "Pinterest", "Leave a Comment")


def test_nouvelles_du_monde() -> None:
    check_plugin(plugin, examples=CLOSING[:3])
    for signs in (["Nouvelles du monde"], CLOSING):
        article = parse_with(plugin, text="\n\n".join(["Un titre court de six mots", *signs]), language="fr")
        assert article.evidence_for("publisher")[0].value == "Nouvelles du Monde"

"""The votes of structure on an HTML page: what a block is by its place, its element, its links and its length."""
from __future__ import annotations
from newsparse._document import Label
from newsparse.labelling.roles import Role, SILENT, role_of
from newsparse.reading.dom import Dom

_NAMING = ("class", "itemprop", "data-testid", "data-component", "data-qa")
_TAG_LABELS = {
    "nav": Role(Label.NAVIGATION, "nav", strong=True),
    "footer": Role(Label.FOOTER, "footer"),
    "aside": Role(Label.RELATED_TEASER, "aside"),
    "form": Role(Label.OTHER, "form"),
    "figcaption": Role(Label.CAPTION, "figcaption", strong=True),
    "figure": Role(Label.CAPTION, "figure"),
    "dialog": Role(Label.OTHER, "dialog", strong=True),
    "menu": Role(Label.NAVIGATION, "menu"),
    "time": Role(Label.TIMESTAMP, "time"),
    "button": Role(Label.OTHER, "button"),
    "address": Role(Label.BYLINE, "address"),
}
_ARIA = {
    "navigation": Role(Label.NAVIGATION, "role=navigation", strong=True),
    "contentinfo": Role(Label.FOOTER, "role=contentinfo", strong=True),
    "complementary": Role(Label.RELATED_TEASER, "role=complementary"),
    "search": Role(Label.NAVIGATION, "role=search", strong=True),
    "dialog": Role(Label.OTHER, "role=dialog", strong=True),
    "alertdialog": Role(Label.OTHER, "role=dialog", strong=True),
    "menu": Role(Label.NAVIGATION, "role=menu", strong=True),
    "tooltip": Role(Label.OTHER, "role=tooltip", strong=True),
}
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ENDS = frozenset(".!?…:;。！？」』।”\"»“)]’'")
_TEASER = Role(Label.RELATED_TEASER, "a linked headline")
_WHOLE = frozenset(("html", "body", "main", "article"))


def _role(tag: str, attributes: dict) -> Role:
    by_tag = _TAG_LABELS.get(tag, SILENT)
    if not attributes: return by_tag
    aria = attributes.get("role")
    if aria and aria in _ARIA:
        return _ARIA[aria]
    names = " ".join([v for n in _NAMING if (v := attributes.get(n))])
    ident = attributes.get("id")
    if ident and len(ident) < 30 and ident.count("-") + ident.count("_") < 3: names = f"{names} {ident}"
    by_name = role_of(names) if names else SILENT
    if by_name is SILENT or (by_tag.strong and not by_name.strong): return by_tag
    return by_name


class Page:
    def __init__(self, dom: Dom, body: str = "") -> None:
        self.dom = dom
        n, m = len(dom.starts), len(dom.tags)
        text = dom.text
        self.texts = [text[s:e] for s, e in zip(dom.starts, dom.ends)]
        heading: list[int] = []
        for e, tag in enumerate(dom.tags):
            p = dom.parents[e]
            heading.append(e if tag in _HEADINGS else heading[p] if p >= 0 else -1)
        self.heading = heading
        weight = []
        inbody = []
        seen = set()
        for b, words in enumerate(self.texts):
            size = len(words)
            o = dom.owners[b]
            tag = dom.tags[o] if o >= 0 else ""
            hit = bool(body) and size > 30 and words[:50] in body
            inbody.append(hit)
            if hit:
                weight.append(size)
                continue
            if size < 25 or dom.linked[b] * 2 > size or (o >= 0 and heading[o] >= 0):
                weight.append(0); continue
            w = size - dom.linked[b]
            if words[-1] not in _ENDS: w = w * 0.3
            if "cookie" in words or "Cookie" in words: w = 0
            if words in seen: w = 0
            seen.add(words)
            if tag == "p": pass
            elif tag == "li": w *= 0.4
            else: w *= 0.7
            weight.append(w)
        self.weight, self.inbody = weight, inbody
        mass = [0.0] * m
        for b in range(n):
            if dom.owners[b] >= 0: mass[dom.owners[b]] += weight[b]
        for e in range(m - 1, 0, -1):
            mass[dom.parents[e]] += mass[e]
        self.mass = mass
        total = mass[0] if m else 0
        roles = [_role(t, a) for t, a in zip(dom.tags, dom.attributes)]
        strong = []  # text under a name that means one thing only
        for e, role in enumerate(roles):
            p = dom.parents[e]
            strong.append((p >= 0 and strong[p]) or (role.strong and role.label is not None and dom.tags[e] not in _WHOLE))
        free = sum(w for b, w in enumerate(weight) if dom.owners[b] >= 0 and not strong[dom.owners[b]])
        by_word = {}
        inside = []
        for e, role in enumerate(roles):
            p = dom.parents[e]
            above = inside[p] if p >= 0 else frozenset()
            if role.label is not None and mass[e] and role.word not in above and not (p >= 0 and strong[p]):
                by_word[role.word] = by_word.get(role.word, 0) + mass[e]
                above = above | {role.word}
            inside.append(above)
        sure = {r.word for r in roles if r.strong}
        ignored = {w for w, v in by_word.items() if v > 0.5 * (free if w not in sure else max(total - 300, .95*total))}
        self.ignored = ignored
        teasers = self.teasers()
        context: list[Role] = []
        for e, role in enumerate(roles):
            p = dom.parents[e]
            above = context[p] if p >= 0 else SILENT
            if role.label is not None:
                if role.word in ignored or dom.tags[e] in _WHOLE: role = SILENT
                elif role.label is Label.CAPTION and not role.strong and dom.closes[e] - dom.opens[e] > 700: role = SILENT
                elif role.label is Label.LEDE and above.label is not None: role = SILENT
            if e in teasers and mass[e] < .2 * total and role.label is None: role = _TEASER
            if role is SILENT and dom.tags[e] == "blockquote" and not above.strong and above.label in (Label.CAPTION, Label.OTHER):
                context.append(SILENT); continue
            if role is SILENT: context.append(above)
            elif above.strong and not role.strong: context.append(above)
            else: context.append(role)
        self.context, self.roles = context, roles

    def frame(self, b: int) -> tuple:
        dom = self.dom
        e = dom.owners[b]
        out = []
        for _ in range(3):
            if e < 0: break
            out.append((dom.tags[e], dom.attributes[e].get("class")))
            e = dom.parents[e]
        return tuple(out)

    def teasers(self) -> set[int]:
        dom = self.dom
        out = set()
        for b, o in enumerate(dom.owners):
            size = dom.ends[b] - dom.starts[b]
            if o < 0 or dom.linked[b] < .8 * size or size < 15: continue
            h = self.heading[o]
            if h < 0 or dom.tags[h] == "h1": continue
            e = dom.parents[h]
            best = h
            for _ in range(4):
                if e <= 0: break
                span = dom.closes[e] - dom.opens[e]
                if span > size + 500: break
                best = e
                e = dom.parents[e]
            out.add(best)
        return out

    def headlines(self, titles: list[str]) -> set[int]:
        """blocks that are headings and repeat the page's title"""
        out = set()
        for b, o in enumerate(self.dom.owners):
            h = self.heading[o] if o >= 0 else -1
            t = self.texts[b]
            if h >= 0 and self.dom.tags[h] in ("h1", "h2") and len(t) > 10 and self.dom.linked[b] * 2 < len(t) and any(t in x or x in t for x in titles if len(x) > 10): out.add(b)
        return out

    def container(self, headlines=frozenset()) -> tuple[int, int, int]:
        """first and last block of the run of text, element around it"""
        dom = self.dom
        best = run = 0.0; first = 0; span = (0, -1)
        for b, w in enumerate(self.weight):
            o = dom.owners[b]
            c = self.context[o] if o >= 0 else SILENT
            bad = c.label is not None and c.label is not Label.LEDE
            if b in headlines: v = 400
            elif self.inbody[b]: v = len(self.texts[b]) * 2
            elif bad: v = -20 - (0 if c.label in (Label.CAPTION, Label.CREDIT) else min(len(self.texts[b]), 200) * .3)
            elif w: v = w
            elif o >= 0 and self.heading[o] >= 0: v = -5 - dom.linked[b] * .5
            else: v = -15 - dom.linked[b] * .5
            if run <= 0: run, first = 0.0, b
            run += v
            if run > best: best, span = run, (first, b)
        i, j = span
        if j < 0: return 0, -1, -1
        e = dom.owners[i]
        while e > 0 and dom.closes[e] < dom.ends[j]: e = dom.parents[e]
        return i, j, e


def label_dom(dom: Dom, body: str = "") -> list[tuple[Label, str]]:
    page = Page(dom, body)
    meta = dict(reversed(dom.metas))
    titles = [t for t in (meta.get("og:title"), meta.get("twitter:title"), dom.title) if t]
    heads = page.headlines(titles)
    i, j, e = page.container(heads)
    while i < j and (i in heads or not page.weight[i]): i += 1
    while i < j and not page.weight[j]: j -= 1
    if e >= 0 and j >= 0:
        e = dom.owners[i]
        while e > 0 and dom.closes[e] < dom.ends[j]: e = dom.parents[e]
    out: list[tuple[Label, str]] = []
    n = len(dom.starts)
    lo, hi = (dom.opens[e], dom.closes[e]) if e >= 0 else (0, 0)
    # the text container may begin or end beyond the run
    k = e
    hinted = False
    while k > 0:
        if page.roles[k].holds_text:
            lo, hi, hinted = dom.opens[k], dom.closes[k], True
            break
        k = dom.parents[k]
    siblings = {}
    for b in range(i, j + 1):
        if page.weight[b] and dom.owners[b] >= 0:
            p = dom.parents[dom.owners[b]]; siblings[p] = siblings.get(p, 0) + 1
    frames = {}
    for b in range(i, j + 1):
        if page.weight[b]:
            f = page.frame(b); frames[f] = frames.get(f, 0) + 1
    for b in range(n):
        o = dom.owners[b]
        c = page.context[o] if o >= 0 else SILENT
        h = page.heading[o] if o >= 0 else -1
        tag = dom.tags[h] if h >= 0 else dom.tags[o] if o >= 0 else ""
        size, linked = len(page.texts[b]), dom.linked[b]
        if page.inbody[b] and c.label not in (Label.CAPTION,):
            out.append((Label.PARAGRAPH, "in articleBody")); continue
        if c.label is not None and c.label is not Label.LEDE:
            out.append((c.label, c.word)); continue
        if not (lo <= dom.starts[b] and dom.ends[b] <= hi) or not (hinted or i <= b <= j):
            if c.label is Label.LEDE and b < i and size > 40 and linked * 2 < size and tag != "h1":
                out.append((Label.LEDE, c.word)); continue
            sib = o >= 0 and siblings.get(dom.parents[h if h >= 0 else o], 0) > 1
            if not ((page.weight[b] or (sib and h >= 0)) and c.label is None and (sib or frames.get(page.frame(b), 0) > 1)):
                out.append((Label.OTHER, "outside")); continue
        if tag == "h1": out.append((Label.TITLE, "h1")); continue
        if tag in _HEADINGS: 
            out.append((Label.HEADING if linked * 2 < size else Label.RELATED_LINK, tag)); continue
        if linked > .8*size and not (size > 80 and page.texts[b][-1] in _ENDS and siblings.get(dom.parents[o], 0) > 2):
            out.append((Label.RELATED_LINK, "links")); continue
        if page.weight[b] or tag in ("p", "blockquote", "li", "td", "dd", "th"):
            out.append((Label.PARAGRAPH, tag)); continue
        out.append((Label.OTHER, "short"))
    # a heading needs text after it
    last = True
    for b in range(n - 1, -1, -1):
        if out[b][0] is Label.HEADING:
            if last: out[b] = (Label.RELATED_LINK, "heads nothing")
            else: last = False
        elif out[b][0] in (Label.PARAGRAPH,): last = False
    return out

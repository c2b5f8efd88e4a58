"""The style sheets: what report and notebook share, and what each adds; light, dark and narrow."""

from __future__ import annotations

from newsparse.report._markup import Html

_LIGHT = """--ground:#fff;--raised:#f5f6f8;--ink:#1b1e23;--quiet:#59626e;--line:#dde1e6;--link:#0b57c4;
--quote:#fdeeb5;--event:#1d66c9;--time:#187a45;--defect:#c4261d;
--meta:#7140c4;--body:#59626e;--figure:#0c7280;--boilerplate:#a04a13;
--s0:#0f6cab;--s1:#c25100;--s2:#0a8a66;--s3:#b0578c;--s4:#8a6d00;--s5:#7b8490"""
_DARK = """--ground:#14171b;--raised:#1e2329;--ink:#e5e8ec;--quiet:#a2abb6;--line:#343b44;--link:#82b6ff;
--quote:#4b3c0a;--event:#78b3ff;--time:#62cc92;--defect:#ff8b81;
--meta:#bf9dff;--body:#a2abb6;--figure:#57c8d6;--boilerplate:#f0a06a;
--s0:#56b4e9;--s1:#ff9d57;--s2:#4fd3a5;--s3:#e9a3cd;--s4:#e6c84a;--s5:#8d96a1"""

_SHARED = f"""
.newsparse{{{_LIGHT};color-scheme:light dark;background:var(--ground);color:var(--ink);
font:16px/1.55 system-ui,sans-serif;overflow-wrap:anywhere}}
@media (prefers-color-scheme:dark){{.newsparse{{{_DARK}}}}}
.newsparse *{{box-sizing:border-box}}
.newsparse h2{{font-size:1.45em;line-height:1.25;margin:0 0 .3rem}}
.newsparse h3{{font-size:1.05em;margin:1.8rem 0 .6rem}}
.newsparse p{{margin:0;text-align:start;color:inherit}}
.newsparse a{{color:var(--link);text-underline-offset:.15em}}
.newsparse .facts,.newsparse .counts{{color:var(--quiet);font-size:.875em}}
.newsparse .block{{display:grid;grid-template-columns:11.5rem minmax(0,1fr);
gap:.2rem 1.1rem;padding:.4rem 0 .4rem .8rem;
border-inline-start:3px solid var(--line)}}
.newsparse .meta{{border-color:var(--meta)}}
.newsparse .figure{{border-color:var(--figure)}}
.newsparse .boilerplate{{border-color:var(--boilerplate)}}
.newsparse .block p{{font:1.06em/1.6 Georgia,"Times New Roman",serif;max-width:68ch;white-space:pre-line}}
.newsparse .title p,.newsparse .heading p,.newsparse .lede p{{font-weight:bold}}
.newsparse .figure p{{font-style:italic}}
.newsparse .title_dup p,.newsparse .caption_dup p,.newsparse .boilerplate p{{color:var(--quiet)}}
.newsparse .why{{font-size:.78em;line-height:1.4;padding-top:.25rem}}
.newsparse .label{{font-weight:600;color:var(--body)}}
.newsparse .meta .label{{color:var(--meta)}}
.newsparse .figure .label{{color:var(--figure)}}
.newsparse .boilerplate .label{{color:var(--boilerplate)}}
.newsparse .reason{{display:block;color:var(--quiet)}}
.newsparse details.removed{{margin:.35rem 0}}
.newsparse summary{{cursor:pointer;color:var(--boilerplate);font-size:.84em;padding:.3rem .8rem;
border-inline-start:3px dashed var(--boilerplate)}}
.newsparse summary:hover{{background:var(--raised)}}
.newsparse mark{{background:none;color:inherit;border-radius:2px;padding-bottom:1px}}
.newsparse mark.quote{{background:var(--quote)}}
.newsparse mark.time{{border-bottom:2px dotted var(--time)}}
.newsparse mark.event{{border-bottom:3px solid var(--event);font-weight:600}}
.newsparse mark.defect{{text-decoration:underline wavy var(--defect)}}
.newsparse mark[tabindex]{{cursor:help}}
.newsparse mark:target{{outline:2px solid var(--link)}}
.newsparse .note{{display:none;position:fixed;inset:auto 1rem 1rem;max-width:46rem;margin:auto;padding:.7rem 1rem;
z-index:1;
background:var(--raised);color:var(--ink);border:1px solid var(--line);border-radius:8px;
box-shadow:0 4px 24px rgb(0 0 0/.28);font:normal .9em/1.5 system-ui,sans-serif}}
.newsparse mark:focus+.note,.newsparse mark:hover+.note{{display:block}}
.newsparse mark:hover+.note{{z-index:2}}
.newsparse .line{{display:block;padding-inline-start:.7rem;border-inline-start:4px solid var(--quote)}}
.newsparse .line.event{{border-color:var(--event)}}
.newsparse .line.time{{border-color:var(--time)}}
.newsparse .line.defect{{border-color:var(--defect)}}
.newsparse .line+.line{{margin-top:.4rem}}
.newsparse .line span{{display:inline-block;margin-inline-start:.9rem}}
.newsparse i{{font-style:normal;color:var(--quiet)}}
.newsparse .problems{{border:1px solid var(--defect);border-radius:8px;padding:.2rem 1rem .8rem;margin:1rem 0}}
.newsparse .problems h3{{margin:.5rem 0}}
.newsparse ul{{margin:0;padding-inline-start:1.1rem}}
.newsparse :focus-visible{{outline:2px solid var(--link);outline-offset:2px}}
"""
_NARROW = """
.newsparse .block{grid-template-columns:minmax(0,1fr)}
.newsparse .why{padding:0}
.newsparse .reason{display:inline;margin-inline-start:.6rem}
"""

NOTEBOOK_STYLE = Html(
    _SHARED
    + """
div.newsparse{font-size:14px;padding:1rem;border:1px solid var(--line);border-radius:8px;text-align:start}
div.newsparse header{margin-bottom:.8rem}
div.newsparse h2{font-size:1.25rem}
"""
    + "@media (max-width:44rem){"
    + _NARROW
    + "}\n"
)
PAGE_STYLE = Html(
    _SHARED
    + """
html{scroll-padding:1rem 0 9rem}
body.newsparse{margin:0;padding:1.5rem clamp(1rem,4vw,3rem) 10rem}
body>header,nav,main{max-width:66rem;margin-inline:auto}
h1{font-size:1.1rem;margin:0;color:var(--quiet);font-weight:600}
.newsparse .legend{color:var(--quiet);font-size:.875rem;margin:.3rem 0 1.2rem}
nav{border:1px solid var(--line);border-radius:8px;padding:.8rem 1.2rem;background:var(--raised)}
nav ol{margin:0;padding-inline-start:1.4rem}
nav li+li{margin-top:.7rem}
nav li>a{font-weight:600}
article{padding-top:2.6rem}
article>header{border-top:2px solid var(--ink);padding-top:.9rem}
table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:.9rem}
th{text-align:start;color:var(--quiet);font-weight:600;font-size:.8rem}
th,td{padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td:first-child{font-weight:600}
th:first-child{width:11rem}
th:nth-child(2):not(:last-child){width:44%}
td[data-name=Words]{font-family:Georgia,"Times New Roman",serif;font-size:1rem}
.timeline th:nth-child(4),.timeline th:last-child{width:7rem}
.renderings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.7rem;
margin:.4rem 0 1.3rem}
.renderings>div{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:.6rem .9rem}
.newsparse .renderings p:first-child{font-family:Georgia,"Times New Roman",serif}
.wide{overflow-x:auto;position:relative}
.matrix,.matrix th:first-child,.matrix th:nth-child(2):not(:last-child){width:auto}
.matrix{table-layout:auto;overflow-wrap:normal}
.newsparse .copied summary{color:var(--link);border:0;padding:.8rem 0 .3rem}
.passages th:first-child{width:9rem}
.passages th:nth-child(2):not(:last-child){width:4rem}
.newsparse td ul{list-style:none;padding:0;font-size:.84rem}
.fact{display:inline-block;font-size:.84rem;margin-inline-end:1rem}
.pictures{margin-bottom:2rem}
svg{display:block}
svg text{fill:var(--ink);font-size:13px}
svg .n{fill:var(--quiet);font-size:12px}
.s0{--c:var(--s0)}.s1{--c:var(--s1)}.s2{--c:var(--s2)}.s3{--c:var(--s3)}.s4{--c:var(--s4)}.s5{--c:var(--s5)}
rect{fill:var(--c)}
.key{display:inline-block;margin-inline-end:1.1rem;font-size:.84rem}
.key::before{content:"";display:inline-block;width:.75rem;height:.75rem;margin-inline-end:.4rem;background:var(--c)}
.newsparse .picture summary{color:var(--link);border:0;padding:.5rem 0}
fieldset{border:0;padding:0;margin:0 0 .8rem}
legend{font-weight:600;font-size:.84rem;padding:0}
fieldset label{display:inline-block;margin-inline-end:1rem;font-size:.9rem}
.newsparse .silent,.newsparse .back{color:var(--quiet);font-size:.84rem;margin-top:.7rem}
"""
    + "@media (max-width:44rem){"
    + _NARROW
    + """
thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
tr,td{display:block}
tr{border-bottom:1px solid var(--line);padding:.5rem 0}
td{border:0;padding:.1rem 0}
td:empty{display:none}
.matrix,.matrix tbody{display:block}
.matrix td{display:inline-block;margin-inline-end:1rem}
td:not(:first-child)::before{content:attr(data-name) " ";color:var(--quiet);font:.78rem system-ui,sans-serif}
}
@media print{.note{display:none!important}details.removed{display:none}nav{break-after:page}}
"""
)

/** The page's style. Constant, so that its hash can stand in the page's policy. */
export const styleSheet = `
:root{color-scheme:light dark;--paper:#fdfdfb;--ink:#17191d;--soft:#565c66;--line:#d3d5d8;--accent:#0a5566;--mark:#ffe7a0;--mark-ink:#17191d;--bad:#981b1b;--good:#1b5e35;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Source Serif Pro","Noto Serif","Liberation Serif",Georgia,serif;
--sans:"Avenir Next","Source Sans 3","Segoe UI","Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#e7e5e0;--soft:#a9aeb6;--line:#363b42;--accent:#86cbda;--mark:#5d4c10;--mark-ink:#fff8e2;--bad:#ff9c93;--good:#8fd3a5}}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;padding:0 clamp(1rem,4vw,3rem) 4rem;max-width:82rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:1px}
.skip{position:absolute;left:-99rem;top:0;background:var(--paper);padding:.6rem 1rem}
.skip:focus{left:1rem;z-index:2}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{padding:2.2rem 0 1.6rem}
h1{font:600 clamp(2.1rem,5.4vw,3.6rem)/1.06 var(--serif);letter-spacing:-.015em;margin:0 0 .7rem;text-wrap:balance}
.stands{margin:0;color:var(--soft);max-width:90ch}
nav ul{list-style:none;margin:1.1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.3rem;font-size:.9rem}
nav a{display:inline-block;padding:.2rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
section{border-top:1px solid var(--ink);padding:1.1rem 0 2.6rem;display:grid;grid-template-columns:10rem minmax(0,1fr);column-gap:2.5rem}
h2{font-size:1.02rem;line-height:1.3;font-weight:700;margin:0;position:sticky;top:1rem;align-self:start}
.body{min-width:0;max-width:62rem}
h3{font-size:1rem;line-height:1.35;font-weight:600;margin:1.5rem 0 .3rem}
.body>h3:first-child{margin-top:0}
h3::first-letter{text-transform:uppercase}
h4{font-size:.9rem;font-weight:600;color:var(--soft);margin:.8rem 0 .1rem}
ul,ol{margin:0;padding:0}
li{margin:0}
small,.credit,.told,.because,.more,.marks,figcaption,caption,.reading{font-size:.86rem;color:var(--soft)}
.more,.none{margin:.6rem 0 0}
.press,blockquote,q{font-family:var(--serif);font-size:1.06em;line-height:1.45}
q{quotes:"“" "”" "‘" "’"}
cite{font-style:normal}
.because,.inferred-date{font-style:italic}
.word,.doubted{text-decoration-line:underline;text-decoration-thickness:1.5px;text-underline-offset:.24em}
.word.verbatim{text-decoration-style:solid}
.word.reported{text-decoration-style:dashed}
.word.inferred{text-decoration-style:dotted}
.doubted{text-decoration-style:wavy;text-decoration-thickness:1px}
.mark{display:inline-block;width:1.15em;text-align:center}
.stance{white-space:nowrap}
.strong .word,.firm{font-weight:700}
summary{list-style:none;cursor:pointer;position:relative;padding:.24rem 0 .24rem 1.25rem}
summary::-webkit-details-marker{display:none}
summary::before{content:"+";position:absolute;left:.1rem;color:var(--accent);font:600 1rem/1.5 var(--sans)}
details[open]>summary::before{content:"\\2212"}
summary:hover::before{color:var(--ink)}
summary>.told,summary>.credit,summary>.reading{margin-left:.35em}
summary>.because{display:block}
.closed{margin:0;padding:.24rem 0 .24rem 1.25rem}
.note{display:none}
.words{padding:.2rem 0 .7rem 1.25rem;max-width:44rem}
figure{margin:.45rem 0 1rem}
blockquote{margin:0}
blockquote p{margin:0 0 .3rem;font-size:1.04rem;line-height:1.55;hanging-punctuation:first}
mark{box-decoration-break:clone;background:var(--mark);color:var(--mark-ink);padding:.05em .1em;-webkit-box-decoration-break:clone}
mark small{color:inherit}
.digest{list-style:none;counter-reset:d;max-width:50rem}
.digest>li{counter-increment:d;display:grid;grid-template-columns:2rem minmax(0,1fr);margin-bottom:.35rem;font-size:1.19rem;line-height:1.42}
.digest>li::before{content:counter(d);color:var(--soft);font-size:.95rem;padding-top:.5rem}
.digest .credit{font-size:.88rem}
.digest .words{font-size:1rem}
.plain,.dated,.figures,.sides{list-style:none}
.plain>li{margin-bottom:.2rem;max-width:52rem}
.dated>li,.figures>li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);column-gap:1rem;margin-bottom:.25rem}
.date{padding-top:.24rem}
.dated>li>div{padding:.24rem 0}
.amount{padding-top:.24rem;text-align:right}
.figures{max-width:52rem}
.strip{vertical-align:middle;margin-right:.8rem;max-width:100%}
.strip .axis{stroke:var(--line)}
.strip .span,.strip .open{stroke:var(--ink);stroke-width:2}
.strip .open{stroke-dasharray:2 3}
.strip circle{fill:var(--ink)}
.verdict{font-weight:400;color:var(--soft);margin-left:.5rem}
.differs,.fails{color:var(--bad)}
.holds{color:var(--good)}
.fails,.holds{font-weight:600;font-size:.92rem}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.4rem 2.5rem}
.holder{display:block;padding-left:1.25rem;font-size:.92rem}
.points{padding-left:1.5rem}
.points>li::marker{color:var(--soft)}
table{border-collapse:collapse;width:100%;text-align:left}
caption{text-align:left;padding:0 0 .7rem;caption-side:top}
th{font-weight:600;text-align:left}
th,td{vertical-align:top}
.scroll{overflow-x:auto;position:relative}
.matrix th,.matrix td{padding:.55rem 1rem .55rem 0;border-bottom:1px solid var(--line)}
.matrix thead th{border-bottom:1px solid var(--ink);padding-top:0}
.matrix td{min-width:7.6rem;max-width:14rem}
.matrix tbody th{min-width:7rem;max-width:13rem}
.matrix td a{display:block;color:inherit;text-decoration:none}
.matrix td a:hover .toward{text-decoration:underline}
.toward{display:block;font-size:.93rem;line-height:1.3;margin-top:.2rem;color:var(--soft)}
.empty{color:var(--soft)}
.marks{margin:.9rem 0 0;line-height:1.9;word-spacing:.05em}
.marks .stance,.marks .word{margin-right:.9em}
.ledger thead th{font-size:.86rem;font-weight:400;color:var(--soft);padding:0 1rem .2rem 0}
.ledger .issue th{font-size:1.12rem;padding:1.5rem 0 .45rem;border-bottom:1px solid var(--ink)}
.ledger tbody:first-of-type .issue th{padding-top:.5rem}
.ledger td,.ledger tbody th{padding:.35rem 1rem .35rem 0;overflow-wrap:anywhere}
.ledger .now th,.ledger .now td{border-top:1px solid var(--line)}
.ledger .issue+.now th,.ledger .issue+.now td{border-top:0}
.ledger tbody th{width:9.5rem}
.ledger td:nth-child(2){width:11rem;padding-top:.6rem}
.ledger .now th{padding-top:.6rem}
.ledger td.date{width:12rem;padding-top:.6rem;padding-right:0}
.ledger .because{display:block}
.ledger summary{padding-top:.25rem}
.ledger .verbatim .words,.ledger .reported .words,.ledger .inferred .words{margin-left:.4rem;padding-left:.85rem;border-left:2px solid var(--soft)}
.ledger .reported .words{border-left-style:dashed}
.ledger .inferred .words{border-left-style:dotted}
.ledger .distance td{color:var(--soft);font-size:.92rem}
tr:target th,tr:target td{background:color-mix(in srgb,var(--mark) 45%,transparent)}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:.35rem 2.5rem;margin:0}
.legend div{display:grid;grid-template-columns:8rem minmax(0,1fr)}
.legend dd{margin:0;color:var(--soft)}
.paper{display:none}
@media (max-width:60rem){section{grid-template-columns:minmax(0,1fr)}h2{position:static;margin-bottom:.7rem;font-size:1.12rem}}
@media (max-width:40rem){
body{padding-left:1rem;padding-right:1rem}
header{padding-top:1.4rem}
.digest>li{grid-template-columns:1.4rem minmax(0,1fr);font-size:1.1rem}
.dated>li,.figures>li{grid-template-columns:minmax(0,1fr);margin-bottom:.7rem}
.date{font-weight:600;padding-top:0}
.amount{text-align:left;font-weight:600}
.matrix .toward{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;font-size:.84rem}
.matrix td{min-width:5.6rem}
.matrix th,.matrix td{padding-right:.6rem;font-size:.92rem}
.matrix .firm{display:block}
.ledger,.ledger caption,.ledger tbody,.ledger th,.ledger td{display:block;width:auto!important}
.ledger tbody tr{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1rem}
.ledger tr>*{grid-column:1/-1}
.ledger td:nth-child(2){grid-column:1;grid-row:2}
.ledger td.date:last-child{grid-column:2;grid-row:2;text-align:right;max-width:11rem}
.ledger thead{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
.ledger td,.ledger tbody th,.ledger td:nth-child(2),.ledger td.date{padding:.1rem 0}
.ledger tr{padding:.4rem 0}
.ledger .now{border-top:1px solid var(--line)}
.ledger .issue+.now{border-top:0}
.ledger .now td,.ledger .now th{border-top:0}
.ledger td.date{font-weight:400;font-size:.9rem}
.legend div{grid-template-columns:7rem minmax(0,1fr)}
}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#000;--mark:transparent;--mark-ink:#000}
@page{margin:18mm 16mm}
html{font-size:9.5pt}
body{max-width:none;padding:0}
nav,.skip,.how,.more a,.marks a{display:none}
section{display:block;padding:.6rem 0 1.2rem}
h2{position:static;margin-bottom:.5rem;break-after:avoid}
h3,.issue{break-after:avoid}
li,tr,figure{break-inside:avoid}
summary{padding-left:0}
summary::before{content:none}
.closed,.holder{padding-left:0}
.note{display:inline;font-size:.7em;line-height:0;margin-left:.15em}
.paper{display:block}
.notes{padding-left:2rem;font-size:.9em}
.scroll{overflow:visible}
.matrix td,.matrix tbody th{min-width:0}
.matrix td a,a{color:inherit}
mark{text-decoration:none;padding:0}
.digest>li{font-size:1.08rem}
}
@media (forced-colors:active){mark{background:Mark;color:MarkText}}
`

/** The SHA-256 of the style, as the page's policy names it; a test says what it must be when the style changes. */
export const styleHash = 'sha256-ZL36rlxaa2BCGZbBfTEakVqT4maq1Exx9kQgrSbq8/o='

/** The styles of the page: no colour alone carries a meaning, and paper comes out without shade. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#1a2433;--soft:#566275;--line:#d5dbe4;--tint:#f2f5f9;
--paper:#fff;--desk:#e9edf2;--accent:#14457f}
@media (prefers-color-scheme:dark){:root{--ink:#e6ebf2;--soft:#a2aebf;--line:#39465a;
--tint:#222c3b;--paper:#18202c;--desk:#0f151e;--accent:#8db8ef}}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);
font:15px/1.45 "Source Sans 3","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums lining-nums}
main{max-width:60rem;margin:1.5rem auto;padding:2.5rem;background:var(--paper);
border-radius:.5rem;box-shadow:0 1px 4px rgb(0 0 0/.15)}
h1{margin:0 0 1rem;font-size:1.9rem;line-height:1.2;font-weight:600;color:var(--accent)}
h1 .number{white-space:nowrap;color:var(--ink)}
h2,caption{margin:0 0 .4rem;font-size:.95rem;font-weight:600;text-align:start;color:var(--accent)}
p{margin:0 0 .4rem}
section,.summary{margin-top:1.5rem}
.issuer{margin:0 0 .25rem;font-weight:600;color:var(--soft)}
dl{margin:0;overflow-wrap:anywhere}
dt{color:var(--soft);font-size:.85rem}
dd{margin:0;white-space:pre-line}
.facts{display:flex;flex-wrap:wrap;gap:.75rem 2.25rem;padding:.75rem 1rem;background:var(--tint);
border-radius:.35rem}
.facts dd{font-weight:600}
.parties{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
.party{margin:0;padding:1rem;border:1px solid var(--line);border-radius:.35rem}
.party .name{font-weight:600;font-size:1.1rem}
.identifiers div,.payment .fields div,.notes .fields div,.terms .fields div{display:grid;
grid-template-columns:minmax(8rem,13rem) 1fr;gap:.75rem;padding:.1rem 0}
.identifiers div{grid-template-columns:9rem 1fr}
.references .fields{display:grid;grid-template-columns:1fr 1fr 1fr;gap:.6rem 1.5rem}
table{width:100%;border-collapse:collapse;overflow-wrap:anywhere}
th,td{padding:.45rem .6rem;vertical-align:top;text-align:start}
thead th{font-size:.85rem;color:var(--soft);background:var(--tint);
border-bottom:2px solid var(--line);white-space:nowrap}
tbody tr{border-bottom:1px solid var(--line)}
.end{text-align:end;white-space:nowrap}
td small{display:block;color:var(--soft);font-size:.85rem;white-space:pre-line}
.end small{white-space:normal}
.level-1 td:nth-child(2){padding-inline-start:1.8rem}
.level-2 td:nth-child(2){padding-inline-start:3rem}
.level-3 td:nth-child(2){padding-inline-start:4.2rem}
.level-4 td:nth-child(2){padding-inline-start:5.4rem}
.summary{display:grid;grid-template-columns:3fr 2fr;gap:1.5rem 2rem;align-items:start;
break-inside:avoid}
.summary>:only-child{grid-column:2}
.summary section{margin:0}
.totals th{font-weight:400}
.strong>*,.totals .strong *{font-weight:600}
.strong small{font-weight:400}
.soft>*{color:var(--soft);font-style:italic}
.totals .due *{font-weight:700;font-size:1.2rem;background:var(--tint);color:var(--accent)}
.terms{font-size:.9rem}
@media screen and (max-width:46rem){.parties,.references .fields,.summary{
grid-template-columns:1fr}
.summary>:only-child{grid-column:1}
main{margin:0;padding:1rem;border-radius:0}
.lines thead{position:absolute;clip-path:inset(50%)}
.lines tr{display:block;padding:.6rem 0}
.lines td{display:flow-root;padding:.1rem 0}
.lines td.end::before{content:attr(data-label);float:inline-start;color:var(--soft)}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--tint:#f4f4f4;
--paper:#fff;--desk:#fff;--accent:#000}
@page{size:A4;margin:15mm}
body{font-size:9.5pt;line-height:1.35}
main{max-width:none;margin:0;padding:0;box-shadow:none}
section,.summary{margin-top:.9rem}
.parties{gap:.75rem}
.party{padding:.6rem .75rem}
.identifiers div,.payment .fields div,.notes .fields div,.terms .fields div{padding:0}
th,td{padding:.25rem .4rem}
tr,.party,.fields div{break-inside:avoid}
h2,caption,thead{break-after:avoid}
thead{display:table-header-group}}
`

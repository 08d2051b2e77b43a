import { type Case, caseStatus, eventDate, eventsInOrder, totalsDue } from "../domain/case.ts";
import { majorString } from "../domain/money.ts";
import { escapeHtml, markdownToHtml } from "./markdown.ts";

/** A message in a channel of the page. */
export interface PageMessage {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly replyTo: string | null;
  readonly edits: readonly { readonly at: string; readonly body: Readonly<Record<string, unknown>> }[];
  readonly postedAt: string;
  readonly editedAt: string | null;
}

export interface PageSource {
  readonly name: string;
  readonly url: string;
  readonly status: string;
  readonly message: string;
  readonly lastSuccessAt: string | null;
  readonly nextPollAt: string | null;
  readonly items: number;
}

/** Everything that the page shows. */
export interface PageState {
  readonly connected: string | null;
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly topic: string;
    readonly messages: readonly PageMessage[];
  }[];
  readonly cases: readonly Case[];
  readonly sources: readonly PageSource[];
  readonly numbers: {
    readonly articles: number;
    readonly cases: number;
    readonly events: number;
    readonly waiting: number;
  };
  readonly now: string;
}

/** The whole page. Its style and script are its own: nothing is loaded from elsewhere. */
export function pageHtml(state: PageState, nonce: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Finewatch</title><link rel="icon" href="data:,"><style nonce="${nonce}">${STYLE}</style></head>
<body>
<header><h1>Finewatch</h1><p id="numbers">${numbersHtml(state)}</p></header>
${
  state.connected
    ? `<p class="notice">Connected to Discord as <b>${escapeHtml(state.connected)}</b>.</p>`
    : `<p class="notice">This is a local demo: what a server's channels would receive. To connect to Discord, put <code>DISCORD_TOKEN=…</code> into <code>.env</code> (see <code>.env.example</code>) and start again.</p>`
}
<form id="box" autocomplete="off"><label for="line">Type a command</label>
<div class="row"><input id="line" name="line" maxlength="300" value="/fines clearview" spellcheck="false"><button>Send</button></div></form>
<section id="answer" aria-live="polite"></section>
<main id="state">${stateHtml(state)}</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body></html>`;
}

/** The part of the page that is renewed while it is open. */
export function stateHtml(state: PageState): string {
  const channels = state.channels.map(
    (
      channel,
    ) => `<section class="channel"><h2><span>#</span>${escapeHtml(channel.name)}</h2><p class="topic">${escapeHtml(channel.topic)}</p>
${channel.messages.map((message) => messageHtml(message, channel.messages)).join("") || '<p class="empty">Nothing yet.</p>'}</section>`,
  );
  return `<div class="channels">${channels.join("")}</div>
<section class="wide"><h2>Cases</h2>${state.cases.map(caseHtml).join("") || '<p class="empty">No case is known yet.</p>'}</section>
<section class="wide"><h2>Sources</h2>${sourcesHtml(state)}</section>`;
}

/** "12 articles · 1 case · …" */
export function numbersHtml({ numbers }: PageState): string {
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  return [
    count(numbers.articles, "article", "articles"),
    count(numbers.cases, "case", "cases"),
    count(numbers.events, "event", "events"),
    `${numbers.waiting} waiting`,
  ].join(" · ");
}

function messageHtml(message: PageMessage, all: readonly PageMessage[]): string {
  const parent = message.replyTo ? all.find(({ id }) => id === message.replyTo) : undefined;
  const parentTitle = parent ? (embedsOf(parent.body)[0]?.title ?? "an earlier alert") : null;
  const edits = message.edits.length;
  return `<article class="message" id="m${escapeHtml(message.id)}">
<div class="avatar" aria-hidden="true">F</div><div class="content">
${parentTitle ? `<a class="reply" href="#m${escapeHtml(message.replyTo ?? "")}">↱ ${markdownToHtml(parentTitle, "en")}</a>` : ""}
<p class="author"><b>Finewatch</b> <span class="app">APP</span> <time>${escapeHtml(message.postedAt.slice(0, 16).replace("T", " "))} UTC</time></p>
${bodyHtml(message.body)}
${edits > 0 ? `<details class="edits"><summary>edited ${edits} ${edits === 1 ? "time" : "times"}</summary>${message.edits.map((edit) => `<p>${editLine(edit.body)}</p>`).join("")}</details>` : ""}
</div></article>`;
}

/** One earlier version of an alert in a line. */
function editLine(body: Readonly<Record<string, unknown>>): string {
  const [embed] = embedsOf(body);
  const outlets = embed?.fields?.find(({ name }) => name.startsWith("Reported by"));
  return `${markdownToHtml(embed?.title ?? "", "en")} — ${escapeHtml(outlets?.name ?? "")}`;
}

interface Embed {
  readonly title?: string;
  readonly url?: string;
  readonly description?: string;
  readonly color?: number;
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline?: boolean }[];
  readonly footer?: { readonly text: string };
  readonly timestamp?: string;
  readonly image?: { readonly url: string };
}

function embedsOf(body: Readonly<Record<string, unknown>>): readonly Embed[] {
  return Array.isArray(body["embeds"]) ? (body["embeds"] as Embed[]) : [];
}

/** An attached picture: a data address, and words for those who do not see it. */
export interface PageImage {
  readonly src: string;
  readonly alt: string;
}

/** A message body as Discord would show it; `images` are its attachments by file name. */
export function bodyHtml(
  body: Readonly<Record<string, unknown>>,
  images: ReadonlyMap<string, PageImage> = new Map(),
): string {
  const content =
    typeof body["content"] === "string" ? `<p class="text">${markdownToHtml(body["content"], "en")}</p>` : "";
  return (
    content +
    embedsOf(body)
      .map((embed) => embedHtml(embed, images))
      .join("")
  );
}

function embedHtml(embed: Embed, images: ReadonlyMap<string, PageImage>): string {
  const colour = `#${(embed.color ?? 0x5865f2).toString(16).padStart(6, "0")}`;
  const title = embed.title ? markdownToHtml(embed.title, "en") : "";
  const safeUrl = embed.url && /^https?:\/\//.test(embed.url) ? escapeHtml(embed.url) : null;
  const image = embed.image ? images.get(embed.image.url.replace("attachment://", "")) : undefined;
  return `<div class="embed" data-colour="${colour}">
${title ? `<h3>${safeUrl ? `<a href="${safeUrl}" rel="noreferrer noopener" target="_blank">${title}</a>` : title}</h3>` : ""}
${embed.description ? `<div class="description">${markdownToHtml(embed.description, "en")}</div>` : ""}
<div class="fields">${(embed.fields ?? [])
    .map(
      ({ name, value, inline }) =>
        `<div class="${inline ? "field inline" : "field"}"><h4>${escapeHtml(name)}</h4><div>${markdownToHtml(value, "en")}</div></div>`,
    )
    .join("")}</div>
${image ? `<img alt="${escapeHtml(image.alt)}" src="${image.src}">` : ""}
${embed.footer ? `<footer>${escapeHtml(embed.footer.text)}${embed.timestamp ? ` · ${escapeHtml(embed.timestamp.slice(0, 10))}` : ""}</footer>` : ""}</div>`;
}

function caseHtml(matter: Case): string {
  const totals = Object.entries(totalsDue([matter])).map(
    ([currency, minor]) => `${currency} ${Number(majorString({ minor, currency })).toLocaleString("en")}`,
  );
  const rows = eventsInOrder(matter.events).map((event) => {
    const lead = event.reports[0];
    const outlets = [...new Set(event.reports.map((report) => report.publisher))].join(", ");
    const title = lead ? escapeHtml(lead.title) : "";
    const link = lead?.url
      ? `<a href="${escapeHtml(lead.url)}" rel="noreferrer noopener" target="_blank">${title}</a>`
      : title;
    return `<li class="${escapeHtml(event.kind)}"><time>${escapeHtml(eventDate(event))}</time><b>${escapeHtml(event.kind)}</b> ${event.amount ? `<span class="sum">${escapeHtml(event.amount.currency)} ${Number(majorString(event.amount)).toLocaleString("en")}</span>` : ""}
<div>${link}</div><p class="outlets">${event.reports.length} ${event.reports.length === 1 ? "report" : "reports"}: ${escapeHtml(outlets)}</p></li>`;
  });
  return `<article class="case"><h3>${escapeHtml(matter.respondent.name)} <span>${escapeHtml(matter.authority.name || "authority not named")}</span></h3>
<p class="status">${escapeHtml(caseStatus(matter))}${totals.length > 0 ? ` · ${escapeHtml(totals.join(" + "))} in total` : ""}</p><ol class="timeline">${rows.join("")}</ol></article>`;
}

function sourcesHtml({ sources, now }: PageState): string {
  if (sources.length === 0)
    return '<p class="empty">No source is configured: see <code>config/sources.yaml</code>.</p>';
  const bad = sources.filter(({ status }) => status !== "ok" && status !== "new").length;
  const rows = sources.map(
    (source) =>
      `<tr class="${escapeHtml(source.status)}"><td><span class="dot"></span>${escapeHtml(source.status)}</td><td>${escapeHtml(source.name)}</td><td>${source.items}</td><td>${ago(source.lastSuccessAt, now)}</td><td>${escapeHtml(source.message)}</td></tr>`,
  );
  return `<details ${bad === 0 || sources.length < 15 ? "open" : ""}><summary>${sources.length} sources, ${bad === 0 ? "all well" : `${bad} need attention`}</summary>
<div class="scroll"><table><thead><tr><th>Status</th><th>Source</th><th>Items</th><th>Last read</th><th>What to know</th></tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`;
}

function ago(time: string | null, now: string): string {
  if (!time) return "never";
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(time)) / 60_000));
  if (minutes < 60) return `${minutes} min ago`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1440)} days ago`;
}

const STYLE = `
:root{color-scheme:dark;--bg:#1e1f22;--panel:#2b2d31;--raised:#313338;--text:#dbdee1;--soft:#a5a8ae;--link:#4fa8ff;--line:#3f4147}
*{box-sizing:border-box}body{margin:0 auto;max-width:1320px;padding:24px;background:var(--bg);color:var(--text);font:16px/1.45 system-ui,"Noto Sans","DejaVu Sans",sans-serif}
a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}h1{font-size:24px;margin:0}h2{font-size:18px;margin:0 0 4px}h2 span{color:var(--soft);margin-right:4px}
header{display:flex;align-items:baseline;gap:16px;flex-wrap:wrap}header p{color:var(--soft);margin:0}
.notice{background:#2a3142;border-left:4px solid #5865f2;padding:10px 14px;border-radius:6px}code{background:#111214;padding:2px 5px;border-radius:4px;font-size:14px}
form label{display:block;color:var(--soft);font-size:14px;margin-bottom:4px}.row{display:flex;gap:8px}input{flex:1;min-width:0;background:#383a40;color:var(--text);border:1px solid var(--line);border-radius:8px;padding:12px 14px;font:inherit}button{background:#5865f2;color:#fff;border:0;border-radius:8px;padding:0 20px;font:inherit;cursor:pointer}button:focus-visible,input:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
#answer:not(:empty){background:var(--raised);border-radius:10px;padding:14px 18px;margin-top:12px}
.channels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));gap:20px;margin:24px 0}.channel,.wide{background:var(--raised);border-radius:10px;padding:18px}.wide{margin-bottom:20px}.topic,.empty{color:var(--soft);margin:0 0 12px;font-size:14px}
.message{display:flex;gap:12px;padding:10px 0}.avatar{flex:none;width:40px;height:40px;border-radius:50%;background:#5865f2;color:#fff;display:grid;place-items:center;font-weight:700}.content{min-width:0;flex:1}.author{margin:0 0 4px}.author time,.author .app{color:var(--soft);font-size:12px}.author .app{background:#5865f2;color:#fff;border-radius:3px;padding:1px 4px;font-size:10px}.reply{display:block;color:var(--soft);font-size:14px;margin-bottom:4px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.embed{background:var(--panel);border-left:4px solid #5865f2;border-radius:6px;padding:12px 16px;max-width:640px;overflow-wrap:anywhere}.embed h3{margin:0 0 6px;font-size:16px}.description{font-size:14px;color:#c4c7cc}blockquote{margin:4px 0;padding-left:10px;border-left:3px solid var(--line)}
.fields{display:grid;grid-template-columns:repeat(3,1fr);gap:10px 14px;margin-top:10px}.field{grid-column:1/-1;font-size:14px}.field.inline{grid-column:auto}.field h4{margin:0 0 2px;font-size:13px}.embed footer{color:var(--soft);font-size:12px;margin-top:10px}.embed img{max-width:100%;border-radius:6px;margin-top:10px}
.mention{background:#3c4270;color:#c9cdfb;border-radius:3px;padding:0 3px}.edits{color:var(--soft);font-size:13px;margin-top:4px}.edits p{margin:4px 0 4px 14px}
.case{border-top:1px solid var(--line);padding-top:12px;margin-top:12px}.case h3{margin:0;font-size:17px}.case h3 span{color:var(--soft);font-weight:400}.status{color:var(--soft);margin:2px 0 8px;font-size:14px}.timeline{list-style:none;margin:0;padding-left:18px;border-left:2px solid var(--line)}.timeline li{margin-bottom:12px;position:relative}.timeline li::before{content:"";position:absolute;left:-24px;top:7px;width:10px;height:10px;border-radius:50%;background:#e5484d}.timeline li.settlement::before{background:#f5a524}.timeline li.order::before,.timeline li.proposed::before{background:#868e96}.timeline li.annulled::before,.timeline li.reduced::before{background:#2f9e44}.timeline time{color:var(--soft);margin-right:8px}.sum{font-weight:600}.outlets{color:var(--soft);font-size:13px;margin:2px 0 0}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:14px;margin-top:8px}th{text-align:left;color:var(--soft);font-weight:500}td,th{padding:6px 10px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}.dot{display:inline-block;width:9px;height:9px;border-radius:50%;background:#2f9e44;margin-right:6px}tr.failing .dot,tr.empty .dot{background:#e5484d}tr.silent .dot,tr.stale .dot{background:#f5a524}tr.new .dot,tr.disabled .dot{background:#868e96}summary{cursor:pointer;color:var(--soft)}
@media(max-width:560px){body{padding:14px}.fields{grid-template-columns:1fr 1fr}}`;

const SCRIPT = `
const paint=()=>document.querySelectorAll("[data-colour]").forEach(e=>{e.style.borderLeftColor=e.dataset.colour});paint();
const state=document.getElementById("state"),answer=document.getElementById("answer"),line=document.getElementById("line");
let last=state.innerHTML;
async function renew(){try{const r=await fetch("/state");if(!r.ok)return;const s=await r.json();document.getElementById("numbers").innerHTML=s.numbers;if(s.html!==last){const open=[...state.querySelectorAll("details")].map(d=>d.open);state.innerHTML=last=s.html;state.querySelectorAll("details").forEach((d,i)=>{if(open[i]!==undefined)d.open=open[i]});paint()}}catch{}}
setInterval(renew,5000);
document.getElementById("box").addEventListener("submit",async e=>{e.preventDefault();answer.textContent="…";const r=await fetch("/command",{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify({line:line.value})}).catch(()=>null);answer.innerHTML=r&&r.ok?(await r.json()).html:"The bot does not answer: is it still running?";paint();renew()});`;

/** Makes text safe inside HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const CHANNEL_NAMES = /<#([\w-]{1,40})>/y;
const ROLE = /<@&(\d{1,25})>/y;
const TIME = /<t:(-?\d{1,12})(?::([tTdDfFR]))?>/y;
const LINK = /\[((?:\\.|[^\]\\]){1,300})\]\(<?(https?:\/\/[^\s<>)]{1,2000})>?\)/y;
const BOLD = /\*\*((?:\\.|[^*\\]){1,1000})\*\*/y;
const CODE = /`([^`]{1,500})`/y;

/**
 * The subset of Discord's markdown that the bot writes (bold, code, quotes, masked links, timestamps, channel mentions,
 * backslash escapes) as safe HTML. Everything else is text. `locale` formats the days.
 */
export function markdownToHtml(text: string, locale: string): string {
  return text
    .split("\n")
    .map((line) =>
      line.startsWith("> ")
        ? `<blockquote>${inline(line.slice(2), locale)}</blockquote>`
        : inline(line, locale),
    )
    .join("<br>")
    .replaceAll("</blockquote><br>", "</blockquote>");
}

function inline(line: string, locale: string): string {
  let html = "";
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) at += match[0].length;
    return match;
  };
  while (at < line.length) {
    const sign = line[at]!;
    if (sign === "\\" && at + 1 < line.length) {
      html += escapeHtml(line[at + 1]!);
      at += 2;
      continue;
    }
    const found =
      sign === "*"
        ? wrap(take(BOLD), (m) => `<b>${inline(m[1]!, locale)}</b>`)
        : sign === "`"
          ? wrap(take(CODE), (m) => `<code>${escapeHtml(m[1]!)}</code>`)
          : sign === "["
            ? wrap(
                take(LINK),
                (m) =>
                  `<a href="${escapeHtml(m[2]!)}" rel="noreferrer noopener" target="_blank">${inline(m[1]!, locale)}</a>`,
              )
            : sign === "<"
              ? (wrap(take(TIME), (m) => time(Number(m[1]), m[2] ?? "f", locale)) ??
                wrap(take(CHANNEL_NAMES), (m) => `<span class="mention">#${escapeHtml(m[1]!)}</span>`) ??
                wrap(take(ROLE), () => `<span class="mention">@role</span>`))
              : null;
    if (found !== null) {
      html += found;
      continue;
    }
    html += escapeHtml(sign);
    at++;
  }
  return html;
}

function wrap(match: RegExpExecArray | null, html: (match: RegExpExecArray) => string): string | null {
  return match ? html(match) : null;
}

function time(seconds: number, style: string, locale: string): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return "";
  const words = new Intl.DateTimeFormat(
    locale,
    style === "D" || style === "d"
      ? { dateStyle: "long", timeZone: "UTC" }
      : { dateStyle: "medium", timeStyle: "short" },
  ).format(date);
  return `<time datetime="${date.toISOString()}">${escapeHtml(words)}</time>`;
}

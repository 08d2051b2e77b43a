import { type Case, eventDate, standingPenalties } from "../../domain/case.ts";
import { type Money, majorString } from "../../domain/money.ts";
import type { FoundEvent, Services } from "../services.ts";
import { wordsIn } from "../words/index.ts";
import { KINDS } from "./kinds.ts";
import { moneyShort, truncate } from "./words.ts";

/** A penalty in a chart: ISO date, euros, and the colour of its kind. */
export interface ChartPoint {
  readonly date: string;
  readonly value: number;
  readonly colour: string;
}

/** What is drawn: plain data, so that a worker can take it and the same data is drawn once. */
export type ChartSpec =
  | {
      readonly type: "timeline";
      readonly title: string;
      readonly subtitle: string;
      readonly locale: string;
      readonly points: readonly ChartPoint[];
    }
  | {
      readonly type: "ranking";
      readonly title: string;
      readonly subtitle: string;
      readonly locale: string;
      readonly bars: readonly { readonly label: string; readonly value: number; readonly colour: string }[];
    }
  | {
      readonly type: "compare";
      readonly title: string;
      readonly subtitle: string;
      readonly locale: string;
      readonly series: readonly { readonly name: string; readonly points: readonly ChartPoint[] }[];
    };

/** A chart as a file of a message; `description` is its alt text. */
export interface ChartFile {
  readonly name: string;
  readonly data: Uint8Array;
  readonly description: string;
}

/** https://discord.com/developers/docs/resources/message#attachment-object: 1,024 characters of description. */
const ALT = 1000;

type Drawing = Pick<Services, "chart" | "convert">;

/** The penalties of a company over time, with their growing sum; null for fewer than two. */
export async function timelineChart(
  name: string,
  cases: readonly Case[],
  services: Drawing,
  locale: string,
): Promise<ChartFile | null> {
  const t = wordsIn(locale);
  const points = pointsOf(cases, services);
  if (points.length < 2) return null;
  const total = inEuros(
    points.reduce((sum, point) => sum + point.value, 0),
    locale,
  );
  const subtitle = t("chart.total", { n: points.length, sum: total });
  return draw(
    { type: "timeline", title: truncate(name, 60), subtitle, locale, points },
    services,
    "timeline.png",
    `${name}: ${subtitle}. ${points.map((point) => `${point.date}: ${inEuros(point.value, locale)}`).join("; ")}`,
  );
}

/** The largest penalties as bars; null for fewer than two. */
export async function rankingChart(
  title: string,
  events: readonly FoundEvent[],
  services: Drawing,
  locale: string,
): Promise<ChartFile | null> {
  const bars = events.flatMap(({ matter, event }) => {
    const value = euros(event.amount, eventDate(event), services);
    const label = `${truncate(matter.respondent.name, 26)} · ${eventDate(event).slice(0, 4)}`;
    return value === null ? [] : [{ label, value, colour: colourOf(event.kind) }];
  });
  if (bars.length < 2) return null;
  return draw(
    { type: "ranking", title: truncate(title, 70), subtitle: wordsIn(locale)("chart.euros"), locale, bars },
    services,
    "top.png",
    `${title}: ${bars.map((bar) => `${bar.label}: ${inEuros(bar.value, locale)}`).join("; ")}`,
  );
}

/** The growing sums of companies in one picture; null where fewer than two penalties have sums. */
export async function compareChart(
  sides: readonly { readonly name: string; readonly cases: readonly Case[] }[],
  services: Drawing,
  locale: string,
): Promise<ChartFile | null> {
  const series = sides.map(({ name, cases }) => ({
    name: truncate(name, 30),
    points: pointsOf(cases, services),
  }));
  if (series.reduce((sum, { points }) => sum + points.length, 0) < 2) return null;
  const title = series.map(({ name }) => name).join(" – ");
  const totals = series.map(({ name, points }) => {
    const sum = points.reduce((whole, point) => whole + point.value, 0);
    return `${name}: ${inEuros(sum, locale)}`;
  });
  return draw(
    { type: "compare", title, subtitle: wordsIn(locale)("chart.growing"), locale, series },
    services,
    "compare.png",
    `${wordsIn(locale)("chart.growing")}. ${totals.join("; ")}`,
  );
}

async function draw(
  spec: ChartSpec,
  services: Drawing,
  name: string,
  alt: string,
): Promise<ChartFile | null> {
  const data = await services.chart(spec);
  return data ? { name, data, description: truncate(alt, ALT) } : null;
}

/** The penalties that stand, with sums in euros at their own day's rate, oldest first. */
function pointsOf(cases: readonly Case[], services: Drawing): readonly ChartPoint[] {
  return cases
    .flatMap(standingPenalties)
    .flatMap(({ event, due }) => {
      const value = euros(due, eventDate(event), services);
      return value === null ? [] : [{ date: eventDate(event), value, colour: colourOf(event.kind) }];
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

function euros(money: Money | null, on: string, services: Drawing): number | null {
  const converted = money ? services.convert(money, "EUR", on)?.money : null;
  return converted ? Number(majorString(converted)) : null;
}

function inEuros(value: number, locale: string): string {
  return moneyShort({ minor: Math.round(value * 100), currency: "EUR" }, locale);
}

function colourOf(kind: keyof typeof KINDS): string {
  return `#${KINDS[kind].colour.toString(16).padStart(6, "0")}`;
}

import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from "chart.js";
import type { ChartPoint, ChartSpec } from "./chart.ts";

/** Twice the width that Discord shows, so that letters stay sharp on a phone. */
const WIDTH = 1100;
const HEIGHT = 620;
const BACKGROUND = "#1e1f22";
const TEXT = "#f2f3f5";
const SOFT = "#b5bac1";
const GRID = "#3a3c42";
const SERIES = ["#f0616a", "#4fa8ff", "#f5a524", "#3ecf8e"] as const;
const FONT = "DejaVu Sans";
const YEAR_MS = 365.25 * 86_400_000;

for (const file of ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"])
  GlobalFonts.registerFromPath(join(import.meta.dirname, "fonts", file), FONT);
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

parentPort?.on("message", ({ id, spec }: { id: number; spec: ChartSpec }) => {
  try {
    const png = drawChart(spec);
    parentPort?.postMessage({ id, png });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

/** A chart as a PNG. */
function drawChart(spec: ChartSpec): Uint8Array {
  const height = spec.type === "ranking" ? 166 + spec.bars.length * 58 : HEIGHT;
  const canvas = createCanvas(WIDTH, height);
  const config = configOf(spec);
  const chart = new Chart(
    canvas as never,
    {
      ...config,
      options: {
        ...config.options,
        responsive: false,
        animation: false,
        devicePixelRatio: 1,
        layout: { padding: { left: 24, right: 40, top: 16, bottom: 16 } },
      },
      plugins: [
        {
          id: "background",
          beforeDraw(drawn) {
            drawn.ctx.fillStyle = BACKGROUND;
            drawn.ctx.fillRect(0, 0, WIDTH, height);
          },
        },
        ...(config.plugins ?? []),
      ],
    } as ChartConfiguration,
  );
  const png = canvas.toBuffer("image/png");
  chart.destroy();
  return png;
}

function configOf(spec: ChartSpec): ChartConfiguration {
  switch (spec.type) {
    case "timeline":
      return growth([{ name: spec.title, points: spec.points }], spec);
    case "compare":
      return growth(spec.series, spec);
    case "ranking":
      return ranking(spec);
  }
}

/** Growing sums as steps, with a dot for every penalty. */
function growth(
  series: readonly { readonly name: string; readonly points: readonly ChartPoint[] }[],
  spec: ChartSpec & { readonly type: "timeline" | "compare" },
): ChartConfiguration {
  const times = series.flatMap(({ points }) => points.map(({ date }) => Date.parse(date)));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((last - first) * 0.04, 20 * 86_400_000);
  const alone = series.length === 1;
  return {
    type: "line",
    data: {
      datasets: series.map(({ name, points }, at) => {
        const colour = SERIES[at % SERIES.length]!;
        const steps = stepsOf(points);
        return {
          label: name,
          data: [
            { x: first - margin, y: 0 },
            ...steps.map(({ x, y }) => ({ x, y })),
            { x: last + margin, y: steps.at(-1)?.y ?? 0 },
          ],
          stepped: "before" as const,
          borderColor: colour,
          backgroundColor: `${colour}33`,
          fill: alone,
          borderWidth: 4,
          pointRadius: [0, ...steps.map(() => (points.length > 60 ? 3 : 9)), 0],
          pointBackgroundColor: [colour, ...steps.map((step) => (alone ? step.colour : colour)), colour],
          pointBorderColor: TEXT,
          pointBorderWidth: points.length > 60 ? 0 : 2,
        };
      }),
    },
    options: {
      plugins: {
        title: titleOf(spec.title, "bold", 34, TEXT),
        legend: alone
          ? { display: false }
          : {
              position: "bottom",
              labels: { color: TEXT, font: { family: FONT, size: 24 }, boxHeight: 18, padding: 24 },
            },
        subtitle: { display: false },
      },
      scales: {
        x: {
          type: "linear",
          min: first - margin,
          max: last + margin,
          grid: { color: GRID },
          border: { color: GRID },
          ticks: {
            color: SOFT,
            font: { family: FONT, size: 22 },
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => dateLabel(Number(value), last - first, spec.locale),
          },
          afterBuildTicks(axis) {
            axis.ticks = timeTicks(first - margin, last + margin).map((value) => ({ value }));
          },
        },
        y: valueAxis(spec.locale),
      },
    },
    plugins: [subtitlePlugin(spec.subtitle)],
  };
}

function stepsOf(points: readonly ChartPoint[]): readonly { x: number; y: number; colour: string }[] {
  let sum = 0;
  return points.map(({ date, value, colour }) => {
    sum += value;
    return { x: Date.parse(date), y: sum, colour };
  });
}

function ranking(spec: ChartSpec & { readonly type: "ranking" }): ChartConfiguration {
  return {
    type: "bar",
    data: {
      labels: spec.bars.map(({ label }) => label),
      datasets: [
        {
          data: spec.bars.map(({ value }) => value),
          backgroundColor: spec.bars.map(({ colour }) => colour),
          borderRadius: 6,
          barPercentage: 0.78,
        },
      ],
    },
    options: {
      indexAxis: "y",
      plugins: { title: titleOf(spec.title, "bold", 30, TEXT), legend: { display: false } },
      scales: {
        x: { ...valueAxis(spec.locale), display: false, grace: "16%" },
        y: {
          type: "category",
          grid: { display: false },
          border: { display: false },
          ticks: { color: TEXT, font: { family: FONT, size: 23 } },
        },
      },
    },
    plugins: [
      subtitlePlugin(spec.subtitle),
      {
        id: "values",
        afterDatasetsDraw(chart) {
          const { ctx } = chart;
          ctx.font = `bold 22px "${FONT}"`;
          ctx.fillStyle = TEXT;
          ctx.textBaseline = "middle";
          chart.getDatasetMeta(0).data.forEach((bar, at) => {
            ctx.fillText(short(spec.bars[at]!.value, spec.locale), bar.x + 12, bar.y);
          });
        },
      },
    ],
  };
}

function titleOf(text: string, weight: "bold" | "normal", size: number, color: string) {
  return {
    display: true,
    text,
    color,
    align: "start" as const,
    font: { family: FONT, size, weight },
    padding: { top: 4, bottom: 70 },
  };
}

/** The line below the title; chart.js's own subtitle would stand apart from it. */
function subtitlePlugin(text: string) {
  return {
    id: "second-line",
    afterDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.font = `22px "${FONT}"`;
      ctx.fillStyle = SOFT;
      ctx.textAlign = "left";
      ctx.textBaseline = "alphabetic";
      ctx.fillText(text, 24, 90, chart.width - 48);
    },
  };
}

function valueAxis(locale: string) {
  return {
    type: "linear" as const,
    beginAtZero: true,
    grid: { color: GRID },
    border: { display: false },
    ticks: {
      color: SOFT,
      maxTicksLimit: 6,
      font: { family: FONT, size: 22 },
      callback: (value: string | number) => short(Number(value), locale),
    },
  };
}

function short(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(value);
}

/** Beginnings of years, quarters or months: as fine as about seven marks allow. */
function timeTicks(from: number, to: number): readonly number[] {
  const years = (to - from) / YEAR_MS;
  const months = years > 14 ? 36 : years > 7 ? 24 : years > 2.5 ? 12 : years > 1.2 ? 6 : years > 0.5 ? 2 : 1;
  const start = new Date(from);
  const ticks: number[] = [];
  const whole = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1;
  for (let month = Math.ceil(whole / months) * months; ; month += months) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time > to) return ticks;
    ticks.push(time);
  }
}

function dateLabel(time: number, span: number, locale: string): string {
  const style: Intl.DateTimeFormatOptions =
    span > 2.4 * YEAR_MS ? { year: "numeric" } : { year: "numeric", month: "short" };
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(time);
}

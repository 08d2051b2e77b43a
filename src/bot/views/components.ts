import type { Say } from "../words/index.ts";
import { truncate } from "./words.ts";

/** https://discord.com/developers/docs/components/reference#button-button-styles */
const STYLES = { primary: 1, secondary: 2, success: 3, danger: 4 } as const;

export interface Button {
  readonly label: string;
  readonly id: string;
  readonly style?: keyof typeof STYLES;
  readonly disabled?: boolean;
}

/** A row of at most five buttons; null where there is none. */
export function buttons(...list: readonly (Button | null)[]): object | null {
  const shown = list.filter((each) => each !== null);
  if (shown.length === 0) return null;
  return {
    type: 1,
    components: shown.map(({ label, id, style = "secondary", disabled = false }) => ({
      type: 2,
      style: STYLES[style],
      label: truncate(label, 80),
      custom_id: id,
      ...(disabled ? { disabled } : {}),
    })),
  };
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly chosen?: boolean;
}

/** A row with a select of at most 25 options; null where there is nothing to choose from. */
export function select(
  id: string,
  placeholder: string,
  options: readonly SelectOption[],
  most = 1,
  least = 1,
): object | null {
  const shown = options.slice(0, 25);
  if (shown.length === 0) return null;
  return {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: id,
        placeholder: truncate(placeholder, 150),
        min_values: Math.min(least, shown.length),
        max_values: Math.min(most, shown.length),
        options: shown.map(({ label, value, description, chosen }) => ({
          label: truncate(label, 100) || "?",
          value: value.slice(0, 100),
          ...(description ? { description: truncate(description, 100) } : {}),
          ...(chosen ? { default: true } : {}),
        })),
      },
    ],
  };
}

/** A row with a select of this server's text, announcement and forum channels. */
export function channelSelect(id: string, placeholder: string, chosen: string | null): object {
  return {
    type: 1,
    components: [
      {
        type: 8,
        custom_id: id,
        placeholder: truncate(placeholder, 150),
        channel_types: [0, 5, 15],
        ...(chosen ? { default_values: [{ id: chosen, type: "channel" }] } : {}),
      },
    ],
  };
}

/** A form with one line of text. */
export function lineModal(form: {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly field: string;
  readonly placeholder?: string;
  readonly longest?: number;
}): Readonly<Record<string, unknown>> {
  return {
    custom_id: form.id,
    title: truncate(form.title, 45),
    components: [
      {
        type: 18,
        label: truncate(form.label, 45),
        component: {
          type: 4,
          custom_id: form.field,
          style: 1,
          required: true,
          max_length: form.longest ?? 100,
          ...(form.placeholder ? { placeholder: truncate(form.placeholder, 100) } : {}),
        },
      },
    ],
  };
}

/** Previous, page of pages, next; null for a single page. `id` makes the custom_id of a page, counted from 1. */
export function pager(t: Say, page: number, pages: number, id: (page: number) => string): readonly Button[] {
  if (pages <= 1) return [];
  return [
    { label: t("page.previous"), id: id(page - 1), disabled: page <= 1 },
    { label: t("page.of", { page, pages }), id: `v1|page|${page}`, disabled: true },
    { label: t("page.next"), id: id(page + 1), disabled: page >= pages },
  ];
}

/** One page of a list, counted from 1; a page beyond the ends is the nearest one. */
export function pageOf<T>(
  list: readonly T[],
  wanted: number,
  size: number,
): { readonly items: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  return { items: list.slice((page - 1) * size, page * size), page, pages };
}

import { COMPONENTS_V2 } from "./model.ts";
import { type Fault, isObject, type Json, objects } from "./validate.ts";

/** https://discord.com/developers/docs/components/reference#component-object */
const COMPONENTS = 40;
const ROW = 1;
const BUTTON = 2;
const SELECTS = [3, 5, 6, 7, 8];
const TEXT_DISPLAY = 10;
const LINK_STYLE = 5;

type Path = readonly (string | number)[];

/** What Discord refuses in the components of a message although the schemas accept it. */
export function componentFaults(body: Json): readonly Fault[] {
  const flags = typeof body["flags"] === "number" ? body["flags"] : 0;
  const top = objects(body["components"]);
  const all = [...nested(top, ["components"])];
  const faults = [...duplicateIds(all), ...all.flatMap(([component, path]) => partFaults(component, path))];
  const add = (path: Path, code: string, message: string): void => {
    faults.push({ path, code, message });
  };
  if (flags & COMPONENTS_V2) {
    if (all.length > COMPONENTS)
      add(["components"], "BASE_TYPE_MAX_LENGTH", `Must be ${COMPONENTS} or fewer in total.`);
    for (const key of ["content", "embeds", "poll", "sticker_ids"]) {
      const value = body[key];
      if (value === undefined || value === null || value === "" || (Array.isArray(value) && !value.length))
        continue;
      add(
        [key],
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
        `${key} cannot be used with IS_COMPONENTS_V2`,
      );
    }
    return faults;
  }
  if (top.length > 5) add(["components"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.");
  top.forEach((component, index) => {
    if (component["type"] === ROW) return;
    add(
      ["components", index, "type"],
      "UNION_TYPE_CHOICES",
      "This component needs the flag IS_COMPONENTS_V2.",
    );
  });
  return faults;
}

function* nested(components: readonly Json[], path: Path): Generator<readonly [Json, Path]> {
  for (const [index, component] of components.entries()) {
    const here = [...path, index];
    yield [component, here];
    yield* nested(objects(component["components"]), [...here, "components"]);
    if (isObject(component["accessory"])) yield [component["accessory"], [...here, "accessory"]];
    if (isObject(component["component"])) yield [component["component"], [...here, "component"]];
  }
}

/** No two components of a message or modal may share a custom_id. */
function duplicateIds(all: readonly (readonly [Json, Path])[]): Fault[] {
  const seen = new Set<unknown>();
  return all.flatMap(([component, path]) => {
    const id = component["custom_id"];
    if (typeof id !== "string") return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = "Component custom id cannot be duplicated";
    return [{ path: [...path, "custom_id"], code: "COMPONENT_CUSTOM_ID_DUPLICATED", message }];
  });
}

function partFaults(component: Json, path: Path): readonly Fault[] {
  const type = component["type"];
  if (type === ROW) return rowFaults(component, path);
  if (type === BUTTON) return buttonFaults(component, path);
  if (type === 3) return selectFaults(component, path);
  if (type === TEXT_DISPLAY && !String(component["content"] ?? "").trim()) {
    return [{ path: [...path, "content"], code: "BASE_TYPE_REQUIRED", message: "This field is required" }];
  }
  return [];
}

function rowFaults(row: Json, path: Path): readonly Fault[] {
  const parts = objects(row["components"]);
  const selects = parts.filter((part) => SELECTS.includes(part["type"] as number)).length;
  if (!selects || parts.length === 1) return [];
  const message = "A select must be alone in its action row.";
  return [{ path: [...path, "components"], code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message }];
}

function buttonFaults(button: Json, path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  const add = (key: string, code: string, message: string): void => {
    faults.push({ path: [...path, key], code, message });
  };
  const link = button["style"] === LINK_STYLE;
  if (link && !button["url"]) add("url", "BASE_TYPE_REQUIRED", "A link button needs a url.");
  if (link && button["custom_id"])
    add("custom_id", "BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN", "A link button has no custom_id.");
  if (!link && button["style"] !== 6 && !button["custom_id"])
    add("custom_id", "BASE_TYPE_REQUIRED", "This field is required");
  if (!link && button["url"]) add("url", "BUTTON_COMPONENT_URL_FORBIDDEN", "Only a link button has a url.");
  if (!button["label"] && !button["emoji"] && button["style"] !== 6) {
    add("label", "BUTTON_COMPONENT_LABEL_REQUIRED", "A button needs a label or an emoji.");
  }
  return [
    ...faults,
    ...urlFaults(button["url"] ?? undefined, [...path, "url"], ["http:", "https:", "discord:"]),
  ];
}

function selectFaults(select: Json, path: Path): readonly Fault[] {
  const options = objects(select["options"]);
  const values = options.map((option) => option["value"]);
  const max = typeof select["max_values"] === "number" ? select["max_values"] : 1;
  const min = typeof select["min_values"] === "number" ? select["min_values"] : 1;
  const faults: Fault[] = [];
  if (!options.length) {
    faults.push({
      path: [...path, "options"],
      code: "BASE_TYPE_REQUIRED",
      message: "This field is required",
    });
  }
  if (new Set(values).size < values.length) {
    const message = "The specified option value is already used";
    faults.push({ path: [...path, "options"], code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message });
  }
  if (max > options.length || min > max) {
    const message = "min_values and max_values must fit the number of options.";
    faults.push({ path: [...path, "max_values"], code: "BASE_TYPE_BAD_LENGTH", message });
  }
  return faults;
}

/** An address must have one of these schemes (with their colons). */
export function urlFaults(value: unknown, path: Path, schemes: readonly string[]): readonly Fault[] {
  if (typeof value !== "string") return [];
  const scheme = URL.parse(value)?.protocol;
  if (scheme && schemes.includes(scheme)) return [];
  return [{ path, code: "URL_TYPE_INVALID_SCHEME", message: `Scheme must be one of ${schemes.join(", ")}` }];
}

/** What Discord refuses in a modal although the schema accepts it. */
export function modalFaults(data: Json): readonly Fault[] {
  const all = [...nested(objects(data["components"]), ["data", "components"])];
  const faults = duplicateIds(all);
  if (objects(data["components"]).length > 5) {
    faults.push({
      path: ["data", "components"],
      code: "BASE_TYPE_BAD_LENGTH",
      message: "Must be between 1 and 5 in length.",
    });
  }
  return faults;
}

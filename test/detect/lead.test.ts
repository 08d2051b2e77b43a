import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../src/config.ts";
import { partyCatalogue } from "../../src/detect/catalogue.ts";
import { createDetector } from "../../src/detect/detect.ts";
import { readYamlCached } from "../../src/yaml-file.ts";

const read = (name: string) =>
  readYamlCached(join(ROOT, "config", name), join(ROOT, "data", "test-cache", "cache"));
const detector = createDetector(partyCatalogue(read("authorities.yaml"), read("companies.yaml")).catalogue);

const FILLER =
  "The market for connected toys keeps growing, and analysts expect new products from several makers this autumn. ".repeat(
    12,
  );
const FINE = "The CNIL fined Lumenface 3 million euros.";

describe("a penalty told deep in a text", () => {
  it.each<[string, string, string, number]>([
    ["is background of other news", "Connected toys: what the autumn brings", `${FILLER}${FINE}`, 0],
    ["is told where the title tells of it", "CNIL fines Lumenface over portraits", `${FILLER}${FINE}`, 1],
    ["of somebody else is background", "CNIL fines Northwind Data 40,000 euros", `${FILLER}${FINE}`, 1],
    [
      "counts in the lead whatever the title",
      "Connected toys: what the autumn brings",
      `${FINE} ${FILLER}`,
      1,
    ],
  ])("%s", (_name, title, text, events) => {
    expect(detector.detect({ title, text }).events).toHaveLength(events);
  });
});

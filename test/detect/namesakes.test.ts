import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detect/detect.ts";
import { shippedCatalogue } from "./catalogue-file.ts";

const detector = createDetector(shippedCatalogue());

describe("of bodies that share a name", () => {
  it.each([
    ["Datatilsynet fines Fjordnet AS NOK 4.2 million for tracking customers", "no-datatilsynet"],
    ["Datatilsynet fines Kystbutik A/S DKK 1.1 million over deleted records", "dk-datatilsynet"],
  ])("the sum's currency tells which is meant: %s", (title, id) => {
    expect(detector.detect({ title, text: "" }).events.map(({ authority }) => authority?.id)).toEqual([id]);
  });
});

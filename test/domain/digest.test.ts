import { describe, expect, it } from "vitest";
import { DIGEST_ALERTS, partDigests } from "../../src/domain/digest.ts";

describe("alerts that are told together", () => {
  it.each([
    [0, []],
    [1, [1]],
    [2, [2]],
    [20, [20]],
    [21, [11, 10]],
    [40, [20, 20]],
    [41, [14, 13, 14]],
    [100, [20, 20, 20, 20, 20]],
  ])("%i are parted into digests of %j", (count, sizes) => {
    const alerts = Array.from({ length: count }, (_, n) => n);
    const parts = partDigests(alerts);
    expect(parts.map(({ length }) => length)).toEqual(sizes);
    expect(parts.flat()).toEqual(alerts);
  });

  it("are never more than a digest holds, nor one left alone", () => {
    for (let count = 2; count <= 500; count++)
      for (const { length } of partDigests(Array.from({ length: count }, () => 0))) {
        expect(length).toBeGreaterThan(1);
        expect(length).toBeLessThanOrEqual(DIGEST_ALERTS);
      }
  });
});

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { partyCatalogue } from "../../src/detect/catalogue.ts";
import type { PartyCatalogue } from "../../src/domain/party.ts";

/** The catalogue that ships with the project. */
export function shippedCatalogue(): PartyCatalogue {
  const file = (name: string): unknown =>
    parse(readFileSync(new URL(`../../config/${name}`, import.meta.url), "utf8"));
  return partyCatalogue(file("authorities.yaml"), file("companies.yaml")).catalogue;
}

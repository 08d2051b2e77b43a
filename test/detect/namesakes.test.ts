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

describe("of companies that share a name", () => {
  it.each([
    ["UKE nałożył na T-Mobile 4,2 mln zł kary za wyłączenia sieci", "pl", "tmobile-pl"],
    ["Poland's consumer watchdog UOKiK fines T-Mobile PLN 6 million", "en", "tmobile-pl"],
    ["FCC fines T-Mobile $3.5 million over missed emergency calls", "en", "tmobile-us"],
    ["Amerikanische FCC: T-Mobile muss 3,5 Millionen Dollar Strafe zahlen", "de", "tmobile-us"],
    ["T-Mobile fined $3.5 million over missed emergency calls", "en", "tmobile-us"],
    ["Félmilliárdos bírságot kapott a Telekom a fogyasztók megtévesztéséért", "hu", "magyar-telekom"],
    ["Bundesnetzagentur verhängt Bußgeld von 300.000 Euro gegen die Telekom", "de", "deutsche-telekom"],
  ])("the country of the body or the text tells which is meant: %s", (title, language, id) => {
    expect(
      detector.detect({ title, text: "", language }).events.map(({ respondent }) => respondent?.id),
    ).toEqual([id]);
  });
});

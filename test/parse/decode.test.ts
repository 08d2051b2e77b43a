import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/parse/decode.ts";

function bytes(text: string, encoding: string, lead: readonly number[] = []): Uint8Array {
  return new Uint8Array([...lead, ...iconv.encode(text, encoding)]);
}
const declared = (encoding: string, text: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;

describe("decodeBytes", () => {
  it.each([
    ["UTF-8", bytes("Büßer €", "utf-8"), null, "Büßer €"],
    ["UTF-8 with its mark", bytes("Büßer", "utf-8", [0xef, 0xbb, 0xbf]), null, "Büßer"],
    ["UTF-16 LE with its mark", bytes("<a>ż</a>", "utf-16le", [0xff, 0xfe]), null, "<a>ż</a>"],
    ["UTF-16 BE with its mark", bytes("<a>ż</a>", "utf-16be", [0xfe, 0xff]), null, "<a>ż</a>"],
    ["UTF-16 LE without a mark", bytes("<a>ż</a>", "utf-16le"), null, "<a>ż</a>"],
    ["UTF-16 BE without a mark", bytes("<a>ż</a>", "utf-16be"), null, "<a>ż</a>"],
    ["UTF-32 LE without a mark", bytes("<a>ż</a>", "utf-32le"), null, "<a>ż</a>"],
    ["UTF-32 BE with its mark", bytes("<a>ż</a>", "utf-32be", [0, 0, 0xfe, 0xff]), null, "<a>ż</a>"],
    ["windows-1252 by HTTP", bytes("“5 €”", "windows-1252"), "text/xml; charset=windows-1252", "“5 €”"],
    ["windows-1252 labelled iso-8859-1", bytes(declared("iso-8859-1", "“5 €”"), "windows-1252"), null, declared("iso-8859-1", "“5 €”")],
    ["windows-1252 without a label", bytes("amende de 5 millions prononcée à Orléans", "windows-1252"), null, "amende de 5 millions prononcée à Orléans"],
    ["iso-8859-2 by declaration", bytes(declared("iso-8859-2", "Wysokość kary"), "iso-8859-2"), null, declared("iso-8859-2", "Wysokość kary")],
    ["windows-1251 by declaration", bytes(declared("windows-1251", "Штраф"), "windows-1251"), null, declared("windows-1251", "Штраф")],
    ["koi8-r by HTTP", bytes("<a>Штраф</a>", "koi8-r"), 'application/rss+xml; charset="koi8-r"', "<a>Штраф</a>"],
    ["Shift_JIS by declaration", bytes(declared("Shift_JIS", "罰金"), "shift_jis"), null, declared("Shift_JIS", "罰金")],
    ["EUC-KR by declaration", bytes(declared("euc-kr", "벌금"), "euc-kr"), null, declared("euc-kr", "벌금")],
    ["GB2312 by declaration", bytes(declared("gb2312", "罚款"), "gb18030"), null, declared("gb2312", "罚款")],
    ["Big5 by declaration", bytes(declared("big5", "罰款"), "big5"), null, declared("big5", "罰款")],
    ["ISO-2022-JP by declaration", Uint8Array.from(Buffer.from(declared("iso-2022-jp", "\x1b$BH3\x1b(B"), "latin1")), null, declared("iso-2022-jp", "罰")],
    ["valid UTF-8 with a wrong declaration", bytes(declared("iso-8859-1", "Bußgeld"), "utf-8"), null, declared("iso-8859-1", "Bußgeld")],
    ["a charset that every object has", bytes("<a>5</a>", "utf-8"), "text/xml; charset=constructor", "<a>5</a>"],
    ["valid UTF-8 with a wrong HTTP charset", bytes("<a>Bußgeld</a>", "utf-8"), "text/xml; charset=iso-8859-1", "<a>Bußgeld</a>"],
    ["an unknown label", bytes("<a>plain</a>", "utf-8"), "text/xml; charset=klingon", "<a>plain</a>"],
    ["an HTTP charset before the declaration", bytes(declared("iso-8859-1", "ż"), "iso-8859-2"), "text/xml; charset=iso-8859-2", declared("iso-8859-1", "ż")],
    ["nothing", new Uint8Array(), null, ""],
  ])("reads %s", (_name, input, contentType, expected) => {
    expect(decodeBytes(input, contentType)).toBe(expected);
  }); // biome-ignore format: a table

  it("reads UTF-8 that was cut in the middle of a character", () => {
    const whole = bytes("Bußgeld in Höhe von fünf Millionen für Möwe", "utf-8");
    expect(decodeBytes(whole.subarray(0, whole.length - 2))).toContain(
      "Bußgeld in Höhe von fünf Millionen für M",
    );
  });
});

import fc from "fast-check";

/** Pieces that parsers stumble over; inserted into documents at random places. */
const PIECES = [
  "<!--", "-->", "<![CDATA[", "]]>", "<", ">", "</item>", "<item>", "<entry>", "</channel>", "&", "&amp;", "&#0;", "&#x110000;", "&lt;p ",
  '"', "'", "\0", "\r\n", "\u202e", "---\n", "\n---", "---js\n", ": ", "- ", "\t", "{", "}", "[", "]", "\\", '\\u0000', "&a *a", "!!js/function x",
  "<title>", "<description>", "xmlns:x=\"y\"", "<a b=", "=", "http://", "javascript:", "<br>", "<script>", "%", "1e999", "null", "\ud800", "é", "\u0130",
]; // biome-ignore format: a list

type Mutation =
  | { readonly kind: "delete" | "repeat"; readonly at: number; readonly length: number }
  | { readonly kind: "insert"; readonly at: number; readonly piece: number; readonly times: number }
  | { readonly kind: "byte"; readonly at: number; readonly value: number }
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "splice"; readonly at: number; readonly other: number };

const place = fc.noBias(fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100_000));
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constantFrom("delete" as const, "repeat" as const), at: place, length: fc.nat(400) }),
  fc.record({ kind: fc.constant("insert" as const), at: place, piece: fc.nat(PIECES.length - 1), times: fc.constantFrom(1, 1, 1, 2, 50, 3000) }), // biome-ignore format: one record
  fc.record({ kind: fc.constant("byte" as const), at: place, value: fc.nat(255) }),
  fc.record({ kind: fc.constant("cut" as const), at: place }),
  fc.record({ kind: fc.constant("splice" as const), at: place, other: fc.nat() }),
);

/** One of `documents` with one to eight mutations: deleted, repeated, inserted, flipped, cut or crossed with another. */
export function mutatedDocument(documents: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.nat(documents.length - 1), fc.array(mutation, { minLength: 1, maxLength: 8 }))
    .map(([index, mutations]) =>
      mutations.reduce((bytes, step) => mutate(bytes, step, documents), documents[index]!),
    );
}

function mutate(bytes: Uint8Array, step: Mutation, documents: readonly Uint8Array[]): Uint8Array {
  const at = Math.floor(step.at * bytes.length);
  switch (step.kind) {
    case "delete":
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + step.length)]);
    case "repeat":
      return Buffer.concat([bytes.subarray(0, at + step.length), bytes.subarray(at)]);
    case "insert":
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(PIECES[step.piece]!.repeat(step.times)),
        bytes.subarray(at),
      ]);
    case "byte": {
      const copy = new Uint8Array(bytes);
      copy[at] = step.value;
      return copy;
    }
    case "cut":
      return bytes.subarray(0, at);
    case "splice": {
      const other = documents[step.other % documents.length]!;
      return Buffer.concat([bytes.subarray(0, at), other.subarray(Math.floor(step.at * other.length))]);
    }
  }
}

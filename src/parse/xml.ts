import { decodeHTMLStrict } from "entities";
import { Tokenizer } from "htmlparser2";
import { escapeHtml } from "./html.ts";
import { conventionalPrefix, vocabularyOf } from "./xml-names.ts";

/** An element: `name` is its local name in lower case behind its vocabulary ("item", "atom:entry", "dc:date"). */
export interface XmlElement {
  readonly name: string;
  /** The local name as written, for markup that goes on as HTML. */
  readonly tag: string;
  /** Attributes by their names as written, lower-cased. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
  /** The address that relative links in it resolve against, from `xml:base`. */
  readonly base: string | null;
  /** From `xml:lang`, lower-cased, or null. */
  readonly language: string | null;
  /** The document ended before its closing tag. */
  truncated: boolean;
}

/** Elements nested deeper than this are dropped; their text stays. */
const DEPTH_LIMIT = 200;
/** Elements of one document; more than any feed of 500 items needs. */
const ELEMENT_LIMIT = 400_000;
const ENTITY_LIMIT = 100;
/** Elements of a feed that hold text only: one that is open when an item begins was never closed. */
const LEAVES: ReadonlySet<string> = new Set(["title", "link", "atom:title", "language", "pubdate", "guid"]);
/** HTML elements without content and closing tag. */
const VOID: ReadonlySet<string> = new Set(["br", "img", "hr", "input", "meta", "link", "source", "wbr"]);

interface Frame {
  readonly element: XmlElement;
  /** Name as written: what a closing tag must say. */
  readonly raw: string;
  readonly prefixes: Prefixes;
}

/** Prefix → namespace URI in scope, and the names already looked up there. */
interface Prefixes {
  readonly uris: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/**
 * Reads XML in whatever state it is into a tree: names by namespace (declared or, by convention, not), undeclared
 * HTML entities, bare ampersands, unclosed and crossed tags, a truncated end. Never throws; time is linear in the
 * length; nesting and size are capped while reading. No entity is fetched or expanded more than one level deep.
 * `base` is the document's own address, `repeating` names elements that never contain themselves: the start of one
 * closes an open one.
 */
export function readXml(text: string, base: string | null, repeating: ReadonlySet<string>): XmlElement {
  const root = element("#document", "", new Map(), base, null);
  const entities = declaredEntities(text);
  const frames: Frame[] = [{ element: root, raw: "", prefixes: { uris: new Map(), names: new Map() } }];
  const open = new Map<string, number>();
  let dropped = 0;
  let count = 0;
  let raw = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";

  const top = (): Frame => frames[frames.length - 1]!;
  const addText = (piece: string): void => {
    if (piece) top().element.children.push(piece);
  };
  const pop = (): void => {
    const frame = frames.pop()!;
    open.set(frame.raw, (open.get(frame.raw) ?? 1) - 1);
  };
  const popTo = (name: string): void => {
    while (frames.length > 1 && top().raw !== name) pop();
    if (frames.length > 1) pop();
  };
  const start = (selfClosing: boolean): void => {
    if (frames.length > DEPTH_LIMIT || ++count > ELEMENT_LIMIT) {
      if (!selfClosing) dropped++;
      return;
    }
    const prefixes = withDeclarations(top().prefixes, attributes);
    const name = resolve(raw, prefixes);
    if (repeating.has(name)) {
      while (frames.length > 1 && LEAVES.has(top().element.name)) pop();
      if ((open.get(raw) ?? 0) > 0) popTo(raw);
    }
    const parent = top().element;
    const colon = raw.indexOf(":");
    const node = element(
      name,
      raw.slice(colon + 1),
      attributes,
      joinBase(parent.base, attributes.get("xml:base")),
      attributes.get("xml:lang")?.trim().toLowerCase() || parent.language,
    );
    parent.children.push(node);
    if (selfClosing) return;
    frames.push({ element: node, raw, prefixes });
    open.set(raw, (open.get(raw) ?? 0) + 1);
  };
  const ignore = (): void => {};

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(from, to) {
        raw = text.slice(from, to);
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = text.slice(from, to).toLowerCase();
        value = "";
      },
      onattribdata(from, to) {
        value += text.slice(from, to);
      },
      onattribend() {
        if (!attributes.has(attribute) && attributes.size < 200)
          attributes.set(attribute, decodeText(value, entities));
      },
      onopentagend() {
        start(false);
      },
      onselfclosingtag() {
        start(true);
      },
      onclosetag(from, to) {
        if (dropped > 0) {
          dropped--;
          return;
        }
        const name = text.slice(from, to);
        if ((open.get(name) ?? 0) > 0) popTo(name);
      },
      ontext(from, to) {
        addText(decodeText(text.slice(from, to), entities));
      },
      oncdata(from, to, offset) {
        addText(text.slice(from, to - offset));
      },
      onattribentity: ignore,
      ontextentity: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  for (const frame of frames) frame.element.truncated = frame.element !== root;
  return root;
}

function element(
  name: string,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  base: string | null,
  language: string | null,
): XmlElement {
  return { name, tag, attributes, children: [], base, language, truncated: false };
}

/** Entities in feeds are HTML's more often than XML's five; those of the document's own DTD come first. */
function decodeText(source: string, entities: ReadonlyMap<string, string>): string {
  if (!source.includes("&")) return source;
  // The DTDs that feeds go by (RSS 0.91, XHTML 1.0) give these two another code point than HTML does today.
  const text = source.replace(/&([lr])ang;/g, (_all, side: string) => (side === "l" ? "\u2329" : "\u232a"));
  const own = entities.size === 0 ? text : text.replace(/&([\w.-]{1,40});/g, (all, name: string) => entities.get(name) ?? all); // biome-ignore format: one step
  // Strictly: "?a=1&copy=2" is an address with a bare ampersand.
  return decodeHTMLStrict(own);
}

/** Internal entities of the DTD, as plain strings: their values are not expanded again, so no bomb can grow. */
function declaredEntities(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const doctype = text.slice(0, 2000).indexOf("<!DOCTYPE");
  if (doctype < 0) return found;
  const head = text.slice(doctype, doctype + 20_000);
  for (const match of head.matchAll(
    /<!ENTITY\s{1,20}([\w.-]{1,40})\s{1,20}(?:"([^"<]{0,300})"|'([^'<]{0,300})')\s{0,20}>/g,
  )) {
    if (found.size < ENTITY_LIMIT && !found.has(match[1]!)) found.set(match[1]!, match[2] ?? match[3] ?? "");
  }
  return found;
}

function withDeclarations(scope: Prefixes, attributes: ReadonlyMap<string, string>): Prefixes {
  let uris: Map<string, string> | null = null;
  for (const [name, uri] of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    uris ??= new Map(scope.uris);
    uris.set(name.slice(6), uri.trim());
  }
  return uris === null || uris.size > 100 ? scope : { uris, names: new Map() };
}

/** A written name as vocabulary and local name; looked up once per scope. */
function resolve(raw: string, scope: Prefixes): string {
  const known = scope.names.get(raw);
  if (known !== undefined) return known;
  const colon = raw.indexOf(":");
  const prefix = colon < 0 ? "" : raw.slice(0, colon).toLowerCase();
  const local = raw.slice(colon + 1).toLowerCase();
  const uri = scope.uris.get(prefix);
  const vocabulary = uri === undefined ? conventionalPrefix(prefix) : (vocabularyOf(uri) ?? prefix);
  const name = vocabulary ? `${vocabulary}:${local}` : local;
  if (scope.names.size < 2000) scope.names.set(raw, name);
  return name;
}

function joinBase(parent: string | null, base: string | undefined): string | null {
  if (!base) return parent;
  return URL.parse(base.trim(), parent ?? undefined)?.href ?? parent;
}

/** The first child with one of `names`, in the order of `names`. */
export function child(node: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) {
    for (const candidate of node.children) {
      if (typeof candidate !== "string" && candidate.name === name) return candidate;
    }
  }
  return null;
}

/** All children with the name. */
export function childrenNamed(node: XmlElement, name: string): readonly XmlElement[] {
  return node.children.filter(
    (candidate): candidate is XmlElement => typeof candidate !== "string" && candidate.name === name,
  );
}

/** All character data in the element, in order; "" for null. */
export function textOf(node: XmlElement | null): string {
  if (!node) return "";
  let text = "";
  for (const piece of node.children) text += typeof piece === "string" ? piece : textOf(piece);
  return text;
}

/** Whether the element holds other elements. */
export function hasElements(node: XmlElement): boolean {
  return node.children.some((piece) => typeof piece !== "string");
}

/** The element's content as HTML: character data escaped, elements as tags without their prefixes. */
export function innerHtml(node: XmlElement): string {
  let html = "";
  for (const piece of node.children) {
    if (typeof piece === "string") html += escapeHtml(piece);
    else
      html += `<${piece.tag}${attributesHtml(piece)}>${innerHtml(piece)}${VOID.has(piece.tag) ? "" : `</${piece.tag}>`}`;
  }
  return html;
}

function attributesHtml(node: XmlElement): string {
  let html = "";
  for (const [name, value] of node.attributes) {
    if (!name.includes(":") && name !== "xmlns")
      html += ` ${name}="${escapeHtml(value).replaceAll('"', "&quot;")}"`;
  }
  return html;
}

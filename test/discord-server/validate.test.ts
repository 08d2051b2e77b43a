import { describe, expect, it } from "vitest";
import { COMPONENTS_V2 } from "./model.ts";
import { createDiscordServer, type DiscordServer } from "./server.ts";

type Problem = readonly [what: string, body: object, code: string | number];

/** Sends a body as the bot would and gives the status and all error codes of the answer. */
async function send(server: DiscordServer, method: string, path: string, body: unknown) {
  const response = await fetch(`${server.url}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${server.token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

async function expectRefused(
  server: DiscordServer,
  method: string,
  path: string,
  body: unknown,
  code: string | number,
) {
  const answer = await send(server, method, path, body);
  expect(answer.status, answer.text).toBe(400);
  expect(answer.text).toContain(String(code));
  expect(server.invalid).toHaveLength(1);
}

const long = (length: number): string => "x".repeat(length);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const button = (more: object = {}): object => ({ type: 2, style: 1, label: "Go", custom_id: "go", ...more });
const row = (...components: object[]): object => ({ type: 1, components });
const select = (more: object = {}): object => ({
  type: 3,
  custom_id: "s",
  options: [{ label: "a", value: "a" }],
  ...more,
});

const MESSAGES: readonly Problem[] = [
  ["content of 2001", { content: long(2001) }, "BASE_TYPE_MAX_LENGTH"],
  ["nothing in it", { content: " " }, 50006],
  ["an unknown key", { content: "a", contents: "b" }, "UNKNOWN_KEY"],
  ["an unknown key in an embed", { embeds: [{ title: "a", colour: 1 }] }, "UNKNOWN_KEY"],
  ["an embed title of 257", { embeds: [{ title: long(257) }] }, "BASE_TYPE_MAX_LENGTH"],
  ["an embed description of 4097", { embeds: [{ description: long(4097) }] }, "BASE_TYPE_MAX_LENGTH"],
  [
    "6001 characters of embeds",
    { embeds: [{ description: long(4000) }, { description: long(2001) }] },
    "MAX_EMBED_SIZE",
  ],
  ["11 embeds", { embeds: many(11, () => ({ title: "a" })) }, "BASE_TYPE_MAX_LENGTH"],
  [
    "26 fields",
    { embeds: [{ fields: many(26, () => ({ name: "a", value: "b" })) }] },
    "BASE_TYPE_MAX_LENGTH",
  ],
  [
    "a field value of 1025",
    { embeds: [{ fields: [{ name: "a", value: long(1025) }] }] },
    "BASE_TYPE_MAX_LENGTH",
  ],
  ["a field without value", { embeds: [{ fields: [{ name: "a" }] }] }, 50035],
  ["a field of blanks", { embeds: [{ fields: [{ name: "a", value: "  " }] }] }, "BASE_TYPE_REQUIRED"],
  ["a footer of 2049", { embeds: [{ title: "a", footer: { text: long(2049) } }] }, "BASE_TYPE_MAX_LENGTH"],
  ["an embed without anything", { content: "a", embeds: [{}] }, "BASE_TYPE_REQUIRED"],
  [
    "a javascript: address",
    { embeds: [{ title: "a", url: "javascript:alert(1)" }] },
    "URL_TYPE_INVALID_SCHEME",
  ],
  [
    "a picture that was not attached",
    { embeds: [{ image: { url: "attachment://no.png" } }] },
    "ATTACHMENT_NOT_FOUND",
  ],
  ["a colour out of range", { embeds: [{ title: "a", color: 0x1000000 }] }, "BASE_TYPE_MAX_LENGTH"],
  ["a time that is none", { embeds: [{ title: "a", timestamp: "yesterday" }] }, "BASE_TYPE_BAD"],
  ["a nonce of 26", { content: "a", nonce: long(26) }, 50035],
  [
    "parse and ids of roles together",
    { content: "a", allowed_mentions: { parse: ["roles"], roles: ["1"] } },
    "EXCLUSIVE",
  ],
  ["six buttons in a row", { components: [row(...many(6, (at) => button({ custom_id: `b${at}` })))] }, 50035],
  ["six rows", { components: many(6, (at) => row(button({ custom_id: `b${at}` }))) }, "BASE_TYPE_BAD_LENGTH"],
  ["two components of one custom_id", { components: [row(button(), button())] }, "CUSTOM_ID_DUPLICATED"],
  ["a custom_id of 101", { components: [row(button({ custom_id: long(101) }))] }, 50035],
  ["a button without label", { components: [row({ type: 2, style: 1, custom_id: "a" })] }, "LABEL_REQUIRED"],
  [
    "a button without custom_id",
    { components: [row({ type: 2, style: 1, label: "a" })] },
    "BASE_TYPE_REQUIRED",
  ],
  [
    "a link button to javascript:",
    { components: [row({ type: 2, style: 5, label: "a", url: "javascript:1" })] },
    "SCHEME",
  ],
  ["a select beside a button", { components: [row(select(), button())] }, "LAYOUT_WIDTH"],
  [
    "26 options in a select",
    { components: [row(select({ options: many(26, (at) => ({ label: "a", value: `${at}` })) }))] },
    50035,
  ],
  [
    "options of one value",
    { components: [row(select({ options: many(2, () => ({ label: "a", value: "a" })) }))] },
    "DUPLICATED",
  ],
  ["v2 components without the flag", { components: [{ type: 10, content: "a" }] }, "UNION_TYPE_CHOICES"],
  [
    "the v2 flag with content",
    { flags: COMPONENTS_V2, content: "a", components: [{ type: 10, content: "b" }] },
    "LEGACY_FIELDS",
  ],
  [
    "the v2 flag with embeds",
    { flags: COMPONENTS_V2, embeds: [{ title: "a" }], components: [{ type: 10, content: "b" }] },
    "LEGACY",
  ],
  ["a flag that Discord keeps to itself", { content: "a", flags: 1 << 7 }, "NOT_SETTABLE"],
];

const option = (more: object = {}): object => ({ type: 3, name: "company", description: "Which", ...more });
const command = (more: object = {}): object => ({ name: "fines", description: "Penalties", ...more });

const COMMANDS: readonly (readonly [what: string, list: unknown, code: string])[] = [
  ["an uppercase name", [command({ name: "Fines" })], "INVALID_NAME"],
  ["a name with a blank", [command({ name: "fi nes" })], "INVALID_NAME"],
  ["a name of 33", [command({ name: long(33) })], "MAX_LENGTH"],
  ["no description", [command({ description: "" })], "REQUIRED"],
  ["a description of 101", [command({ description: long(101) })], "MAX_LENGTH"],
  ["an unknown key", [command({ descripton: "a" })], "UNKNOWN_KEY"],
  ["a locale that Discord has not", [command({ name_localizations: { xx: "a" } })], "LOCALE_INVALID"],
  ["an uppercase localised name", [command({ name_localizations: { de: "Strafen" } })], "INVALID_NAME"],
  ["26 options", [command({ options: many(26, (at) => option({ name: `o${at}` })) })], "MAX_LENGTH"],
  [
    "26 choices",
    [command({ options: [option({ choices: many(26, (at) => ({ name: `${at}`, value: `${at}` })) })] })],
    "MAX_LENGTH",
  ],
  [
    "a choice name of 101",
    [command({ options: [option({ choices: [{ name: long(101), value: "a" }] })] })],
    "MAX_LENGTH",
  ],
  [
    "choices beside autocomplete",
    [command({ options: [option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })] })],
    "AUTOCOMPLETE",
  ],
  [
    "a required option after an optional one",
    [command({ options: [option(), option({ name: "b", required: true })] })],
    "REQUIRED_INVALID",
  ],
  ["two options of one name", [command({ options: [option(), option()] })], "ALREADY_EXISTS"],
  [
    "subcommands beside options",
    [command({ options: [option(), { type: 1, name: "a", description: "b" }] })],
    "TYPE_INVALID",
  ],
  ["two commands of one name", [command(), command()], "DUPLICATE_NAME"],
  ["101 commands", many(101, (at) => command({ name: `c${at}` })), "100"],
  ["16 message commands", many(16, (at) => ({ type: 3, name: `Explain ${at}` })), "15"],
  [
    "a message command with a description",
    [{ type: 3, name: "Explain", description: "a" }],
    "DESCRIPTION_FORBIDDEN",
  ],
  [
    "more than 8000 characters",
    [
      command({
        options: many(25, (at) =>
          option({ name: `o${at}`, choices: many(25, (no) => ({ name: long(90), value: `${no}` })) }),
        ),
      }),
    ],
    "TOO_LARGE",
  ],
];

describe("what Discord refuses in a message", () => {
  it.each(MESSAGES)("%s", async (_what, body, code) => {
    await using server = await createDiscordServer();
    await expectRefused(server, "POST", `/channels/${server.channel("alerts").id}/messages`, body, code);
    expect(server.messages("alerts")).toHaveLength(0);
  });
});

describe("what Discord refuses in commands", () => {
  it.each(COMMANDS)("%s", async (_what, list, code) => {
    await using server = await createDiscordServer();
    await expectRefused(server, "PUT", `/applications/${server.world.applicationId}/commands`, list, code);
    expect(server.commands.list("")).toHaveLength(0);
  });
});

describe("what Discord takes", () => {
  const good: readonly (readonly [string, object])[] = [
    ["2000 characters", { content: long(2000) }],
    ["6000 characters of embeds", { embeds: [{ description: long(4000) }, { description: long(2000) }] }],
    [
      "five rows of five buttons",
      { components: many(5, (r) => row(...many(5, (at) => button({ custom_id: `${r}.${at}` })))) },
    ],
    ["a select alone in its row", { components: [row(select())] }],
    [
      "v2 components with the flag",
      { flags: COMPONENTS_V2, components: [{ type: 17, components: [{ type: 10, content: "a" }] }] },
    ],
    ["a silent message with a nonce", { content: "a", flags: 1 << 12, nonce: long(25), enforce_nonce: true }],
  ];
  it.each(good)("%s", async (_what, body) => {
    await using server = await createDiscordServer();
    const answer = await send(server, "POST", `/channels/${server.channel("alerts").id}/messages`, body);
    expect(answer.status, answer.text).toBe(200);
    expect(server.invalid).toEqual([]);
  });

  it("a command with subcommands, localised names and permissions in a string", async () => {
    await using server = await createDiscordServer();
    const watch = {
      name: "watch",
      description: "Watches",
      name_localizations: { de: "beobachten", "zh-CN": "监视" },
      default_member_permissions: "32",
      nsfw: false,
      contexts: [0],
      integration_types: [0],
      options: [
        {
          type: 1,
          name: "add",
          description: "Add",
          options: [option({ required: true, autocomplete: true }), option({ name: "b" })],
        },
      ],
    };
    const path = `/applications/${server.world.applicationId}/commands`;
    const answer = await send(server, "PUT", path, [watch, { type: 3, name: "Explain this alert" }]);
    expect(answer.status, answer.text).toBe(200);
    expect(server.invalid).toEqual([]);
  });
});

describe("the form of a refusal", () => {
  it("is Discord's: a tree by key and index with _errors at its leaves", async () => {
    await using server = await createDiscordServer();
    const path = `/channels/${server.channel("alerts").id}/messages`;
    const answer = await send(server, "POST", path, { embeds: [{ title: "a" }, { title: long(257) }] });
    expect(JSON.parse(answer.text)).toEqual({
      code: 50035,
      message: "Invalid Form Body",
      errors: {
        embeds: {
          1: { title: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 256 or fewer." }] } },
        },
      },
    });
  });
});

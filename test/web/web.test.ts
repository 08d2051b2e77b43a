import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { markdownToHtml } from "../../src/web/markdown.ts";
import { type PageState, pageHtml } from "../../src/web/page.ts";
import { serveWeb, type WebData } from "../../src/web/server.ts";

const EMPTY: PageState = {
  connected: null,
  channels: [],
  cases: [],
  sources: [],
  numbers: { articles: 0, cases: 0, events: 0, waiting: 0 },
  now: "2026-01-10T12:00:00.000Z",
};

function data(change: Partial<WebData> = {}): WebData {
  return {
    state: async () => EMPTY,
    command: async (line) => ({ body: { content: `typed ${line}` } }),
    ready: async () => null,
    metrics: async () => "x 1\n",
    onError: () => undefined,
    ...change,
  };
}

/** A request with any Host and Origin, as a browser elsewhere would make it. */
function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      { method: options.method ?? "GET", headers: options.headers ?? {} },
      (response) => {
        let body = "";
        response.on("data", (chunk) => {
          body += chunk;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      },
    );
    call.on("error", reject);
    call.end(options.body);
  });
}

const HERE = { host: "127.0.0.1", port: 0 };

describe("the local page", () => {
  it("tells how to connect, and loads nothing from elsewhere", async () => {
    await using web = await serveWeb(HERE, data());
    const { status, body, headers } = await ask(web.url);
    expect(status).toBe(200);
    expect(body).toContain("DISCORD_TOKEN");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(body).not.toMatch(/(?:src|href)="https?:/);
  });

  it("runs a typed command", async () => {
    await using web = await serveWeb(HERE, data());
    const { body } = await ask(`${web.url}/command`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"line":"/fines clearview"}',
    });
    expect(JSON.parse(body).html).toContain("typed /fines clearview");
  });

  it.each<[string, { method?: string; headers?: Record<string, string>; body?: string }, number]>([
    [
      "another site's script",
      {
        method: "POST",
        headers: { "content-type": "application/json", origin: "https://evil.example" },
        body: '{"line":"/x"}',
      },
      403,
    ],
    [
      "a form of another site",
      { method: "POST", headers: { "content-type": "text/plain" }, body: '{"line":"/x"}' },
      415,
    ],
    [
      "a name that somebody pointed here",
      {
        method: "POST",
        headers: { host: "evil.example", "content-type": "application/json" },
        body: '{"line":"/x"}',
      },
      421,
    ],
    [
      "a body that is too long",
      { method: "POST", headers: { "content-type": "application/json" }, body: "x".repeat(10_000) },
      413,
    ],
    [
      "a body that is no command",
      { method: "POST", headers: { "content-type": "application/json" }, body: "[]" },
      400,
    ],
  ])("refuses %s", async (_name, options, status) => {
    await using web = await serveWeb(HERE, data());
    expect((await ask(`${web.url}/command`, options)).status).toBe(status);
  });

  it("says on /readyz what is wrong, and lives meanwhile", async () => {
    await using web = await serveWeb(HERE, data({ ready: async () => "Discord is not connected" }));
    expect(await ask(`${web.url}/readyz`)).toMatchObject({ status: 503, body: "Discord is not connected\n" });
    expect(await ask(`${web.url}/healthz`)).toMatchObject({ status: 200 });
  });

  it("survives an error of the house", async () => {
    const errors: unknown[] = [];
    await using web = await serveWeb(
      HERE,
      data({ state: async () => Promise.reject(new Error("away")), onError: (error) => errors.push(error) }),
    );
    expect(await ask(web.url)).toMatchObject({ status: 500 });
    expect(errors).toHaveLength(1);
  });

  it("names a port that is taken, with the remedy", async () => {
    await using web = await serveWeb(HERE, data());
    const port = Number(new URL(web.url).port);
    await expect(serveWeb({ ...HERE, port }, data())).rejects.toMatchObject({
      code: "web.port",
      message: `Port ${port} on 127.0.0.1 is in use: set PORT to a free one`,
    });
  });

  it("shows scraped words as words", () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const html = pageHtml(
      {
        ...EMPTY,
        channels: [
          {
            id: "c",
            name: hostile,
            topic: hostile,
            messages: [
              {
                id: "m",
                replyTo: null,
                edits: [],
                postedAt: EMPTY.now,
                editedAt: null,
                body: {
                  embeds: [
                    {
                      title: hostile,
                      url: "javascript:alert(1)",
                      description: hostile,
                      fields: [{ name: hostile, value: hostile }],
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
      "n",
    );
    expect(html).not.toContain("<img src=x");
    expect(html).not.toContain("javascript:");
  });
});

describe("markdown on the page", () => {
  it.each([
    ["**EUR 5**", "<b>EUR 5</b>"],
    ["\\*not bold\\*", "*not bold*"],
    [
      "[CNIL](<https://cnil.fr/>)",
      '<a href="https://cnil.fr/" rel="noreferrer noopener" target="_blank">CNIL</a>',
    ],
    ["[x](javascript:alert)", "[x](javascript:alert)"],
    ["<t:1666008000:D>", '<time datetime="2022-10-17T12:00:00.000Z">October 17, 2022</time>'],
    ["<b>", "&#60;b&#62;"],
    ["> quoted", "<blockquote>quoted</blockquote>"],
    ["`code`", "<code>code</code>"],
  ])("%s", (text, html) => {
    expect(markdownToHtml(text, "en")).toBe(html);
  });

  it("keeps a long hostile line as text", () => {
    expect(markdownToHtml("[".repeat(5000), "en")).toBe("[".repeat(5000));
  });
});

import { describe, expect, it } from "vitest";
import { parseRobots, robotsAllow } from "../../src/fetch/robots.ts";
import { failureOf, loopbackHttp, serve } from "./serve.ts";

const allows = (text: string, path: string) => robotsAllow(parseRobots(text, "Finewatch"), path);

describe("robots.txt", () => {
  it.each([
    ["", "/page", true],
    ["User-agent: *\nDisallow: /", "/page", false],
    ["User-agent: *\nDisallow:", "/page", true],
    ["user-agent:*\ndisallow:/private", "/private/page", false],
    ["User-agent: *\nDisallow: /private", "/public", true],
    ["User-agent: Other\nDisallow: /", "/page", true],
    ["User-agent: Finewatch\nDisallow: /\n\nUser-agent: *\nDisallow:", "/page", false],
    ["User-agent: *\nDisallow: /\n\nUser-agent: finewatch/2.0\nDisallow: /x", "/page", true],
    ["User-agent: Other\nUser-agent: Finewatch\nDisallow: /a", "/a", false],
    ["User-agent: Finewatch\nDisallow: /a\nUser-agent: Other\nDisallow: /b", "/b", true],
    ["User-agent: Finewatch\nDisallow: /a\n\nUser-agent: Finewatch\nDisallow: /b", "/b", false],
    ["User-agent: *\nDisallow: /a\nAllow: /a/news", "/a/news/1", true],
    ["User-agent: *\nAllow: /a\nDisallow: /a", "/a", true],
    ["User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["User-agent: *\nDisallow: /a # not this\n#Disallow: /b", "/b", true],
    ["User-agent: *\nDisallow: /*.pdf$", "/decision.pdf", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/decision.pdf?page=2", true],
    ["User-agent: *\nDisallow: /*?session=", "/page?session=1", false],
    ["User-agent: *\nDisallow: /a*b*c$", "/axbxbxc", false],
    ["User-agent: *\nDisallow: /a*b*c$", "/axbxbx", true],
    ["User-agent: *\nDisallow: /ab*b$", "/ab", true],
    ["User-agent: *\nDisallow: /page$", "/page", false],
    ["User-agent: *\nDisallow: /page$", "/pages", true],
    ["User-agent: *\nDisallow: /%7euser", "/~user/x", false],
    ["User-agent: *\nDisallow: /é", "/%C3%A9", false],
    ["Disallow: /", "/page", true],
    ["User-agent: *\r\nCrawl-delay: 10\r\nDisallow: /x\r\n", "/x", false],
    ["\ufeffUser-agent: *\nDisallow: /x", "/x", false],
    ["<html>not found</html>", "/page", true],
  ])("%j lets %s: %s", (text, path, expected) => expect(allows(text, path)).toBe(expected));

  it("reads a hostile file in time", () => {
    const text = `User-agent: *\n${`Disallow: /${"*a".repeat(500)}$\n`.repeat(400)}`;
    const startedAt = performance.now();
    expect(allows(text, `/${"a".repeat(2_000)}b`)).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe("robots.txt of a site", () => {
  const robots = "User-agent: *\nDisallow: /closed";

  it("closes pages, not feeds, and is asked for once", async () => {
    let asked = 0;
    await using server = await serve((request, response) => {
      if (request.url === "/robots.txt") asked++;
      response.end(request.url === "/robots.txt" ? robots : "text");
    });
    await using http = loopbackHttp([server.port]);
    const get = (path: string, purpose: "feed" | "page") => http.get({ url: server.origin + path, purpose });
    const pages = [failureOf(get("/closed/1", "page")), failureOf(get("/closed/2", "page"))];
    expect((await Promise.all(pages)).map((error) => error.code)).toEqual(["fetch.robots", "fetch.robots"]);
    expect((await get("/open", "page")).status).toBe("ok");
    expect((await get("/closed/feed", "feed")).status).toBe("ok");
    expect(asked).toBe(1);
  });

  it("counts after a redirect too", async () => {
    await using server = await serve((request, response) => {
      if (request.url === "/robots.txt") response.end(robots);
      else response.writeHead(302, { location: "/closed" }).end();
    });
    await using http = loopbackHttp([server.port]);
    expect((await failureOf(http.get({ url: `${server.origin}/open`, purpose: "page" }))).code).toBe(
      "fetch.robots",
    );
  });

  it.each([
    [404, "ok"],
    [403, "ok"],
    [500, "fetch.robots"],
    [429, "fetch.robots"],
  ])("answering %i makes a page %s", async (status, outcome) => {
    await using server = await serve((request, response) => {
      response.writeHead(request.url === "/robots.txt" ? status : 200).end("text");
    });
    await using http = loopbackHttp([server.port]);
    const page = http.get({ url: `${server.origin}/page`, purpose: "page" });
    expect(
      await page.then(
        (result) => result.status,
        (error) => error.code,
      ),
    ).toBe(outcome);
  });
});

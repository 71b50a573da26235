/** A served explorer in Chromium: its own calls reach the target, and those of pages of other origins do not. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { MockCall, ServedExplorer } from "../../generator/index.js";
import { serveBeforeMock, ticket, type Served } from "../support/served-explorer.js";
import { available } from "../interop/required.js";

describe.skipIf(!available("chromium"))("a served explorer in a browser", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let served: Served;
  let explorer: ServedExplorer;
  let calls: MockCall[];
  let refused: string[];
  let elsewhere: Server;
  const problems: string[] = [];

  beforeAll(async () => {
    served = await serveBeforeMock();
    ({ explorer, calls, refused } = served);
    elsewhere = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<p>Other"));
    await new Promise<void>((ready) => elsewhere.listen(0, "127.0.0.1", ready));
    browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--host-resolver-rules=MAP *.example 127.0.0.1"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    elsewhere?.closeAllConnections();
    elsewhere?.close();
  });
  afterEach(async () => {
    await context.close();
    calls.length = 0;
    refused.length = 0;
    expect(problems.splice(0)).toEqual([]);
  });

  const origin = (): string => new URL(explorer.url).origin;
  const otherPort = (): number => (elsewhere.address() as AddressInfo).port;

  async function newPage(options: { readonly isOurs: boolean }): Promise<void> {
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    if (!options.isOurs) return;
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => problems.push(message.text()));
  }

  async function open(place: string): Promise<void> {
    await newPage({ isOurs: true });
    await page.goto(explorer.url);
    await page.waitForSelector("h1");
    await page.evaluate((hash) => void (location.hash = hash), place);
    await page.locator(".place").waitFor();
  }

  const choose = () => page.locator(".place label", { hasText: "target" }).click();
  const send = () => page.locator(".try > .send .primary").click();

  test("takes the token out of its address, and keeps it over a reload", async () => {
    await open("#/ErpSync/GetConnection?tab=try");
    expect(page.url()).toBe(`${origin()}/#/ErpSync/GetConnection?tab=try`);
    expect(await page.content()).not.toContain(new URL(explorer.url).hash.slice(7));
    await page.reload();
    await choose();
    await send();
    await page.locator(".status.good").waitFor();
    expect(calls).toMatchObject([{ agent: "ErpSync", operation: "GetConnection", status: 200 }]);
    expect(refused).toEqual([]);
    expect(await page.content()).not.toContain(ticket);
    expect(
      await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage, cookie: document.cookie })),
    ).not.toContain(ticket);
  });

  test("sends to the double until the target is chosen, over both protocols", async () => {
    await open("#/ErpSync/GetConnection?tab=try");
    await send();
    await page.locator(".status.good").waitFor();
    expect(calls).toEqual([]);
    await choose();
    await page.locator(".pane .choice button", { hasText: "JSON" }).click();
    await send();
    await expect.poll(() => calls.length, { timeout: 60_000 }).toBe(1);
    await page.locator(".try pre", { hasText: "/api/v1/Agents/ErpSync/GetConnection" }).waitFor();
  });

  test("asks before a change, and sends it only if the user confirms", async () => {
    await open("#/ErpSync/DeleteConnection?tab=try");
    await choose();
    await send();
    const dialog = page.locator("dialog.confirm");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain(served.target.url);
    // The focus is on Cancel.
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(calls).toEqual([]);
    await send();
    await dialog.locator(".real").click();
    await page.locator(".status.good").waitFor();
    expect(calls).toMatchObject([{ operation: "DeleteConnection", status: 200 }]);
  });

  test("says what to do in a tab without the token", async () => {
    await newPage({ isOurs: false });
    await page.goto(`${origin()}/#/ErpSync/GetConnection?tab=try`);
    await page.locator(".place").waitFor();
    await choose();
    await send();
    await page.locator(".todo", { hasText: "Open the address that netserver-codegen explore printed" }).waitFor();
    expect(calls).toEqual([]);
  });

  /** Tries from a page of another origin whatever a page can send. Returns what it could read. */
  const attack = (at: string) =>
    page.evaluate(async (url) => {
      const read: string[] = [];
      const body = JSON.stringify({
        wire: "soap",
        agent: "ErpSync",
        operation: "GetConnection",
        request: { ErpConnectionId: 7 },
      });
      const inits: RequestInit[] = [
        { method: "POST", body },
        { method: "POST", body, mode: "no-cors" },
        { method: "POST", body, credentials: "include" },
        { method: "POST", body, headers: { "content-type": "application/json" } },
        { method: "POST", body, headers: { "content-type": "application/json", "x-explorer-token": "A".repeat(43) } },
        { method: "POST", body: new URLSearchParams({ a: "b" }) },
        { method: "GET" },
        { method: "GET", mode: "no-cors" },
      ];
      for (const init of inits)
        for (const path of ["/call", "/"]) {
          const answer = await fetch(url + path, init).then(
            (response) => response.text(),
            () => "",
          );
          read.push(answer);
        }
      navigator.sendBeacon(`${url}/call`, new Blob([body], { type: "text/plain" }));
      await new Promise((done) => {
        const image = new Image();
        image.addEventListener("load", done);
        image.addEventListener("error", done);
        image.src = `${url}/call`;
      });
      await new Promise((done) => {
        const script = document.createElement("script");
        script.addEventListener("load", done);
        script.addEventListener("error", done);
        script.src = `${url}/call`;
        document.body.append(script);
      });
      await new Promise((done) => {
        const socket = new WebSocket(`${url.replace("http", "ws")}/call`);
        socket.addEventListener("open", () => read.push("a WebSocket"));
        socket.addEventListener("close", done);
      });
      await new Promise((done) => {
        const frame = document.createElement("iframe");
        frame.name = "framed";
        frame.addEventListener("load", done);
        frame.src = `${url}/`;
        document.body.append(frame);
      });
      for (const enctype of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
        await new Promise((done) => {
          const frame = document.querySelector("iframe");
          const form = document.createElement("form");
          Object.assign(form, { method: "POST", action: `${url}/call`, target: "framed", enctype });
          form.innerHTML = '<input name=\'{"wire":"soap","a\' value=\'":1}\'>';
          document.body.append(form);
          frame?.addEventListener("load", done, { once: true });
          form.submit();
        });
      return read.filter((text) => text !== "");
    }, at);

  test.each(["127.0.0.1", "localhost", "evil.example"])(
    "refuses all that a page of %s on another port sends",
    async (host) => {
      await newPage({ isOurs: false });
      await page.goto(`http://${host}:${otherPort()}/`);
      expect(await attack(origin())).toEqual([]);
      expect(calls).toEqual([]);
      expect(refused.length).toBeGreaterThan(10);
      const texts = await Promise.all(page.frames().map((frame) => frame.content().catch(() => "")));
      expect(texts.join("")).not.toContain("DeleteConnection");
    },
  );

  test("refuses a page whose name was bound to this machine", async () => {
    await newPage({ isOurs: false });
    const port = new URL(explorer.url).port;
    await page.goto(`http://evil.example:${port}/`);
    expect(await page.textContent("body")).toContain("Refused: another Host");
    const status = await page.evaluate(async () => {
      const headers = { "content-type": "application/json", "x-explorer-token": "A".repeat(43) };
      return (await fetch("/call", { method: "POST", headers, body: "{}" })).status;
    });
    expect(status).toBe(403);
    expect(calls).toEqual([]);
  });
});

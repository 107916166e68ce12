/**
 * Browsers other than Chromium: Firefox through WebDriver BiDi, WebKit through plain WebDriver. Each runs a function on
 * a page of the shop and returns its result; a browser that is not installed is reported as missing.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromWww } from "./chromium.mjs";

const FIREFOX = process.env["FIREFOX"] || "/usr/bin/firefox-esr";
const WEBKIT = process.env["WEBKIT_DRIVER"] || "/usr/bin/WebKitWebDriver";
const START_MILLIS = 30_000;

/** @typedef {(address: string, run: () => Promise<unknown>) => Promise<any>} Visit */

/** @type {Record<string, { missing: () => string | false, visit: Visit }>} */
export const ENGINES = {
  Firefox: { missing: () => !existsSync(FIREFOX) && `${FIREFOX} is not installed`, visit: inFirefox },
  WebKit: { missing: () => !existsSync(WEBKIT) && `${WEBKIT} is not installed`, visit: inWebKit },
};

/** @type {Visit} */
async function inFirefox(address, run) {
  const { default: puppeteer } = await import(fromWww.resolve("puppeteer-core"));
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    return await page.evaluate(run);
  } finally {
    await browser.close();
  }
}

/** @type {Visit} */
async function inWebKit(address, run) {
  const home = mkdtempSync(join(tmpdir(), "homebody-webkit-"));
  const port = await freePort();
  const folders = Object.fromEntries(["DATA", "CACHE", "CONFIG", "STATE"].map((name) => [`XDG_${name}_HOME`, join(home, name)]));
  const env = { ...process.env, ...folders, HOME: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
  const driver = spawn("xvfb-run", ["-a", WEBKIT, `--port=${port}`], { env, stdio: "ignore", detached: true });
  /** @param {string} method @param {string} path @param {unknown} [body] */
  const ask = async (method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, { method, ...sent })).json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    await answers(() => ask("GET", "/status"));
    const options = { binary: miniBrowser(), args: ["--automation"] };
    const { sessionId } = await ask("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
    });
    const session = `/session/${sessionId}`;
    await ask("POST", `${session}/timeouts`, { script: START_MILLIS });
    await ask("POST", `${session}/url`, { url: address });
    const script = `const done = arguments[0];
      (${run})().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await ask("POST", `${session}/execute/async`, { script, args: [] });
    await ask("DELETE", session);
    if (error) throw new Error(error);
    return value;
  } finally {
    if (driver.pid) process.kill(-driver.pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function miniBrowser() {
  const folders = ["/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1", "/usr/libexec/webkit2gtk-4.1", "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1"];
  return process.env["MINI_BROWSER"] || folders.map((folder) => join(folder, "MiniBrowser")).find(existsSync);
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** @param {() => Promise<unknown>} ask */
async function answers(ask) {
  for (const until = Date.now() + START_MILLIS; ; ) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

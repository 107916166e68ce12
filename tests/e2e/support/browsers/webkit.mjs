/**
 * WebKit through plain WebDriver: the driver starts WebKitGTK's MiniBrowser on a virtual display.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually, PATIENCE } from "../patience.mjs";
import { WINDOW } from "./driver.mjs";

const DRIVER = process.env["WEBKIT_DRIVER"] || "/usr/bin/WebKitWebDriver";
const XVFB = "/usr/bin/Xvfb";
/** Where distributions put WebKitGTK's test browser; `MINI_BROWSER` overrides it. */
const FOLDERS = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec"];
const MINI_BROWSER =
  process.env["MINI_BROWSER"] || FOLDERS.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find(existsSync);

const EPHEMERAL = "MiniBrowser keeps a profile in memory only while it is automated";
/** WebDriver's codes of keys. @type {Record<string, string>} */
const KEYS = { Tab: "\uE004", Enter: "\uE007", Shift: "\uE008", Escape: "\uE00C", Space: " " };

/** In place of a body. */
const DELETE = Symbol("DELETE");

/** @type {import("./driver.mjs").Driver} */
export const webkit = {
  name: "WebKit",
  missing: () => {
    const file = [DRIVER, XVFB].find((name) => !existsSync(name));
    return file ? `${file} is not installed` : !MINI_BROWSER && "MiniBrowser is not installed";
  },
  cannot: { profile: EPHEMERAL, gpc: "WebKit has no setting for Global Privacy Control" },
  silent: true,
  async start(proxy) {
    const display = await openDisplay();
    const home = mkdtempSync(join(tmpdir(), "homebody-webkit-"));
    const folders = Object.fromEntries(["DATA", "CACHE", "CONFIG", "STATE"].map((name) => [`XDG_${name}_HOME`, join(home, name)]));
    // Without a sandbox, because WebKit's needs rights that a container does not have.
    const env = { ...process.env, ...folders, DISPLAY: display.name, HOME: home, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
    const port = await freePort();
    const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: "ignore", detached: true });
    const stop = async () => {
      // The group includes the browser and its processes.
      await ended(driver, () => process.kill(-Number(driver.pid), "SIGKILL"));
      await display.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    };
    try {
      const session = await openSession(`http://127.0.0.1:${port}`, proxy);
      return { fresh: async () => session.profile(), lasting: () => Promise.reject(new Error(EPHEMERAL)), stop };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};

async function openDisplay() {
  const size = `${WINDOW.width}x${WINDOW.height + 200}x24`;
  const args = ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"];
  const server = spawn(XVFB, args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3]?.once("data", (text) => resolve(String(text).trim()));
  });
  return { name: `:${number}`, stop: () => ended(server, () => server.kill("SIGKILL")) };
}

/** @param {string} driver @param {string} proxy */
async function openSession(driver, proxy) {
  const { host } = new URL(proxy);
  const capabilities = {
    proxy: { proxyType: "manual", httpProxy: host, sslProxy: host, noProxy: ["127.0.0.1"] },
    "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] },
  };
  const { sessionId } = await eventually(() => ask(driver, "/session", { capabilities: { alwaysMatch: capabilities } }));
  const address = `${driver}/session/${sessionId}`;
  const session = new Session(address, await ask(address, "/window"));
  await session.command("/timeouts", { script: 2 * PATIENCE });
  return session;
}

/** A session has one current window, so every command selects its window first, and one command runs at a time. */
class Session {
  #address;
  #first;
  #last = Promise.resolve();

  /** @param {string} address @param {string} first The window that the browser starts with; it stays open and unused. */
  constructor(address, first) {
    this.#address = address;
    this.#first = first;
  }

  /** @param {string} path @param {unknown} body @param {string} [handle] The window. */
  async command(path, body, handle = this.#first) {
    const result = this.#last.then(async () => {
      await ask(this.#address, "/window", { handle });
      return ask(this.#address, path, body);
    });
    this.#last = result.then(() => {}, () => {});
    return result;
  }

  /**
   * Returns a profile. All of them share one browser, because starting one takes several seconds. Every visitor has a shop
   * with an origin of its own, which separates all storage except cookies.
   * @returns {import("./driver.mjs").Profile}
   */
  profile() {
    /** @type {string[]} */
    const windows = [];
    return {
      open: async () => {
        // A window of its own, because WebKit sends no mouse events to a tab in the background.
        const { handle } = await this.command("/window/new", { type: "window" });
        windows.push(handle);
        return this.#tab(handle);
      },
      close: async () => {
        for (const handle of windows) {
          await this.command("/cookie", DELETE, handle);
          await this.command("/window", DELETE, handle);
        }
      },
    };
  }

  /** @param {string} handle @returns {Promise<import("./driver.mjs").Tab>} */
  async #tab(handle) {
    const command = (/** @type {string} */ path, /** @type {unknown} */ body = {}) => this.command(path, body, handle);
    await command("/window/rect", { x: 0, y: 0, width: WINDOW.width, height: WINDOW.height + 100 });
    /** @param {string} type @param {{}[]} actions @param {{}} [more] */
    const act = (type, actions, more) => command("/actions", { actions: [{ type, id: type, actions, ...more }] });
    return {
      show: async () => {},
      go: (url) => command("/url", { url }),
      reload: () => command("/refresh"),
      async run(expression) {
        const script = `const done = arguments[0];
          (${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = await command("/execute/async", { script, args: [] });
        if (error) throw new Error(error);
        return value;
      },
      click: (x, y) => {
        const point = { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) };
        const press = [{ type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }];
        return act("pointer", [point, ...press], { parameters: { pointerType: "mouse" } });
      },
      press: (key) => {
        const values = (key === "+" ? [key] : key.split("+")).map((name) => KEYS[name] ?? name);
        const down = values.map((value) => ({ type: "keyDown", value }));
        const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
        return act("key", [...down, ...up]);
      },
    };
  }
}

/** @param {string} base @param {string} path @param {unknown} [body] Without one, the command reads. */
async function ask(base, path, body) {
  const sent = body === DELETE ? { method: "DELETE" } : body && { method: "POST", body: JSON.stringify(body) };
  const { value } = await (await fetch(base + path, sent)).json();
  if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Ends a process and waits for it.
 * @param {import("node:child_process").ChildProcess} child
 * @param {() => void} kill
 * @returns {Promise<void>}
 */
const ended = (child, kill) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    kill();
  });

/**
 * A gate in front of the shop: a proxy that records every request of a browser, as a server's own log would. It can
 * change the responses to simulate a broken or careless host.
 */
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer
 * @typedef {(path: string, answer: Answer) => Answer | void | Promise<Answer>} Rewrite Changes the answer in place, or
 *   returns another answer, perhaps later.
 * @typedef {{ path: string, body: Buffer, headers: import("node:http").IncomingHttpHeaders, status: number }} Post
 * @typedef {{ origin: string, hits: string[], posts: Post[], close: () => Promise<void> }} Gate
 */

/**
 * Opens a gate.
 * @param {string} shop The shop's origin.
 * @param {Rewrite} rewrite
 * @returns {Promise<Gate>}
 */
export async function openGate(shop, rewrite) {
  /** @type {string[]} */
  const hits = [];
  /** @type {Post[]} */
  const posts = [];
  const server = createServer(async (request, response) => {
    const address = request.url ?? "/";
    // The engine's files are requested with their version, which does not matter here.
    const path = address.replace(/\?v=[0-9a-f]+$/, "");
    hits.push(path);
    try {
      // Node's fetch decompresses responses, so they are passed on uncompressed.
      const posted = request.method === "POST" && (await buffer(request));
      const { "sec-gpc": gpc } = request.headers;
      const sending = posted
        ? { method: "POST", body: posted, headers: /** @type {{}} */ (forwarded(request.headers)) }
        : gpc ? { headers: { "sec-gpc": String(gpc) } } : {};
      const answer = await fetch(shop + address, { redirect: "manual", ...sending });
      if (posted) posts.push({ path, body: posted, headers: request.headers, status: answer.status });
      const { "content-encoding": _, "content-length": __, ...headers } = Object.fromEntries(answer.headers);
      const plain = { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
      const sent = (await rewrite(path, plain)) ?? plain;
      response.writeHead(sent.status, sent.headers).end(sent.body);
    } catch (error) {
      response.writeHead(502).end(String(error));
    }
  });
  server.on("upgrade", (request, socket) => {
    hits.push(request.url ?? "/");
    socket.destroy();
  });
  return { hits, posts, ...(await listening(server)) };
}

/** Adds attributes to Homebody's script in every page. @param {string} attributes @returns {Rewrite} */
export const scripted = (attributes) => (_, answer) => {
  if (!answer.headers["content-type"]?.startsWith("text/html")) return;
  answer.body = Buffer.from(String(answer.body).replace("data-policy=", `${attributes} data-policy=`));
};

/** Returns the headers that a proxy passes on: all except the host and those of the connection. */
function forwarded(/** @type {import("node:http").IncomingHttpHeaders} */ headers) {
  const { host: _, connection: __, "content-length": ___, ...rest } = headers;
  return rest;
}

/**
 * Opens a third-party server that answers every request and records its address.
 * @returns {Promise<Gate>}
 */
export async function openStranger() {
  /** @type {string[]} */
  const hits = [];
  const headers = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
  const server = createServer((request, response) => {
    hits.push(request.url ?? "/");
    response.writeHead(200, { ...headers, "content-type": "text/javascript" }).end("");
  });
  server.on("upgrade", (request, socket) => {
    hits.push(request.url ?? "/");
    socket.destroy();
  });
  return { hits, posts: [], ...(await listening(server)) };
}

/** @param {import("node:http").Server} server */
async function listening(server) {
  await new Promise((open) => server.listen(0, "127.0.0.1", () => open(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

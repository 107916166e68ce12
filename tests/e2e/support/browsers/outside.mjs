/**
 * Everything that is not on this machine: the browsers' proxy, which records each request and answers none.
 */
import { createServer } from "node:http";

/** @returns {Promise<{ address: string, seen: string[], close: () => Promise<void> }>} */
export async function openOutside() {
  /** @type {string[]} */
  const seen = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    seen.push(request.url ?? "");
    socket.destroy();
  });
  await new Promise((open) => server.listen(0, "127.0.0.1", () => open(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { address: `http://127.0.0.1:${port}`, seen, close };
}

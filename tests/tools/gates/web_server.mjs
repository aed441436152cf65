// Serves a folder of static files to one browser, for web_flows.mjs.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png",
  ".json": "application/json", ".webmanifest": "application/manifest+json",
};

/// A server at a free port of this machine alone; `origin` is its address.
export const serve = (folder) => new Promise((done) => {
  const server = http.createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname);
    const file = path.join(folder, asked.endsWith("/") ? `${asked}index.html` : asked);
    if (!file.startsWith(folder) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/plain" }).end("there is no such file");
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" });
    response.end(fs.readFileSync(file));
  });
  server.listen(0, "127.0.0.1", () => done({
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => { server.closeAllConnections?.(); server.close(); },
  }));
});

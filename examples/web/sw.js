// SPDX-License-Identifier: MIT
//
// Keeps the page's own files, so that it works without a network, and touches no other request. build.sh puts two
// lines before this: `files`, all that there are, and `version`, a hash over them.
/* global files, version */
const mine = 'hamstring-' + version;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(mine).then((cache) =>
    cache.addAll(files.map((file) => new Request(file, {cache: 'reload'})))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((all) => Promise.all(all.filter((name) => name.startsWith('hamstring-') && name !== mine)
      .map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

const listed = new Set(files.map((file) => new URL(file, self.location).pathname));

self.addEventListener('fetch', (event) => {
  const at = new URL(event.request.url);
  if (event.request.method !== 'GET' || at.origin !== self.location.origin || !listed.has(at.pathname)) return;
  event.respondWith(caches.open(mine)
    .then((cache) => cache.match(at.pathname))
    .then((kept) => kept ?? fetch(event.request)));
});

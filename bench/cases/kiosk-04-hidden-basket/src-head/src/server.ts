// Serves the page and its data.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listed } from './menu.ts';
import { pay, total } from './order.ts';

const PORT = 4300;
const FILES: Readonly<Record<string, string>> = { '/': 'index.html', '/style.css': 'style.css', '/page.js': 'page.js' };
const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };

/** The ids a basket has. */
async function body(request: IncomingMessage): Promise<string[]> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text) as string[];
}

function send(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://kiosk');
  const file = FILES[url.pathname];
  if (file) {
    const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(`public/${file}`));
  } else if (url.pathname === '/health') send(response, 'ok');
  else if (url.pathname === '/api/menu') send(response, listed(url.searchParams.get('vegan') === '1'));
  else if (url.pathname === '/api/total') send(response, total(await body(request)));
  else if (url.pathname === '/api/pay') send(response, await pay(await body(request)), 201);
  else send(response, 'nothing here', 404);
}

createServer((request, response) => {
  answer(request, response).catch((error: Error) => {
    console.error(`${request.url}: ${error.message}${error.cause instanceof Error ? `: ${error.cause.message}` : ''}`);
    send(response, error.message, 502);
  });
}).listen(PORT, '127.0.0.1');

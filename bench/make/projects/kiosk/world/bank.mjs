// A bank that takes everything, or answers what it is told: bank.mjs [STATUS]
import { createServer } from 'node:http';

const status = Number(process.argv[2] ?? 200);
createServer((request, response) => response.writeHead(status).end(status === 200 ? 'ok' : 'not now')).listen(4390, '127.0.0.1');

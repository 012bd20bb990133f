'use strict';
const http = require('node:http');
const { settings } = require('./defaults');

const SHAPE = /^T-(\d{4})-([A-C]\d{1,2})$/;

function readCode(text) {
  const match = SHAPE.exec(text);
  return match ? { order: Number(match[1]), seat: match[2] } : null;
}

function createDoor(known) {
  return http.createServer((request, response) => {
    const code = readCode(decodeURIComponent(request.url.slice(1)));
    const ok = code !== null && known.has(code.order);
    response.writeHead(ok ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(ok ? { open: true, seat: code.seat } : { open: false }));
  });
}

function listen(door, port = settings().port) {
  return new Promise((done, fail) => {
    door.once('error', fail);
    door.listen(port, '127.0.0.1', () => done(door.address().port));
  });
}

module.exports = { createDoor, listen, readCode };

const { createDoor, listen, readCode } = require('@lib/door');

describe('codes', () => {
  test('are read', () => expect(readCode('T-0017-C10')).toEqual({ order: 17, seat: 'C10' }));
  test.each(['T-17-A1', 'X-0017-A1', 'T-0017-Z1'])('%s is none', (text) => expect(readCode(text)).toBeNull());
});

describe('door', () => {
  let door;
  let base;
  beforeEach(async () => {
    door = createDoor(new Set([17]));
    base = `http://127.0.0.1:${await listen(door)}`;
  });
  afterEach(() => new Promise((done) => door.close(done)));

  test('opens', async () => {
    const response = await globalThis.fetch(`${base}/T-0017-A1`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ open: true, seat: 'A1' });
  });
  test('stays closed', async () => {
    const response = await globalThis.fetch(`${base}/T-0099-A1`);
    expect(response.status).toBe(404);
    await response.text();
  });
});

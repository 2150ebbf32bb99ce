import { once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { pdf } from '../files/samples.js';
import { faultsOf } from '../inspections/planning.js';
import { handIn, startEvidenceRoom, type EvidenceRoom } from './evidence-room.js';

const mebibyte = 1024 * 1024;

describe('an upload', () => {
  let room: EvidenceRoom;
  let caseId: string;
  beforeAll(async () => {
    room = await startEvidenceRoom();
    ({ id: caseId } = await room.makeCase());
  });
  afterEach(async () => {
    expect([await room.countRows(), await room.storedFiles()]).toEqual([0, []]);
  });
  afterAll(() => room.close());

  const boundary = 'a-boundary-that-no-file-holds';
  const caseField = () => `--${boundary}\r\nContent-Disposition: form-data; name="caseId"\r\n\r\n${caseId}\r\n`;
  const fileHead = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n`;
  const token = () => String(Reflect.get(room.unit, 'token'));

  /** Sends a body of parts made by hand. */
  function post(body: RequestInit['body'] | Readable, headers: Record<string, string> = {}) {
    return fetch(`${room.application.url}/api/v1/evidence`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token()}`, 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
      body,
      duplex: 'half',
    });
  }

  it('of 60 MB is too large: 413 with the limit, and nothing is left behind', async () => {
    const content = Buffer.concat([pdf, Buffer.alloc(60 * mebibyte)]);
    const answer = await handIn(
      room.unit,
      { caseId },
      { content, name: '大文件.pdf', type: 'application/pdf' },
      { language: 'en' },
    );
    expect(answer).toMatchObject({
      status: 413,
      body: { code: 'request.too-large', detail: 'The limit of a request body is 50 MiB.' },
    });
  });

  it('of 60 MB that does not say its length beforehand is too large as well', async () => {
    async function* parts() {
      yield Buffer.from(caseField() + fileHead);
      for (let sent = 0; sent < 60; sent++) yield Buffer.alloc(mebibyte);
      yield Buffer.from(`\r\n--${boundary}--\r\n`);
    }
    expect((await post(Readable.from(parts()))).status).toBe(413);
  });

  it('that breaks off leaves nothing behind', async () => {
    const { hostname, port } = new URL(room.application.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/v1/evidence HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token()}\r\n` +
        `Content-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: ${20 * mebibyte}\r\n\r\n${caseField()}${fileHead}`,
    );
    socket.write(Buffer.alloc(2 * mebibyte));
    const files = await until(room.storedFiles, (names) => names.length > 0);
    expect(files).toHaveLength(1);
    socket.destroy();
    await once(socket, 'close');
    expect(await until(room.storedFiles, (names) => names.length === 0)).toEqual([]);
  });

  it('whose parts are cut off or unreadable is refused', async () => {
    const whole = `${caseField()}${fileHead}${pdf.toString('latin1')}`;
    const answers = [
      await post(whole),
      await post(caseField() + fileHead.slice(0, 30)),
      await post('no parts at all'),
      await post(whole, { 'content-type': 'multipart/form-data' }),
    ];
    const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as { code: string }[];
    expect(answers.map(({ status }, index) => [status, bodies[index]?.code])).toEqual(
      answers.map(() => [400, 'request.bad-multipart']),
    );
  });

  it('holds one file, and each field once', async () => {
    const end = `\r\n--${boundary}--\r\n`;
    const two = await post(`${caseField()}${fileHead}${pdf.toString('latin1')}\r\n${fileHead}${pdf.toString('latin1')}${end}`);
    expect(faultsOf({ body: (await two.json()) as Record<string, unknown> })).toEqual(['file: not-unique']);
    const twice = await post(`${caseField()}${caseField()}${fileHead}${pdf.toString('latin1')}${end}`);
    expect(faultsOf({ body: (await twice.json()) as Record<string, unknown> })).toEqual(['caseId: not-unique']);
    const long = await handIn(
      room.unit,
      { caseId, place: '长'.repeat(5_000) },
      { content: pdf, name: 'a.pdf', type: 'application/pdf' },
    );
    expect(faultsOf(long)).toEqual(['place: not-text']);
  });

  it('is no JSON', async () => {
    const answer = await room.unit.post('/evidence', { caseId });
    expect(answer).toMatchObject({ status: 415, body: { code: 'request.unsupported-media-type' } });
  });

  /** Asks again until the answer is as it should be; the test's own time limit ends it. */
  async function until<Value>(ask: () => Promise<Value>, right: (value: Value) => boolean): Promise<Value> {
    for (;;) {
      const value = await ask();
      if (right(value)) return value;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
});

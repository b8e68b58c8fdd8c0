import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameReader, FrameWriter } from './frames.ts';
import { readAnswer, readAsk, writeAnswer, writeAsk } from './messages.ts';

type Frame = [kind: number, id: number, payload: string];

/** What is written once the event loop has turned. */
async function written(write: (to: FrameWriter) => void): Promise<Buffer> {
  const parts: Buffer[] = [];
  write(new FrameWriter((bytes) => void parts.push(Buffer.from(bytes))));
  await new Promise((resolve) => setImmediate(resolve));
  return Buffer.concat(parts);
}

/** What comes out of a reader of these chunks. */
function read(chunks: readonly Buffer[], maxBytes = 1_000_000): { frames: Frame[]; tooLarge: number[] } {
  const frames: Frame[] = [];
  const tooLarge: number[] = [];
  const reader = new FrameReader({
    maxBytes,
    onFrame: (kind, id, payload) => void frames.push([kind, id, payload.toString()]),
    onTooLarge: (_, id) => void tooLarge.push(id),
  });
  for (const chunk of chunks) reader.push(chunk);
  return { frames, tooLarge };
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, i) => bytes.subarray(from, at[i] ?? bytes.length));
}

const number = fc.nat({ max: 2 ** 32 - 1 });
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.nat({ max: 200_000 }).map((length) => 'é'.repeat(length)),
);
const someFrames = fc.array(fc.tuple(fc.nat({ max: 255 }), number, text), { maxLength: 20 });

test('frames are read as they were written, however the connection cuts them, and without those that are too large', () =>
  fc.assert(
    fc.asyncProperty(someFrames, fc.array(fc.nat()), fc.constantFrom(20, 1_000_000), async (frames, places, maxBytes) => {
      const bytes = await written((to) => {
        for (const [kind, id, payload] of frames) to.begin(kind, id).text(payload).end();
      });
      const fits = ([, , payload]: Frame) => Buffer.byteLength(payload) <= maxBytes;
      const expected = frames.map(([kind, id, payload]): Frame => [kind, id, Buffer.from(payload).toString()]);
      expect(read(cut(bytes, places), maxBytes)).toEqual({
        frames: expected.filter(fits),
        tooLarge: expected.filter((frame) => !fits(frame)).map(([, id]) => id),
      });
    }),
    { numRuns: 200 },
  ));

test('frames of one turn of the event loop leave in one write', async () => {
  let writes = 0;
  const writer = new FrameWriter(() => void writes++);
  for (let id = 0; id < 100; id++) writer.begin(1, id).text('hello').end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(writes).toBe(1);
});

test('a frame that could not be finished leaves nothing behind', async () => {
  const bytes = await written((to) => {
    to.begin(1, 1).text('one').end();
    expect(() => to.begin(1, 2).shortText('x'.repeat(70_000))).toThrow(RangeError);
    to.begin(1, 3).text('three').end();
  });
  expect(read([bytes]).frames.map(([, id]) => id)).toEqual([1, 3]);
});

test('what is no frame is an error', () => {
  expect(() => read([Buffer.from('\0\0\0\x02GET / HTTP/1.1\r\n')])).toThrow('is none');
});

test('asks and answers are read as they were written; those that are cut short are an error', () =>
  fc.assert(
    fc.asyncProperty(number, fc.boolean(), fc.string(), fc.string(), fc.string(), async (timeoutMs, fresh, requestId, principal, body) => {
      const ask = { requestId, timeoutMs, fresh, principal, body };
      const asked = (await written((to) => writeAsk(to, 1, ask))).subarray(9);
      expect({ ...readAsk(asked), body: readAsk(asked).body.toString() }).toEqual(ask);
      const least = asked.length - Buffer.byteLength(body);
      for (let length = 0; length < least; length++) expect(() => readAsk(asked.subarray(0, length))).toThrow(RangeError);
      const answered = (await written((to) => writeAnswer(to, 1, { status: 200, exact: fresh }, body))).subarray(9);
      expect({ ...readAnswer(answered), body: readAnswer(answered).body.toString() }).toEqual({ status: 200, exact: fresh, body });
    }),
    { numRuns: 100 },
  ));

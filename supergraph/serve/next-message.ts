import type { Duplex } from 'node:stream';
import type { Frame } from '../subscribe/frame.ts';
import type { SocketConnection } from './socket-connection.ts';

/** Clients that chose the same id share the bytes of a message; of other ids, so many are kept. */
const KEPT = 8;
const sent = new WeakMap<Frame, { readonly payload: Buffer; readonly messages: Map<string, Buffer> }>();

/**
 * Sends `{"id":…,"type":"next","payload":…}` as a WebSocket message of its own making: one write of bytes that readers share, where ws
 * would make a header and text for each. Messages of ws are never in parts here, so this one may go between any two. Undefined: it is
 * on its way; a promise: the client does not read just now.
 */
export function sendNext({ socket, stream }: SocketConnection, prefix: string, frame: Frame): Promise<void> | undefined {
  if (socket.readyState !== socket.OPEN || !stream.writable) return undefined;
  stream.write(messageOf(prefix, frame));
  return stream.writableLength === 0 ? undefined : flushed(stream);
}

const flushed = (stream: Duplex) => new Promise<void>((resolve) => void stream.write('', () => resolve())); // or it has closed

function messageOf(prefix: string, frame: Frame): Buffer {
  const known = sent.get(frame) ?? { payload: Buffer.from(frame.payload), messages: new Map<string, Buffer>() };
  sent.set(frame, known);
  const { payload, messages } = known;
  const ready = messages.get(prefix);
  if (ready) return ready;
  const message = encode(prefix, payload);
  if (messages.size < KEPT) messages.set(prefix, message);
  return message;
}

/** A text message of a server in one frame: https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
function encode(prefix: string, payload: Buffer): Buffer {
  const before = Buffer.byteLength(prefix);
  const length = before + payload.length + 1;
  const header = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const message = Buffer.allocUnsafe(header + length);
  message[0] = 0x81; // the last frame, of text
  if (header === 2) message[1] = length;
  else if (header === 4) {
    message[1] = 126;
    message.writeUInt16BE(length, 2);
  } else {
    message[1] = 127;
    message.writeUInt32BE(0, 2);
    message.writeUInt32BE(length, 6);
  }
  message.write(prefix, header);
  payload.copy(message, header + before);
  message[header + length - 1] = 0x7d; // }
  return message;
}

/**
 * Many requests and answers at once over one connection, after `Upgrade: lyceum-multiplex`. A frame is the number of bytes that follow
 * (4), its kind (1), the number of the request (4) and the payload; numbers are big-endian.
 */
export const MULTIPLEX = 'lyceum-multiplex';

/** What a frame says. */
export const FrameKind = { ask: 1, answer: 2, leaving: 3 } as const;

const LENGTH = 4;
/** Kind and number. */
const ABOUT = 5;

/** Takes frames out of what a connection brings, however it is cut. */
export class FrameReader {
  readonly #maxBytes: number;
  readonly #onFrame: (kind: number, id: number, payload: Buffer) => void;
  readonly #onTooLarge: (kind: number, id: number) => void;
  /** The beginning of a frame, with room for all of it once its length is known. */
  #partial: Buffer | undefined;
  #filled = 0;
  #skipping = 0;

  constructor(options: {
    /** Of a payload; one that is larger is passed over. */
    readonly maxBytes: number;
    /** The payload is a view of what came. */
    readonly onFrame: (kind: number, id: number, payload: Buffer) => void;
    readonly onTooLarge: (kind: number, id: number) => void;
  }) {
    this.#maxBytes = options.maxBytes;
    this.#onFrame = options.onFrame;
    this.#onTooLarge = options.onTooLarge;
  }

  /** Throws when these can't be frames. */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#skipping) {
        const skipped = Math.min(this.#skipping, chunk.length - at);
        this.#skipping -= skipped;
        at += skipped;
      } else if (this.#partial) at = this.#fill(this.#partial, chunk, at);
      else at = this.#begin(chunk, at);
    }
  }

  #begin(chunk: Buffer, at: number): number {
    const left = chunk.length - at;
    if (left < LENGTH + ABOUT) {
      this.#partial = Buffer.allocUnsafe(LENGTH + ABOUT);
      this.#filled = chunk.copy(this.#partial, 0, at);
      return chunk.length;
    }
    const size = this.#sizeAt(chunk, at);
    if (size === undefined) {
      this.#skipping = chunk.readUInt32BE(at) - ABOUT;
      return at + LENGTH + ABOUT;
    }
    if (left >= size) {
      this.#emit(chunk, at, size);
      return at + size;
    }
    this.#partial = Buffer.allocUnsafe(size);
    this.#filled = chunk.copy(this.#partial, 0, at);
    return chunk.length;
  }

  #fill(partial: Buffer, chunk: Buffer, at: number): number {
    const copied = chunk.copy(partial, this.#filled, at);
    this.#filled += copied;
    if (this.#filled < partial.length) return at + copied;
    this.#partial = undefined;
    if (partial.length > LENGTH + ABOUT) {
      this.#emit(partial, 0, partial.length);
      return at + copied;
    }
    const size = this.#sizeAt(partial, 0);
    if (size === undefined) this.#skipping = partial.readUInt32BE(0) - ABOUT;
    else if (size === partial.length) this.#emit(partial, 0, size);
    else {
      this.#partial = Buffer.allocUnsafe(size);
      partial.copy(this.#partial);
    }
    return at + copied;
  }

  /** Of the whole frame; undefined: its payload is too large, and whoever reads has been told. */
  #sizeAt(buffer: Buffer, at: number): number | undefined {
    const length = buffer.readUInt32BE(at);
    if (length < ABOUT) throw new Error(`a frame of ${length} bytes is none`);
    if (length - ABOUT <= this.#maxBytes) return LENGTH + length;
    this.#onTooLarge(buffer.readUInt8(at + LENGTH), buffer.readUInt32BE(at + LENGTH + 1));
    return undefined;
  }

  #emit(buffer: Buffer, at: number, size: number): void {
    const payload = buffer.subarray(at + LENGTH + ABOUT, at + size);
    this.#onFrame(buffer.readUInt8(at + LENGTH), buffer.readUInt32BE(at + LENGTH + 1), payload);
  }
}

const SLAB = 64 * 1024;
/** A character is at most three bytes of UTF-8. */
const WIDEST = 3;
/** Longer texts are measured before room is made for them. */
const LONG = 8 * 1024;

/** Writes frames; those of one turn of the event loop leave in one write. */
export class FrameWriter {
  readonly #write: (bytes: Buffer) => void;
  #slab = Buffer.allocUnsafe(SLAB);
  /** Whole frames that are not written yet lie between these; behind them the one under way, as far as `end`. */
  #start = 0;
  #whole = 0;
  #end = 0;
  #due = false;

  constructor(write: (bytes: Buffer) => void) {
    this.#write = write;
  }

  /** Begins a frame, to be ended by `end`; one that never was ended is forgotten. */
  begin(kind: number, id: number): this {
    this.#end = this.#whole;
    this.#room(LENGTH + ABOUT);
    this.#end = this.#slab.writeUInt32BE(id, this.#slab.writeUInt8(kind, this.#end + LENGTH));
    return this;
  }

  byte(value: number): this {
    this.#room(1);
    this.#end = this.#slab.writeUInt8(value, this.#end);
    return this;
  }

  /** Two bytes, unsigned. */
  short(value: number): this {
    this.#room(2);
    this.#end = this.#slab.writeUInt16BE(value, this.#end);
    return this;
  }

  /** Four bytes, unsigned. */
  number(value: number): this {
    this.#room(4);
    this.#end = this.#slab.writeUInt32BE(value, this.#end);
    return this;
  }

  /** A text after its length in bytes, of at most 65,535. */
  shortText(value: string): this {
    return this.short(Buffer.byteLength(value)).text(value);
  }

  /** A text to the end of the frame. */
  text(value: string): this {
    this.#room(value.length > LONG ? Buffer.byteLength(value) : WIDEST * value.length);
    this.#end += this.#slab.write(value, this.#end);
    return this;
  }

  end(): void {
    this.#slab.writeUInt32BE(this.#end - this.#whole - LENGTH, this.#whole);
    this.#whole = this.#end;
    if (this.#due) return;
    this.#due = true;
    setImmediate(this.#flush);
  }

  readonly #flush = (): void => {
    this.#due = false;
    const bytes = this.#slab.subarray(this.#start, this.#whole);
    this.#start = this.#whole;
    if (bytes.length) this.#write(bytes);
  };

  #room(bytes: number): void {
    if (this.#end + bytes <= this.#slab.length) return;
    // whole frames go as they are, the one under way moves
    const begun = this.#slab.subarray(this.#whole, this.#end);
    if (this.#whole > this.#start) this.#write(this.#slab.subarray(this.#start, this.#whole));
    this.#slab = Buffer.allocUnsafe(Math.max(SLAB, 2 * (begun.length + bytes)));
    this.#end = begun.copy(this.#slab);
    this.#start = this.#whole = 0;
  }
}

import {
  UnreadableFile,
  requireWanted,
  requireWithin
} from "./chunk-MPD7S3RF.mjs";

// packages/official-document/src/source/docx/zip.ts
import { fromBufferPromise } from "yauzl";
var MEGABYTE = 1024 * 1024;
var Archive = class {
  #zip;
  #entries;
  #context;
  #unpacked = 0;
  constructor(zip, entries, context) {
    this.#zip = zip;
    this.#entries = entries;
    this.#context = context;
  }
  has(name) {
    return this.#entries.has(name);
  }
  /** The names of all its files. */
  get names() {
    return [...this.#entries.keys()];
  }
  /** The text of an XML part; undefined when there is none of that name. Throws as `findBytes`. */
  async findText(name) {
    const bytes = await this.findBytes(name);
    return bytes && decodeXml(bytes);
  }
  /**
   * The bytes of a part; undefined when there is none of that name. Counts what really comes out, whatever the
   * directory of the zip claims. Throws `UnreadableFile` `zip-bomb`, `too-large` or `damaged`.
   */
  async findBytes(name) {
    const entry = this.#entries.get(name);
    if (entry === void 0) return void 0;
    requireWanted(this.#context);
    const { limits } = this.#context;
    requireWithin(limits.partBytes, entry.uncompressedSize, `bytes of ${name}`);
    const chunks = [];
    let size = 0;
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
      size += chunk.length;
      requireWithin(limits.partBytes, size, `bytes of ${name}`);
      chunks.push(chunk);
    }
    this.#unpacked += size;
    requireWithin(limits.unpackedBytes, this.#unpacked, "unpacked bytes");
    return Buffer.concat(chunks);
  }
};
async function openArchive(bytes, context) {
  const zip = await openZip(bytes);
  requireWithin(context.limits.zipEntries, zip.entryCount, "files in the zip");
  const entries = /* @__PURE__ */ new Map();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableFile("encrypted", "a file in the zip has a password");
    if (entries.has(entry.fileName)) throw new UnreadableFile("damaged", "two files of one name in the zip");
    total += entry.uncompressedSize;
    requireNoBomb(entry, total, context);
    entries.set(entry.fileName, entry);
  }
  return new Archive(zip, entries, context);
}
async function openZip(bytes) {
  try {
    const options = { lazyEntries: true, validateEntrySizes: true, decodeStrings: true };
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options);
  } catch (error) {
    throw new UnreadableFile("truncated", "no directory at the end of the zip", void 0, { cause: error });
  }
}
function requireNoBomb(entry, total, { limits }) {
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (total > limits.unpackedBytes || entry.uncompressedSize > MEGABYTE && ratio > limits.packingRatio) {
    const sizes = `${entry.compressedSize} bytes unpack to ${entry.uncompressedSize}, ${total} in all`;
    throw new UnreadableFile("zip-bomb", sizes);
  }
}
function decodeXml(bytes) {
  const encoding = bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

export {
  openArchive
};
//# sourceMappingURL=chunk-IG7TLHSM.mjs.map

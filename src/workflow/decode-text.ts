import type { Message } from '../shared/message';
import { says } from './workflow-file-says';
import { WorkflowFileError } from './workflow-file-error';

/**
 * Largest file that is looked at, in bytes. Real exports stay under 1 MB; beyond this a file is a mistake or an attack.
 */
const LARGEST_FILE = 20 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, at) => bytes[at] === byte);

const archiveName = (bytes: Uint8Array): Message | null => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return says.zip;
  if (startsWith(bytes, 0x1f, 0x8b)) return says.gzip;
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return says.pdf;
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return says.picture;
  return null;
};

/** XML 1.0, appendix F: the first bytes tell UTF-16 apart; only then can a declaration be read at all. */
const encodingFromFirstBytes = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (bytes[1] === 0 && bytes[0] !== 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return 'utf-16be';
  return null;
};

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/.exec(head)?.[1] ?? null;
  // A declaration that could be read byte by byte is proof that the file is not UTF-16, whatever it claims.
  return declared !== null && /^(utf-?16|ucs-?2|utf-?32)/i.test(declared) ? null : declared;
};

const decoderFor = (encoding: string, name: string): InstanceType<typeof TextDecoder> => {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new WorkflowFileError(says.unknownEncoding({ file: name, encoding }));
  }
};

/** What windows-1252 has at 0x80 to 0x9F; a blank stands for a byte that means nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Some versions of Node read windows-1252 as plain Latin-1 and turn its dashes and quotes into control characters. */
const withDashes = (text: string, encoding: string): string =>
  encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
    : text;

/**
 * Turns the bytes of a workflow export into text: byte order mark first, then the XML declaration, then UTF-8.
 * @throws WorkflowFileError when the file is empty, too large, an archive, or not text in its encoding.
 */
export const decodeText = (bytes: Uint8Array, name: string): string => {
  if (bytes.length === 0) throw new WorkflowFileError(says.empty({ file: name }));
  if (bytes.length > LARGEST_FILE) {
    throw new WorkflowFileError(
      says.tooLarge({ file: name, size: Math.round(bytes.length / 1024 / 1024), most: LARGEST_FILE / 1024 / 1024 }),
    );
  }
  const archive = archiveName(bytes);
  if (archive !== null) throw new WorkflowFileError(says.notAWorkflow({ file: name, kind: archive }));
  const encoding = encodingFromFirstBytes(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  let text: string;
  const decoder = decoderFor(encoding, name);
  try {
    text = withDashes(decoder.decode(bytes), decoder.encoding);
  } catch {
    throw new WorkflowFileError(says.notText({ file: name, encoding: encoding.toUpperCase() }));
  }
  if (text.includes('\u0000')) throw new WorkflowFileError(says.binary({ file: name }));
  return text;
};

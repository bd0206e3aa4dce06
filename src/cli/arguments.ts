/** What the command line asks for. */

export type Form = 'text' | 'json' | 'markdown' | 'why';
export type Request =
  | { command: 'clean'; file: string; url: string | null; form: Form; kind: 'html' | 'text' | null }
  | { command: 'stream' }
  | { command: 'help' };

/** A mistake of the caller: shown as it is, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const usage = `safi clean FILE [--url URL] [--json | --markdown | --why] [--html | --text]
    FILE is a saved page (.html) or plain text; - reads standard input.
    Prints the story without its related lines, then the lines that were taken out.
    --url URL     the address the page was saved from
    --json        everything that was read, as JSON
    --markdown    the story and its related links as Markdown
    --why         what was taken and what nearly was, with the signs that decided
    --html, --text  what FILE holds, when its name does not tell

safi clean --jsonl < in.jsonl > out.jsonl
    One JSON object a line: {"text": "…"} or {"html": "…", "url": "…"}. The same lines come out, in order, with "text"
    cleaned and "related" and "removed" added; other fields stay. A line that is no such object comes back with "error".

safi help`;

const forms: Record<string, Form> = { '--json': 'json', '--markdown': 'markdown', '--why': 'why' };

/** Reads the arguments after `safi`.
 * @throws UsageError */
export function readArguments(args: readonly string[]): Request {
  const [command, ...rest] = args;
  if (command === 'help' || command === '--help' || command === '-h') return { command: 'help' };
  if (command !== 'clean') throw new UsageError(command === undefined ? 'what shall be done? Try: safi clean FILE' : `unknown command "${command}". Try: safi clean FILE`);
  let file: string | null = null, url: string | null = null, form: Form = 'text', kind: 'html' | 'text' | null = null, isStream = false;
  for (let i = 0; i < rest.length; i++) {
    const arg = rest[i]!;
    if (arg === '--help' || arg === '-h') return { command: 'help' };
    if (arg === '--jsonl') isStream = true;
    else if (arg === '--html' || arg === '--text') kind = arg === '--html' ? 'html' : 'text';
    else if (Object.hasOwn(forms, arg)) {
      if (form !== 'text') throw new UsageError(`${arg} does not go with --${form}`);
      form = forms[arg]!;
    } else if (arg === '--url' || arg.startsWith('--url=')) url = readUrl(arg === '--url' ? rest[++i] : arg.slice(6));
    else if (arg.startsWith('-') && arg !== '-') throw new UsageError(`unknown option "${arg}"`);
    else if (file !== null) throw new UsageError(`one file at a time: "${file}" and "${arg}"`);
    else file = arg;
  }
  if (isStream) {
    if (file !== null || url !== null || form !== 'text' || kind !== null) throw new UsageError('--jsonl reads standard input and goes with no other option');
    return { command: 'stream' };
  }
  if (file === null) throw new UsageError('which file? Give its name, or - for standard input');
  return { command: 'clean', file, url, form, kind };
}

function readUrl(value: string | undefined): string {
  if (value !== undefined && URL.canParse(value) && /^https?:/u.test(value)) return value;
  throw new UsageError(value === undefined ? '--url needs an address' : `"${value}" is no http(s) address`);
}

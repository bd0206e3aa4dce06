#!/usr/bin/env node
/** The command `safi`. */
import { readArguments, UsageError, usage } from './arguments.ts';
import { clean } from './clean.ts';
import { cleanStream } from './stream.ts';
import { forTerminal } from './terminal.ts';

// The reader of our output went away (`safi … | head`): no more is wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const complain = (text: string) => process.stderr.write(`safi: ${text}\n`);

async function run(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  if (request.command === 'help') { process.stdout.write(`${usage}\n`); return 0; }
  if (request.command === 'stream') return cleanStream(process.stdin, process.stdout, (text) => process.stderr.write(`safi: ${text}`));
  return clean(request, { stdin: process.stdin, write: (text) => process.stdout.write(process.stdout.isTTY ? forTerminal(text) : text), complain });
}

try {
  process.exitCode = await run();
} catch (error) {
  complain(error instanceof UsageError ? error.message : `this should not have happened: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** A screen of its own (Xvfb), for what is only real in a window: key presses, Back, permission prompts. */
export interface Display {
  name: string;
  /** Types a key chord, e.g. 'alt+Left', into the focused window. */
  press(chord: string): void;
  /** Presses the second button of the mouse at a place of the screen. */
  rightClick(x: number, y: number): void;
  close(): void;
}

export const hasDisplayTools = (): boolean => ['Xvfb', 'xdotool'].every((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0);

/** How many windows are to be seen on it: a question of the browser is one more. */
export const countWindows = ({ name }: Display): number =>
  spawnSync('xdotool', ['search', '--onlyvisible', '--name', '.*'], { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' }).stdout.split('\n').filter(Boolean).length;

/** Starts Xvfb on a free number. Throws when it does not come up in 10 s. */
export async function openDisplay(width = 1400, height = 1000): Promise<Display> {
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Xvfb did not start in 10 s')), 10_000);
    server.once('error', reject);
    server.stdout?.once('data', (data: Buffer) => {
      clearTimeout(late);
      resolve(data.toString().trim());
    });
  });
  const name = `:${number}`;
  const tool = (...words: string[]): void => {
    const { status, stderr } = spawnSync('xdotool', words, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool ${words.join(' ')}: ${stderr}`);
  };
  return {
    name,
    press: (chord) => tool('key', '--clearmodifiers', chord),
    rightClick: (x, y) => tool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3'),
    close: () => server.kill(),
  };
}

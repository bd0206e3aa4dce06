/** What a Markdown viewer would take for markup in a note of Safi's: raw HTML, links that are no web address, code that never ends. */

export function markdownSinks(note: string): string[] {
  const sinks: string[] = [];
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(note) ?? [];
  if (front === undefined || body === undefined) return ['no front matter'];
  for (const line of front.split('\n')) if (!/^(\w+: "([^"\\]|\\.)*"|\w+:|  - "([^"\\]|\\.)*")$/.test(line)) sinks.push(`front matter: ${line.slice(0, 100)}`);

  let fence: string | null = null;
  const prose: string[] = [];
  for (const line of body.split('\n')) {
    const [, marks] = /^(?:> ?)*\s{0,3}(`{3,}(?!.*`)|~{3,})/.exec(line) ?? [];
    if (fence === null && marks) fence = marks;
    else if (fence !== null && marks && marks[0] === fence[0] && marks.length >= fence.length && /^(?:> ?)*\s*[`~]+\s*$/.test(line)) fence = null;
    else if (fence === null) prose.push(line);
  }
  if (fence !== null) sinks.push('code that never ends');
  // From left to right, as a viewer reads: an escaped sign, a span of code, an address in angle brackets.
  const words = prose.join('\n').replace(/\\[\\`*_[\]<>|&#+.)=~-]|(?<!`)(`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\1(?!`)|<https?:\/\/[^\s<>]*>/g, '');
  for (const [found] of words.matchAll(/<.{0,60}/g)) sinks.push(`markup: ${found}`);
  for (const [found] of words.matchAll(/\]\((?!https?:).{0,60}/g)) sinks.push(`link: ${found}`);
  for (const [found] of words.matchAll(/^\[[^\]]+\]:.{0,60}/gm)) sinks.push(`reference: ${found}`);
  return sinks;
}

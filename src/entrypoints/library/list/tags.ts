/** Tags from a line of words, parted by commas of any script; each once. */
export function parseTags(line: string): string[] {
  return [...new Set(line.split(/[,،;؛\n]/).map((tag) => tag.trim().replace(/^#/, '').replace(/\s+/g, ' ')).filter(Boolean))];
}

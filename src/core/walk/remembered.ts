/** Pages make endless class strings; the memory of them must not grow with the session. */
const KNOWN_LIMIT = 4000;

/** `make`, asked once for each text, until too many are known. */
export function remembered(make: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= KNOWN_LIMIT) known.clear();
      known.set(text, (value = make(text)));
    }
    return value;
  };
}

/** Pages make endless class strings and hosts; the memory of them must not grow with the session. */
const KNOWN_LIMIT = 4000;

/** `make`, asked once for each text, until too many are known. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      if (known.size >= KNOWN_LIMIT) known.clear();
      known.set(text, (value = make(text)));
    }
    return value;
  };
}

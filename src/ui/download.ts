/** ms that a browser may take to begin with the file before its address is dropped. */
const patience = 60_000;

/** Saves a file by a link of the page's own making; no permission is needed. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}

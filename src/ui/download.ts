/** Saving a file by a link of the page's own making; no permission is needed. */

/** ms that a browser may take to begin with the file before its address is dropped. */
const patience = 60_000;

export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}

/** A title as a file name that every system takes, in the title's own script. */
export function fileName(title: string, extension: string): string {
  const plain = title.normalize('NFC').replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ').replace(/\s+/gu, ' ').trim().replace(/^\.+|\.+$/g, '');
  return `${[...plain].slice(0, 80).join('').trim() || 'safi'}.${extension}`;
}

/** Backup and restore: everything that other rooms call. */
export { createBackup, type WriteOptions } from './backup/write.ts';
export { restoreBackup, type Restored, type RestoreOptions } from './backup/restore.ts';

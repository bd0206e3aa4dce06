import { describe, expect, test } from 'vitest';
import { filesUnder, textOf } from './source-files.ts';
import { permissionReasons } from '../../src/platform/permission-reasons.ts';

const manifest = JSON.parse(textOf('manifest.json')) as Record<string, never> & { permissions: string[]; optional_host_permissions: string[]; content_security_policy: { extension_pages: string }; version: string };

describe('manifest', () => {
  test('asks for these permissions, each with its reason, and no more', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(Object.keys(permissionReasons).toSorted()).toEqual([...manifest.permissions, ...manifest.optional_host_permissions].toSorted());
  });

  test('README explains each permission with the same words', () => {
    for (const [permission, reason] of Object.entries(permissionReasons)) expect(textOf('README.md')).toContain(`| \`${permission}\` | ${reason} |`);
  });

  test('opens no door to pages, other extensions or private windows', () => {
    for (const key of ['web_accessible_resources', 'externally_connectable', 'host_permissions', 'content_scripts', 'update_url', 'sandbox']) expect(manifest).not.toHaveProperty(key);
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('has the strict policy', () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'"]) expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|wasm|data:/);
  });

  test('only the reading view, which keeps pictures, may connect to a site', () => {
    const pages = filesUnder('src/entrypoints').filter((path) => path.endsWith('.html'));
    const tight = pages.filter((path) => textOf(path).includes(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`));
    expect(pages.filter((path) => !tight.includes(path))).toEqual(['src/entrypoints/reader/reader.html']);
  });

  test('has the version of the package', () => {
    expect(manifest.version).toBe((JSON.parse(textOf('package.json')) as { version: string }).version);
  });

  test.each(['chromium', 'firefox'])('the built %s folder has every file it names', (browser) => {
    const built = JSON.parse(textOf(`dist/${browser}/manifest.json`)) as object;
    const files = new Set(filesUnder(`dist/${browser}`).map((path) => path.slice(`dist/${browser}/`.length)));
    const named = JSON.stringify(built).match(/"[\w/-]+\.(?:png|js|html)"/g)?.map((name) => name.slice(1, -1)) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !files.has(name))).toEqual([]);
  });
});

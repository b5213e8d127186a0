import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './planted-tree.ts';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Licences that let an Apache-2.0 product carry the package along without passing conditions on to its users' code. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
]);

const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(projectRoot, path), 'utf8')) as T;
const manifest = readJson<Manifest>('package.json');
const locked = readJson<{ packages: Record<string, LockedPackage> }>('package-lock.json').packages;
const production = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev);

describe('what is installed with the product', () => {
  it('runs no script while it is installed', () => {
    expect(production.length).toBeGreaterThan(5);
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    for (const [path] of production.filter(([path]) => existsSync(join(projectRoot, path)))) {
      const { scripts = {} } = readJson<Manifest>(`${path}/package.json`);
      expect(
        Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name)),
        path,
      ).toEqual([]);
    }
  });

  it('is under a permissive licence, by the lock file and by the package itself', () => {
    for (const [path, { license, optional }] of production) {
      expect(permissive, `${path}: ${license}`).toContain(license);
      if (optional && !existsSync(join(projectRoot, path))) continue; // for another processor
      expect(readJson<Manifest>(`${path}/package.json`).license, path).toBe(license);
    }
  });

  it('is installed in the version the lock file names', () => {
    for (const [path, { version, optional }] of production) {
      if (optional && !existsSync(join(projectRoot, path))) continue;
      expect(readJson<Manifest>(`${path}/package.json`).version, path).toBe(version);
    }
  });
});

describe('package.json', () => {
  it('names exact versions, and the lock file agrees', () => {
    const wanted = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/);
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('sets a fresh clone up before the commands a newcomer types first', () => {
    for (const name of ['predemo', 'pretest', 'precheck'])
      expect(manifest.scripts?.[name]).toBe('node tools/setup.mjs');
  });

  it('gives each production library a line in the page of libraries', () => {
    const page = readFileSync(join(projectRoot, 'docs/decisions/0003-libraries.md'), 'utf8');
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no registry, so that it installs from whichever one is at hand', () => {
    expect(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":\s*"https?:/);
  });
});

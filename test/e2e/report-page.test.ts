import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Debian's path; a browser of one's own can be named in the environment. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const root = fileURLToPath(new URL('../..', import.meta.url));

/** As for any unattended browser, and without the connections it would open on its own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

describe.skipIf(!existsSync(executablePath))('the page of the demonstration in a real browser (needs Chromium)', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'holdfast-page-'));
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
    execFileSync(process.execPath, [join(root, 'bin/holdfast.js'), 'demo', '--lang', 'en', '--out', folder], {
      env,
      stdio: 'ignore',
    });
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says first how much was found and how bad it is', async () => {
    expect(await page.locator('main').innerText()).toContain('22 findings');
    expect(await page.locator('h1').first().isVisible()).toBe(true);
  });

  it('opens a finding to the records behind it', async () => {
    const finding = page.locator('details[id^="F-"], details:has-text("SHA-256")').first();
    await finding.evaluate((element) => element.removeAttribute('open'));
    await finding.locator('summary').first().click();
    expect(await finding.getAttribute('open')).not.toBeNull();
    expect(await finding.innerText()).toContain('SHA-256');
  });

  it('turns Japanese and back without losing the place', async () => {
    await page
      .getByRole('button', { name: '日本語' })
      .or(page.getByText('日本語', { exact: true }))
      .first()
      .click();
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    expect(await page.locator('main').innerText()).toContain('検出事項22件');
    await page.getByText('EN', { exact: true }).first().click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('asks the network for nothing and complains of nothing', () => {
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('does not scroll sideways on a narrow screen', async () => {
    await page.setViewportSize({ width: 720, height: 900 });
    const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(over)).toBe(0);
  });
});

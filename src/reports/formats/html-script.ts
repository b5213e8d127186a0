/**
 * The page's only script: language, theme, open and close all, and opening what an address points into. Without it the
 * page reads in its first language, every part still opens, and the buttons stay hidden.
 */
export const script = `
const root = document.documentElement;
const all = (selector) => document.querySelectorAll(selector);
const asked = new URLSearchParams(location.search);

function speak(lang) {
  root.lang = lang;
  for (const button of all('[data-lang]')) button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
  for (const button of all('[data-label-' + lang + ']')) button.setAttribute('aria-label', button.getAttribute('data-label-' + lang));
  document.title = document.querySelector('h1').innerText + ' – Holdfast';
}

function switchTheme() {
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
}

function openTarget() {
  let part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const target = part;
  for (; part; part = part.parentElement) if (part.localName === 'details') part.open = true;
  target?.scrollIntoView();
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (!button) return;
  if (button.dataset.lang) speak(button.dataset.lang);
  if (button.dataset.act === 'theme') switchTheme();
  if (button.dataset.act === 'open') for (const part of all('details.entry')) part.open = true;
  if (button.dataset.act === 'close') for (const part of all('details')) part.open = false;
});
addEventListener('hashchange', openTarget);

for (const control of all('.controls')) control.hidden = false;
if (['dark', 'light'].includes(asked.get('theme'))) root.dataset.theme = asked.get('theme');
speak(['en', 'ja'].includes(asked.get('lang')) ? asked.get('lang') : root.lang);
if (location.hash) openTarget();
`;

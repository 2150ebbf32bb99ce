// Draws the icons of the installed page from web/public/mark.svg. Run by hand after the mark has changed: node scripts/draw-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../web/public/', import.meta.url));
const mark = readFileSync(`${folder}mark.svg`, 'utf8');
const paper = '#f5f4f0';
/** A mask cuts away all but the inner four fifths. source: W3C Web Application Manifest, safe zone */
const icons = [
  { name: 'icon-192', size: 192, share: 0.72, radius: 0.22 },
  { name: 'icon-512', size: 512, share: 0.72, radius: 0.22 },
  { name: 'icon-maskable-192', size: 192, share: 0.56, radius: 0 },
  { name: 'icon-maskable-512', size: 512, share: 0.56, radius: 0 },
  { name: 'icon-apple-180', size: 180, share: 0.66, radius: 0 },
];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const { name, size, share, radius } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>
      body { margin: 0; display: grid; place-items: center; width: ${size}px; height: ${size}px; background: ${paper}; border-radius: ${radius * size}px }
      html { background: transparent }
      svg { width: ${share * size}px; height: ${share * size}px }
    </style>${mark}`);
    await page.evaluate(`document.documentElement.style.overflow = 'hidden'`);
    writeFileSync(`${folder}${name}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}

// Builds the browser's files into one folder: node build.mjs <out>
import { build } from 'esbuild';
import { PurgeCSS } from 'purgecss';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, 'obj', 'assets'));
const modules = join(here, 'node_modules');
const version = async name => JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8')).version;
const fonts = `fonts-${await version('@fontsource/be-vietnam-pro')}`;
const pdf = `pdf-${await version('pdfjs-dist')}`;

const tsc = spawnSync(process.execPath,
  [join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc'), '-p', join(here, 'tsconfig.json')],
  { stdio: 'inherit' });
if (tsc.status !== 0) process.exit(1);

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

// Every browser that runs the scripts reads woff2: the older format is left out.
const onlyWoff2 = {
  name: 'only-woff2',
  setup: b => b.onLoad({ filter: /be-vietnam-pro[\\/].*\.css$/ }, async ({ path }) => ({
    contents: (await readFile(path, 'utf8')).replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, ''),
    loader: 'css',
  })),
};
// Of Tabler, a page loads the rules whose names some page, component or script writes: a ninth of it.
const onlyUsedRules = {
  name: 'only-used-rules',
  setup: b => b.onLoad({ filter: /tabler\.min\.css$/ }, async ({ path }) => {
    const words = await wordsOf(join(here, '..'));
    const [{ css }] = await new PurgeCSS().purge({
      content: [{ raw: words, extension: 'html' }], css: [{ raw: await readFile(path, 'utf8') }], defaultExtractor: text => text.split(' '),
    });
    return { contents: css, loader: 'css' };
  }),
};
async function wordsOf(sources) {
  const files = (await readdir(sources, { recursive: true })).map(f => f.replaceAll('\\', '/'))
    .filter(f => !/(^|\/)(obj|bin|node_modules)\//.test(f) && (f.endsWith('.razor') || /^WebKit\/.*\.(cs|ts)$/.test(f)));
  const texts = await Promise.all(files.map(f => readFile(join(sources, f), 'utf8')));
  return [...new Set(texts.flatMap(t => t.match(/[A-Za-z][\w-]*/g) ?? []))].join(' ');
}
const common = {
  absWorkingDir: here, outdir: out, bundle: true, minify: true, legalComments: 'none', logLevel: 'warning',
  charset: 'utf8', target: ['chrome109', 'firefox115', 'safari16'],
};
await build({
  ...common, entryPoints: ['Styles/app.css'], plugins: [onlyWoff2, onlyUsedRules],
  loader: { '.woff2': 'file' }, assetNames: `${fonts}/[name]`,
});
await build({
  ...common, entryPoints: ['Scripts/app.ts', 'Scripts/viewer.ts'], format: 'esm',
  define: { PDF_FOLDER: JSON.stringify(`/assets/${pdf}`) },
});

const dist = join(modules, 'pdfjs-dist');
await mkdir(join(out, pdf), { recursive: true });
await cp(join(dist, 'legacy', 'build', 'pdf.worker.min.mjs'), join(out, pdf, 'pdf.worker.mjs'));
for (const folder of ['wasm', 'cmaps', 'standard_fonts', 'iccs'])
  await cp(join(dist, folder), join(out, pdf, folder), { recursive: true });

const names = JSON.parse(await readFile(join(here, 'icons.json'), 'utf8'));
const symbols = await Promise.all(names.map(async name => {
  const svg = await readFile(join(modules, '@tabler', 'icons', 'icons', 'outline', `${name}.svg`), 'utf8');
  const body = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replace(/\s*\n\s*/g, '');
  return `<symbol id="${name}" viewBox="0 0 24 24">${body}</symbol>`;
}));
await writeFile(join(out, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
await cp(join(here, 'Styles', 'mark.svg'), join(out, 'mark.svg'));

// Compressed once here, never per request.
for (const name of (await readdir(out)).filter(n => /\.(css|js|svg)$/.test(n))) {
  const raw = await readFile(join(out, name));
  await writeFile(join(out, `${name}.br`), brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
}

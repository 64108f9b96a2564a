// What a reviewer would otherwise look for by hand. Each rule names the file and line; any finding fails the check.
import { execFileSync } from 'node:child_process';
import { readFileSync, existsSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';

const root = process.env.DEV_ROOT;
const git = (...args) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
const files = git('ls-files', '-z').split('\0').filter(f => f && existsSync(join(root, f)));
const isText = f => /\.(cs|razor|csproj|props|targets|md|json|jsonl|csv|sh|bash|mjs|js|ts|css|xml|yml|slnx|txt|resx|sql)$|^(dev|lienthong|LICENSE|\.ci\/run)$/.test(f);
const read = f => readFileSync(join(root, f), 'utf8');
const findings = [];
const find = (rule, file, line, what) => findings.push(`${rule}: ${file}${line ? `:${line}` : ''} ${what}`);
const matched = new Map();
const saw = rule => matched.set(rule, (matched.get(rule) ?? 0) + 1);

const eachLine = (file, visit) => read(file).split('\n').forEach((line, i) => visit(line, i + 1));
const generated = f => f.endsWith('packages.lock.json') || f.endsWith('package-lock.json') || f.startsWith('src/Migrations.');
const written = files.filter(f => isText(f) && !generated(f) && f !== 'tools/dev/lib/check.mjs');

// A figure that claims a measurement has its evidence beside it.
const figure = /\d\s?(ms|µs|req\/s|MB\/s|GB\/s|[a-zà-ỹ]+\/(s|giây))(?![\p{L}\d])|\bp(50|95|99)\b/iu;
for (const file of files.filter(f => /^(README[^/]*|docs\/.*)\.md$/.test(f) && !f.startsWith('docs/measured/'))) {
  for (const paragraph of read(file).split(/\n\s*\n/)) {
    saw('figures');
    if (figure.test(paragraph) && !paragraph.includes('measured/')) find('figure without its measurement', file, 0, paragraph.split('\n').find(l => figure.test(l)).trim().slice(0, 100));
  }
}
for (const file of files.filter(f => f.startsWith('docs/measured/') && f.endsWith('.md'))) {
  if (!/\d{4}-\d{2}-\d{2}/.test(read(file)) || !/\b[0-9a-f]{7,40}\b/.test(read(file))) find('measurement without date and commit', file, 0, '');
}

for (const file of written) {
  saw('texts');
  const text = read(file);
  if (text !== text.normalize('NFC')) find('text is not NFC', file, 0, '');
  eachLine(file, (line, n) => {
    if (/\/(work|home|root|Users)\/[\w.-]+|[A-Z]:\\Users/.test(line)) find('path of one machine', file, n, line.trim().slice(0, 100));
    if (/\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException|lorem ipsum/.test(line)) find('unfinished', file, n, line.trim().slice(0, 100));
  });
}

// One word leads to one file.
const shared = new Set(['Permissions.cs', 'Menu.cs', 'Links.cs', 'README.md', '_Imports.razor', 'packages.lock.json', 'package.json', 'package-lock.json', 'Directory.Packages.props', 'Directory.Build.props', 'Program.cs']);
const byName = new Map();
for (const file of files.filter(f => /^(src|tests|bench|tools)\//.test(f) && !generated(f) && !shared.has(basename(f)))) {
  saw('names');
  const name = basename(file).toLowerCase();
  if (byName.has(name)) find('name used twice', file, 0, `also ${byName.get(name)}`);
  byName.set(name, file);
}

const lines = f => read(f).split('\n').length - 1;
const code = files.filter(f => /^(src|tests|bench|tools)\/.*\.(cs|razor|mjs|ts|js|sh|bash)$/.test(f) && !generated(f));
for (const file of code) {
  saw('sizes');
  if (lines(file) > 400) find('file longer than 400 lines', file, 0, `${lines(file)}`);
}
const sizes = code.filter(f => f.startsWith('src/')).map(lines).sort((a, b) => a - b);
const at = p => sizes[Math.floor((sizes.length - 1) * p)] ?? 0;
if (at(0.5) > 50) find('median file of src longer than 50 lines', 'src', 0, `${at(0.5)}`);
if (at(0.95) > 200) find('95th percentile of src longer than 200 lines', 'src', 0, `${at(0.95)}`);

for (const file of files.filter(f => f.endsWith('.md'))) {
  for (const [, target] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
    saw('links');
    if (/^[a-z]+:/.test(target) || target.startsWith('#')) continue;
    const path = normalize(join(dirname(file), decodeURI(target.split('#')[0])));
    if (!existsSync(join(root, path))) find('link leads nowhere', file, 0, target);
  }
}

for (const file of files.filter(f => ['.sh', '.bash'].includes(extname(f)) || ['dev', 'lienthong', '.ci/run'].includes(f))) {
  saw('scripts');
  try { execFileSync('bash', ['-n', join(root, file)], { stdio: 'pipe' }); } catch (e) { find('script does not parse', file, 0, String(e.stderr).trim()); }
}

for (const line of git('status', '--porcelain').split('\n').filter(Boolean)) find('working tree is not clean', line.slice(3), 0, line.slice(0, 2));
for (const rule of ['figures', 'texts', 'names', 'sizes', 'links', 'scripts']) {
  if (!matched.get(rule)) find('rule matched nothing', rule, 0, '');
}

findings.forEach(f => console.log(f));
console.log(`check: ${files.length} files, ${findings.length} findings; src median ${at(0.5)}, p95 ${at(0.95)}, longest ${sizes.at(-1) ?? 0} lines`);
process.exitCode = findings.length > 0 ? 1 : 0;

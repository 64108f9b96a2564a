// record.mjs COMMIT REPORT…: writes what a long run's tests took and said to docs/measured/long.md, beside date, commit and machine.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { cpus, totalmem, release } from 'node:os';
import { join } from 'node:path';

const root = process.env.DEV_ROOT;
const [commit, ...reports] = process.argv.slice(2);
const text = value => value
  .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
  .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
const attribute = (tag, name) => text(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
const counts = { Pass: 0, Fail: 0, Skip: 0 };
const rows = [];

for (const report of reports) {
  const path = join(root, 'TestResults', report);
  if (!existsSync(path)) continue;
  for (const [, head, body = ''] of readFileSync(path, 'utf8').matchAll(/<test\b([^>]*?)(?:\/>|>([\s\S]*?)<\/test>)/g)) {
    const [result, seconds] = [attribute(head, 'result'), Number(attribute(head, 'time'))];
    const said = text(/<output>([\s\S]*?)<\/output>/.exec(body)?.[1] ?? '').trim();
    counts[result] = (counts[result] ?? 0) + 1;
    if (seconds < 10 && result !== 'Fail') continue;
    const name = attribute(head, 'name').split('.').slice(-2).join('.').replaceAll('_', ' ').replaceAll('|', '\\|');
    rows.push({ seconds, line: `| ${name} | ${result} | ${seconds.toFixed(0)} | ${said.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '; ').slice(0, 1200)} |` });
  }
}

rows.sort((a, b) => b.seconds - a.seconds);
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`;
writeFileSync(join(root, 'docs', 'measured', 'long.md'), `# long

The tests at full size: \`./dev long\`. Listed is what took ten seconds or more, and what failed.

${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${machine}. ${counts.Pass} passed, ${counts.Fail} failed, ${counts.Skip} skipped.

| test | result | seconds | said |
|---|---|---|---|
${rows.map(r => r.line).join('\n')}
`);

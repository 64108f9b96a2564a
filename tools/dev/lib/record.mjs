// record.mjs COMMIT REPORT…: writes what a long run's tests took and said to docs/measured/long.md, each beside its date and commit.
// A test that this run left out keeps the line of the run before.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from './machine.mjs';
import { attribute, inside, tests } from './xunit.mjs';

const root = process.env.DEV_ROOT;
const [commit, ...reports] = process.argv.slice(2);
const file = join(root, 'docs', 'measured', 'long.md');
const run = `${new Date().toISOString().slice(0, 10)}, ${commit}`;
const tables = new Map();

if (existsSync(file)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cells = line.split(/(?<!\\)\|/).map(c => c.trim());
    if (cells.length === 7 && /^\d+/.test(cells[3])) tables.set(cells[1], { seconds: parseInt(cells[3], 10), line });
  }
}

for (const report of reports) {
  const path = join(root, 'TestResults', report);
  if (!existsSync(path)) continue;
  for (const { head, body } of tests(readFileSync(path, 'utf8'))) {
    const [result, seconds] = [attribute(head, 'result'), Number(attribute(head, 'time'))];
    if (result === 'Skip' || result === 'NotRun') continue;
    const name = attribute(head, 'name').split('.').slice(-2).join('.').replaceAll('_', ' ').replaceAll('|', '\\|');
    tables.delete(name);
    if (seconds < 10 && result !== 'Fail') continue;
    const said = inside(body, 'output').replaceAll('|', '\\|').replace(/\s*\n\s*/g, '; ').slice(0, 1200);
    tables.set(name, { seconds, line: `| ${name} | ${result} | ${seconds.toFixed(0)} | ${said} | ${run} |` });
  }
}

writeFileSync(file, `# long

The tests at full size: \`./dev long\`. Listed is what took ten seconds or more, and what failed, with the day and the commit of its last run.

${machine}.

| test | result | seconds | said | run |
|---|---|---|---|---|
${[...tables.values()].sort((a, b) => b.seconds - a.seconds).map(t => t.line).join('\n')}
`);

// Reads the xunit reports named on the command line (in TestResults) and prints what failed, what was skipped and why,
// and the totals. A report that is missing or a run that found nothing counts as a failure.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, inside, tests, text } from './xunit.mjs';

const folder = join(process.env.DEV_ROOT, 'TestResults');

let passed = 0, failed = 0, skipped = 0;
for (const name of process.argv.slice(2)) {
  const path = join(folder, name);
  if (!existsSync(path)) {
    failed++;
    console.log(`FAILED   ${name}: the run left no report`);
    continue;
  }
  const xml = readFileSync(path, 'utf8');
  let count = 0;
  for (const { head, body } of tests(xml)) {
    const result = attribute(head, 'result');
    const title = attribute(head, 'name');
    count++;
    if (result === 'Pass') passed++;
    else if (result === 'Skip' || result === 'NotRun') {
      skipped++;
      console.log(`skipped  ${title}: ${inside(body, 'reason', result)}`);
    } else {
      failed++;
      const message = inside(body, 'message', result);
      console.log(`FAILED   ${title}\n         ${message.split('\n').slice(0, 12).join('\n         ')}`);
    }
  }
  for (const [, head, body] of xml.matchAll(/<error\b([^>]*)>([\s\S]*?)<\/error>/g)) {
    failed++;
    console.log(`FAILED   ${attribute(head, 'type')} ${attribute(head, 'name')}: ${text(body).trim().split('\n')[0]}`);
  }
  console.log(`${name.replace('.xml', '')}: ${count} tests`);
}
if (passed + failed === 0) console.log('no test ran');
console.log(`${passed} passed, ${failed} failed` + (skipped ? `, ${skipped} skipped` : ''));
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

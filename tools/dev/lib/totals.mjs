// Reads the xunit reports named on the command line (in TestResults) and prints what failed, what was skipped and why,
// and the totals. A report that is missing or a run that found nothing counts as a failure.
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.env.DEV_ROOT, 'TestResults');
const text = value => value
  .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
  .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
const attribute = (tag, name) => text(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

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
  for (const [, head, body = ''] of xml.matchAll(/<test\b([^>]*?)(?:\/>|>([\s\S]*?)<\/test>)/g)) {
    const result = attribute(head, 'result');
    const title = attribute(head, 'name');
    count++;
    if (result === 'Pass') passed++;
    else if (result === 'Skip' || result === 'NotRun') {
      skipped++;
      console.log(`skipped  ${title}: ${text(/<reason>([\s\S]*?)<\/reason>/.exec(body)?.[1] ?? result).trim()}`);
    } else {
      failed++;
      const message = text(/<message>([\s\S]*?)<\/message>/.exec(body)?.[1] ?? result).trim();
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
